using System.Globalization;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Yaml;

namespace ChatBot.Corpus.Sources;

/// <summary>Reads config/reading.yaml: how much a single file may cost, where the library needs more than the defaults.</summary>
internal static class ReadingSettings
{
    public const string SettingsPath = "config/reading.yaml";

    private const long Megabyte = 1 << 20;

    public static ReadingLimits Read(string library, ICollection<Problem> problems)
    {
        var limits = ReadingLimits.Default;
        if (!File.Exists(Path.Combine(library, SettingsPath)) || YamlFile.Read(library, SettingsPath, problems) is not { } fields)
            return limits;
        limits = limits with
        {
            MaxBytes = Number(fields, "maxMegabytes", limits.MaxBytes / Megabyte) * Megabyte,
            MaxExpandedBytes = Number(fields, "maxUnpackedMegabytes", limits.MaxExpandedBytes / Megabyte) * Megabyte,
            MaxCharacters = (int)Number(fields, "maxCharacters", limits.MaxCharacters),
            MaxTime = TimeSpan.FromSeconds(Number(fields, "maxSeconds", (long)limits.MaxTime.TotalSeconds)),
            MaxMemoryBytes = Number(fields, "maxMemoryMegabytes", limits.MaxMemoryBytes / Megabyte) * Megabyte,
        };
        fields.Done();
        return limits;
    }

    private static long Number(YamlFields fields, string field, long otherwise)
    {
        if (fields.Text(field) is not { } text)
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        fields.FaultAt(field, $"\"{field}\" must be a whole number above 0, and is \"{text}\".",
            $"Write \"{field}: {otherwise}\", or leave it out.");
        return otherwise;
    }
}
