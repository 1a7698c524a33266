using System.Text;
using ChatBot.Discord.Gateway;
using static ChatBot.Discord.Gateway.GatewayEffect;
using static ChatBot.Discord.Gateway.GatewayInput;

namespace ChatBot.Discord.Tests.Gateway;

/// <summary>The protocol, input by input. Each line of the gateway's checklist that needs no clock is one of these.</summary>
public class GatewaySessionTests
{
    private const string Hello = """{"op":10,"d":{"heartbeat_interval":41250,"_trace":["x"]},"s":null,"t":null}""";
    private const string Ack = """{"op":11}""";
    private const string Ready =
        """{"t":"READY","s":1,"op":0,"d":{"v":10,"session_id":"abc","resume_gateway_url":"wss://resume.example","user":"""
        + """{"id":"2"},"application":{"id":"1"}}}""";
    private static readonly Uri ResumeUrl = new("wss://resume.example");

    private readonly GatewaySession _session = new();

    [Fact]
    public void Hello_starts_the_heartbeat_and_identifies() =>
        Assert.Equal([new StartHeartbeat(TimeSpan.FromMilliseconds(41250)), new SendIdentify()], Receive(Hello));

    [Fact]
    public void The_first_heartbeat_carries_null() =>
        Assert.Equal([new SendHeartbeat(null)], After(Hello).On(new HeartbeatDue()));

    [Fact]
    public void A_heartbeat_carries_the_last_sequence_that_was_not_null()
    {
        After(Hello, Ready, """{"op":0,"s":7,"t":"SOMETHING_NEW","d":{}}""", """{"op":0,"s":null,"t":"X","d":null}""");
        Assert.Equal([new SendHeartbeat(7)], _session.On(new HeartbeatDue()));
    }

    [Fact]
    public void A_heartbeat_that_the_server_asks_for_is_sent_at_once() =>
        Assert.Equal([new SendHeartbeat(1)], After(Hello, Ready).On(Frame("""{"op":1,"d":null}""")));

    [Theory]
    [InlineData("""{"op":11}""")]
    [InlineData("""{"op":11,"d":null}""")]
    [InlineData("""{"op":11,"d":{}}""")]
    public void An_ack_of_any_form_keeps_the_connection(string ack)
    {
        After(Hello, Ready).On(new HeartbeatDue());
        Receive(ack);
        Assert.Equal([new SendHeartbeat(1)], _session.On(new HeartbeatDue()));
    }

    [Fact]
    public void A_missed_ack_closes_with_4000_and_resumes()
    {
        After(Hello, Ready).On(new HeartbeatDue());
        Assert.Equal([new Close(4000), new Connect(ResumeUrl, 0)], _session.On(new HeartbeatDue()));
    }

    [Fact]
    public void A_missed_ack_before_any_session_identifies_anew()
    {
        After(Hello).On(new HeartbeatDue());
        Assert.Equal([new Close(4000), new Connect(null, 0)], _session.On(new HeartbeatDue()));
    }

    [Fact]
    public void Dispatches_are_handed_on()
    {
        var effect = Assert.IsType<Deliver>(
            Assert.Single(After(Hello, Ready).On(Frame("""{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":"5"}}"""))));
        Assert.Equal("INTERACTION_CREATE", effect.Frame.Event);
        Assert.Equal("""{"id":"5"}""", Encoding.UTF8.GetString(effect.Frame.Data.Span));
    }

    [Fact]
    public void After_a_reconnect_request_the_session_is_resumed_where_it_was()
    {
        After(Hello, Ready, """{"op":0,"s":4,"t":"X","d":{}}""");
        Assert.Equal([new Close(4000), new Connect(ResumeUrl, 0)], Receive("""{"op":7,"d":null}"""));
        Assert.Equal([new StartHeartbeat(TimeSpan.FromMilliseconds(41250)), new SendResume("abc", 4)], Receive(Hello));
    }

    [Fact]
    public void A_reconnect_request_may_come_before_hello() =>
        Assert.Equal([new Close(4000), new Connect(null, 0)], Receive("""{"op":7,"d":null}"""));

