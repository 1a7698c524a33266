using System.Text.Json;
using ChatBot.Discord.Models;

namespace ChatBot.Discord.Tests.Models;

public class WireTests
{
    [Fact]
    public void An_interaction_is_read_and_what_is_unknown_or_null_is_passed_over()
    {
        const string json = """
            {"id":"11","application_id":"12","type":2,"token":"t","version":1,"brand_new":{"a":[null]},
             "data":{"id":"1","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"who?"},{"name":"private","type":5,"value":true}]},
             "guild":null,"guild_id":"13","channel":{"id":"14","type":0,"application_id":null,"permissions":"1024","name":null},"channel_id":"14",
             "member":{"user":{"id":"15","username":"u","global_name":null,"bot":null},"roles":["16"],"permissions":"32","nick":null,"new":1},
             "app_permissions":"2147483648","locale":"de","guild_locale":"en-US","entitlements":[],"context":0}
            """;
        var interaction = JsonSerializer.Deserialize(json, Wire.Json.Interaction)!;
        Assert.Equal(new Snowflake(15), interaction.Asker!.Id);
        Assert.Equal(Permissions.ManageGuild, interaction.Member!.Permissions);
        Assert.Equal(("who?", true), (interaction.Data!.Options![0].Text, interaction.Data.Options[1].IsTrue));
        Assert.Equal(Permissions.ViewChannel, interaction.Channel!.Permissions);
        Assert.Equal(InteractionContext.Guild, interaction.Context);
    }

    [Fact]
    public void In_a_direct_message_the_asker_is_the_user()
    {
        var interaction =
            JsonSerializer.Deserialize(
                """{"id":"1","application_id":"2","type":3,"token":"t","user":{"id":"5"},"member":null,"context":1,"data":"""
                + """{"custom_id":"c","component_type":2},"message":"""
                + """{"id":"6","channel_id":"7","nonce":5,"flags":64,"interaction_metadata":{"id":"8","user":{"id":"5"}}}}""",
                Wire.Json.Interaction)!;
        Assert.Equal(new Snowflake(5), interaction.Asker!.Id);
        Assert.Equal(new Snowflake(5), interaction.Message!.InteractionMetadata!.User!.Id);
        Assert.Equal(MessageFlags.Ephemeral, interaction.Message.Flags);
    }

    [Fact]
    public void A_message_command_brings_its_message()
    {
        var interaction =
            JsonSerializer.Deserialize("""{"id":"1","application_id":"2","type":2,"token":"t","data":{"id":"3","name":"Find """
            + """sources","type":3,"target_id":"9","resolved":{"messages":{"9":{"id":"9","channel_id":"4","content":"words"}}}}}""",
            Wire.Json.Interaction)!;
        Assert.Equal("words", interaction.Data!.Resolved!.Messages![interaction.Data.TargetId!.Value].Content);
    }

    [Fact]
    public void What_is_written_leaves_nulls_out_and_pings_nobody() => Assert.Equal(
        """{"type":4,"data":{"content":"Ω “q”","allowed_mentions":{"parse":[]}}}""",
        JsonSerializer.Serialize(InteractionResponse.Reply(new MessageDraft("Ω “q”")), Wire.Json.InteractionResponse));

    [Fact]
    public void Permissions_and_ids_are_strings_of_digits() => Assert.Equal(
        """[{"name":"x","type":1,"default_member_permissions":"32","id":"18446744073709551615"}]""",
        JsonSerializer.Serialize(
            [new ApplicationCommand("x", DefaultMemberPermissions: Permissions.ManageGuild, Id: new Snowflake(ulong.MaxValue))],
            Wire.Json.IReadOnlyListApplicationCommand));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("18446744073709551616")]
    public void What_is_no_snowflake_is_refused(string text) => Assert.False(Snowflake.TryParse(text, out _));
}
