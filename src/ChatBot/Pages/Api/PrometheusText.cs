using System.Globalization;
using System.Text;
using ChatBot.Hosting.Metering;

namespace ChatBot.Pages.Api;

/// <summary>Metrics in Prometheus' text form (https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format).</summary>
internal static class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    public static string Of(IEnumerable<InstrumentValues> instruments)
    {
        var text = new StringBuilder();
        foreach (var values in instruments)
            Append(text, values);
        return text.ToString();
    }

    private static void Append(StringBuilder text, InstrumentValues values)
    {
        var name = Name(values);
        text.Append($"# HELP {name} {Escape(values.Instrument.Description ?? "").Replace("\\\"", "\"", StringComparison.Ordinal)}\n");
        text.Append($"# TYPE {name} {(values.IsHistogram ? "histogram" : values.IsCounter ? "counter" : "gauge")}\n");
        foreach (var series in values.Series)
        {
            if (!values.IsHistogram)
            {
                text.Append($"{name}{Labels(series.Tags)} {Number(series.Value)}\n");
                continue;
            }
            for (var i = 0; i < series.Buckets.Count; i++)
            {
                var bound = i < values.Bounds.Count ? Number(values.Bounds[i]) : "+Inf";
                text.Append($"{name}_bucket{Labels([.. series.Tags, KeyValuePair.Create("le", bound)])} {series.Buckets[i]}\n");
            }
            text.Append($"{name}_sum{Labels(series.Tags)} {Number(series.Value)}\n");
            text.Append($"{name}_count{Labels(series.Tags)} {series.Buckets[^1]}\n");
        }
    }

    /// <summary>Dots become underscores, the unit stands in the name in full, and a counter ends in <c>_total</c>.</summary>
    private static string Name(InstrumentValues values)
    {
        var name = string.Concat(values.Instrument.Name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        var unit = values.Instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        return name + unit + (values.IsCounter ? "_total" : "");
    }

    private static string Labels(IReadOnlyList<KeyValuePair<string, string>> tags) =>
        tags.Count == 0 ? "" : $"{{{string.Join(',', tags.Select(tag => $"{tag.Key.Replace('.', '_')}=\"{Escape(tag.Value)}\""))}}}";

    private static string Escape(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
