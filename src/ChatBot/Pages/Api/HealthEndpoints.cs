using ChatBot.Hosting;

namespace ChatBot.Pages.Api;

/// <summary>
/// /healthz: 200 while the process lives; /healthz/ready: 200 while it can answer, 503 otherwise. Both report every part.
/// </summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", (IEnumerable<IHealthPart> parts) => Report(parts, StatusCodes.Status200OK)).ExcludeFromDescription()
            .DisableRateLimiting();
        routes.MapGet("/healthz/ready", (IEnumerable<IHealthPart> parts) => Report(parts, StatusCodes.Status503ServiceUnavailable))
            .ExcludeFromDescription().DisableRateLimiting();
    }

    private static IResult Report(IEnumerable<IHealthPart> parts, int whenNotReady)
    {
        var report = parts.ToDictionary(part => part.Name, part => part.Check());
        var ready = report.Values.All(part => part.IsReady);
        return Results.Json(
            new
            {
                status = "live",
                ready,
                parts = report.ToDictionary(
                part => part.Key, part => new { state = part.Value.State, ready = part.Value.IsReady, details = part.Value.Details })
            },
            statusCode: ready ? StatusCodes.Status200OK : whenNotReady);
    }
}
