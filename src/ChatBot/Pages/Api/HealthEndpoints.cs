using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Pages.Api;

/// <summary>
/// /healthz: 200 while the process lives; /healthz/ready: 200 while it can answer, 503 otherwise. Both report every part.
/// </summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/healthz", StatusCodes.Status200OK);
        Map(routes, "/healthz/ready", StatusCodes.Status503ServiceUnavailable);
    }

    private static void Map(IEndpointRouteBuilder routes, string path, int whenNotReady) => routes.MapHealthChecks(path, new()
    {
        ResponseWriter = WriteAsync,
        ResultStatusCodes = { [HealthStatus.Unhealthy] = whenNotReady },
    }).ExcludeFromDescription().DisableRateLimiting();

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new HealthJson("live", IsReady(report.Status), report.Entries.ToDictionary(part => part.Key, part => new HealthPartJson(
            part.Value.Description, IsReady(part.Value.Status),
            part.Value.Data.ToDictionary(detail => detail.Key, detail => $"{detail.Value}")))),
        WebJson.Default.HealthJson);

    private static bool IsReady(HealthStatus status) => status != HealthStatus.Unhealthy;
}