    [Fact]
    public void A_reconnect_request_before_the_hello_of_a_resume_resumes_later()
    {
        After(Hello, Ready, """{"op":7}""");
        Assert.Equal([new Close(4000), new Connect(ResumeUrl, 1)], Receive("""{"op":7}"""));
    }

    [Fact]
    public void An_invalid_session_that_may_be_resumed_is_resumed() =>
        Assert.Equal([new Close(4000), new Connect(ResumeUrl, 0)], After(Hello, Ready).On(Frame("""{"op":9,"d":true}""")));

    [Fact]
    public void An_invalid_session_that_is_gone_leads_to_a_new_one_after_a_pause()
    {
        Assert.Equal([new Close(4000), new Connect(null, 0, AfterInvalidSession: true)],
            After(Hello, Ready).On(Frame("""{"op":9,"d":false}""")));
        Assert.Contains(new SendIdentify(), Receive(Hello));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1006)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4005)]
    [InlineData(4008)]
    [InlineData(4999)]
    public void These_closes_are_resumed(int? code) =>
        Assert.Equal([new Connect(ResumeUrl, 0)], After(Hello, Ready).On(new Closed(code)));

    [Theory]
    [InlineData(4003)]
    [InlineData(4007)]
    [InlineData(4009)]
    public void These_closes_need_a_new_session(int code) =>
        Assert.Equal([new Connect(null, 0)], After(Hello, Ready).On(new Closed(code)));

    [Theory]
    [InlineData(4004, "DISCORD_TOKEN")]
    [InlineData(4010, "shard ids")]
    [InlineData(4011, "auto")]
    [InlineData(4012, "newer version")]
    [InlineData(4013, "intents")]
    [InlineData(4014, "developer portal")]
    public void These_closes_are_final_and_name_the_remedy(int code, string remedy)
    {
        var stop = Assert.IsType<Stop>(Assert.Single(After(Hello, Ready).On(new Closed(code))));
        Assert.Contains(remedy, stop.End.Failure, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', stop.End.Failure!);
    }

    [Fact]
    public void A_resume_url_that_cannot_be_reached_is_given_up_for_a_new_session()
    {
        After(Hello, Ready).On(new Closed(null));
        Assert.Equal([new Connect(null, 1)], _session.On(new ConnectFailed()));
        Assert.Contains(new SendIdentify(), Receive(Hello));
    }

    [Fact]
    public void Resuming_that_breaks_again_and_again_is_given_up()
    {
        After(Hello, Ready);
        Assert.Equal([new Connect(ResumeUrl, 0)], _session.On(new Closed(null)));
        Receive(Hello);
        Assert.Equal([new Connect(ResumeUrl, 1)], _session.On(new Closed(null)));
        Assert.Equal([new Connect(ResumeUrl, 2)], _session.On(new Closed(4000)));
        Assert.Equal([new Connect(null, 3)], _session.On(new Closed(4000)));
    }

    [Fact]
    public void Failures_in_a_row_are_counted_until_a_session_stands()
    {
        Assert.Equal([new Connect(null, 0)], _session.On(new ConnectFailed()));
        Assert.Equal([new Connect(null, 1)], _session.On(new ConnectFailed()));
        Assert.Equal([new Connect(null, 2)], _session.On(new ConnectFailed()));
        After(Hello, Ready);
        Assert.Equal([new Connect(ResumeUrl, 0)], _session.On(new Closed(null)));
    }

    [Fact]
    public void A_session_without_a_resume_url_is_resumed_at_the_usual_one()
    {
        After(Hello, """{"t":"READY","s":1,"op":0,"d":{"session_id":"abc","resume_gateway_url":null}}""");
        Assert.Equal([new Connect(null, 0)], _session.On(new Closed(null)));
        Assert.Contains(new SendResume("abc", 1), Receive(Hello));
    }

    [Fact]
    public void A_server_that_says_no_hello_is_left()
    {
        Assert.Equal([new Close(4000), new Connect(null, 0)], _session.On(new HelloOverdue()));
        Assert.Empty(After(Hello).On(new HelloOverdue()));
    }

    [Fact]
    public void An_orderly_end_closes_with_1000() =>
        Assert.Equal([new Close(1000), new Stop(GatewayEnd.Orderly)], After(Hello, Ready).On(new ShutDown()));

    [Theory]
    [InlineData("""{"op":43,"d":{"a":1}}""")]
    [InlineData("""{"op":31,"d":[]}""")]
    [InlineData("""{"op":99}""")]
    public void Unknown_opcodes_are_passed_over(string frame) => Assert.Empty(After(Hello, Ready).On(Frame(frame)));

    [Theory]
    [InlineData(50)]
    [InlineData(86_400_000)]
    public void An_interval_of_the_heartbeat_from_a_twentieth_of_a_second_to_a_day_is_taken(int milliseconds) => Assert.Equal(
        [new StartHeartbeat(TimeSpan.FromMilliseconds(milliseconds)), new SendIdentify()], Receive(HelloOf(milliseconds)));

    [Theory]
    [InlineData(49)]
    [InlineData(86_400_001)]
    public void Another_interval_is_reported_and_the_server_left(int milliseconds) => Assert.Equal(
        [new Report("HELLO", $"a heartbeat's interval of {milliseconds} ms"), new Close(4000), new Connect(null, 0)],
        Receive(HelloOf(milliseconds)));

    [Theory]
    [InlineData("null", "no data")]
    [InlineData("{}", "no session_id")]
    [InlineData("""{"session_id":""}""", "no session_id")]
    public void A_READY_that_lacks_its_session_is_reported_and_another_session_begun(string data, string why) => Assert.Equal(
        [new Report("READY", why), new Close(4000), new Connect(null, 0)],
        After(Hello).On(Frame($$"""{"t":"READY","s":1,"op":0,"d":{{data}}}""")));

    [Fact]
    public void A_READY_that_cannot_be_read_is_reported_with_its_fault()
    {
        var effects = After(Hello).On(Frame("""{"t":"READY","s":1,"op":0,"d":[1]}"""));
        Assert.Contains("JSON", Assert.IsType<Report>(effects[0]).Why, StringComparison.Ordinal);
        Assert.Equal([new Close(4000), new Connect(null, 0)], effects.Skip(1));
    }

    [Fact]
    public void A_HELLO_without_data_is_reported_and_the_server_left() =>
        Assert.Equal([new Report("HELLO", "no data"), new Close(4000), new Connect(null, 0)], Receive("""{"op":10,"d":null}"""));

    [Fact]
    public void A_session_that_was_resumed_begins_to_count_its_failures_anew()
    {
        After(Hello, Ready).On(new Closed(null));
        After(Hello, """{"t":"RESUMED","s":2,"op":0,"d":{}}""");
        Assert.Equal([new Connect(ResumeUrl, 0)], _session.On(new Closed(null)));
    }

    [Fact]
    public void A_fault_of_this_program_ends_it_and_says_where_to_look()
    {
        var effects = After(Hello, Ready).On(new Faulty());
        Assert.Equal(new Close(4000), effects[0]);
        var failure = Assert.IsType<Stop>(effects[1]).End.Failure!;
        Assert.Contains("fault of this program, which its log has above", failure, StringComparison.Ordinal);
        Assert.Contains("newer version of this program", failure, StringComparison.Ordinal);
    }

    private static string HelloOf(int milliseconds) => $$$"""{"op":10,"d":{"heartbeat_interval":{{{milliseconds}}}}}""";

    private static Received Frame(string json)
    {
        Assert.True(GatewayFrame.TryRead(Encoding.UTF8.GetBytes(json), out var frame));
        return new Received(frame);
    }

    private IReadOnlyList<GatewayEffect> Receive(string json) => _session.On(Frame(json));

    private GatewaySession After(params string[] frames)
    {
        foreach (var frame in frames) Receive(frame);
        return _session;
    }
}
