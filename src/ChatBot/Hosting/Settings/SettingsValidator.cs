using Microsoft.Extensions.Options;

namespace ChatBot.Hosting.Settings;

/// <summary>What settings must be, beyond their types: the attributes on them, checked by generated code.</summary>
[OptionsValidator]
internal sealed partial class SettingsValidator : IValidateOptions<LibrarySettings>, IValidateOptions<WebSettings>,
    IValidateOptions<DiscordSettings>, IValidateOptions<DailySettings>, IValidateOptions<SearchSettings>, IValidateOptions<StateSettings>
{
    /// <summary>Each fault as the setting's key (<c>Web:Url</c>) and what to write instead.</summary>
    public static IEnumerable<(string Key, string Remedy)> Check(ChatBotSettings settings)
    {
        var rules = new SettingsValidator();
        return
        [
            .. Faults("Library", rules.Validate(null, settings.Library)), .. Faults("Web", rules.Validate(null, settings.Web)),
            .. Faults("Discord", rules.Validate(null, settings.Discord)), .. Faults("Daily", rules.Validate(null, settings.Daily)),
            .. Faults("Search", rules.Validate(null, settings.Search)), .. Faults("State", rules.Validate(null, settings.State)),
        ];
    }

    // A failure reads "Url: Write an address …".
    private static IEnumerable<(string, string)> Faults(string section, ValidateOptionsResult result) =>
        (result.Failures ?? []).Select(failure => failure.Split(": ", 2))
            .Select(parts => ($"{section}:{parts[0]}", parts[1]));
}
