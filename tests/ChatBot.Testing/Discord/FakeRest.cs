using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Testing.Discord;

/// <summary>The REST side: every request is kept; a script, if there is one for it, answers before the routes do.</summary>
public sealed class FakeRest(FakeWorld world)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly FakeRoutes _routes = new(world);
    private readonly List<FakeRequest> _received = [];
    private readonly HashSet<FakeRequest> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Method, string Form, Func<FakeRequest, Task<FakeResponse?>> Answer)> _scripts = [];
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the routes refused and why; a test that wants none asserts that it is empty.</summary>
    public ConcurrentQueue<(FakeRequest Request, Violation Violation)> Violations => _routes.Violations;

    /// <summary>Told of every request when it has been carried out.</summary>
    public event Action<FakeRequest>? Served;

    /// <summary>All requests so far.</summary>
    public IReadOnlyList<FakeRequest> Received
    {
        get
        {
            lock (_received) return [.. _received];
        }
    }

    /// <summary>
    /// Answers the next request of this kind otherwise. Scripts are used once each, in order; null falls through to the route.
    /// </summary>
    public void Script(string method, string form, Func<FakeRequest, Task<FakeResponse?>> answer)
    {
        lock (_scripts) _scripts.Add((method, form, answer));
    }

    /// <inheritdoc cref="Script(string, string, Func{FakeRequest, Task{FakeResponse}})"/>
    public void Script(string method, string form, FakeResponse answer) =>
        Script(method, form, _ => Task.FromResult<FakeResponse?>(answer));

    /// <summary>The next request of this kind that no test took yet; waits for it.</summary>
    public async Task<FakeRequest> NextAsync(string method, string form)
    {
        while (true)
        {
            Task more;
            lock (_received)
            {
                if (_received.Find(r => r.Is(method, form) && !_taken.Contains(r)) is { } request)
                {
                    _taken.Add(request);
                    return request;
                }

                more = _arrived.Task;
            }

            await more.WaitAsync(Patience);
        }
    }

    internal async Task ServeAsync(HttpContext context)
    {
        var request = await ReadAsync(context.Request);
        FakeResponse response;
        if (TakeScript(request) is { } script)
        {
            Record(request);
            response = await script(request) ?? _routes.Answer(request);
        }
        else
        {
            // Carried out before a test hears of it, so that what it then asks of the world is done.
            response = _routes.Answer(request);
            Record(request);
            Served?.Invoke(request);
        }

        if (response.Lost || response.Dropped)
        {
            if (response.Lost) _routes.Answer(request);
            context.Abort();
            return;
        }

        // The time at Discord, which need not be that of the machine that the bot runs on.
        if (world.Time is { } time) context.Response.Headers.Date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        await WriteAsync(context.Response, response);
        if (!response.Endless) return;
        await context.Response.Body.FlushAsync();
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted)
            .ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private void Record(FakeRequest request)
    {
        lock (_received)
        {
            _received.Add(request);
            var signal = _arrived;
            _arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            signal.SetResult();
        }
    }

    private Func<FakeRequest, Task<FakeResponse?>>? TakeScript(FakeRequest request)
    {
        lock (_scripts)
        {
            var index = _scripts.FindIndex(s => request.Is(s.Method, s.Form));
            if (index < 0) return null;
            var answer = _scripts[index].Answer;
            _scripts.RemoveAt(index);
            return answer;
        }
    }

    private static async Task<FakeRequest> ReadAsync(HttpRequest request)
    {
        var (json, files) = request.HasFormContentType ? await ReadPartsAsync(request) : (await ReadAllAsync(request.Body), []);
        var path = request.Path.Value!;
        return new FakeRequest(
            request.Method,
            path.StartsWith("/api/v10", StringComparison.Ordinal) ? path["/api/v10".Length..] : path,
            request.QueryString.Value ?? "",
            request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            json.Length == 0 ? null : JsonNode.Parse(json))
        {
            Files = files,
        };
    }

    /// <summary>A request with files: its JSON is the part payload_json.</summary>
    private static async Task<(byte[] Json, Dictionary<string, FakeFile> Files)> ReadPartsAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var files = new Dictionary<string, FakeFile>();
        foreach (var file in form.Files)
            files[file.Name] = new FakeFile(file.FileName, file.ContentType, await ReadAllAsync(file.OpenReadStream()));
        return (System.Text.Encoding.UTF8.GetBytes(form["payload_json"].ToString()), files);
    }

    private static async Task<byte[]> ReadAllAsync(Stream from)
    {
        using var all = new MemoryStream();
        await from.CopyToAsync(all);
        return all.ToArray();
    }

    private static async Task WriteAsync(HttpResponse response, FakeResponse answer)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        if (answer.Body is null) return;
        response.ContentType = answer.ContentType;
        await response.WriteAsync(answer.Body);
    }

    /// <summary>Writes all requests with a body as JSON lines: {"method", "path", "body"}.</summary>
    public async Task WriteLinesAsync(string file)
    {
        var lines = Received.Where(r => r.Body is not null).Select(r =>
            JsonSerializer.Serialize(new JsonObject { ["method"] = r.Method, ["path"] = r.Path, ["body"] = r.Body!.DeepClone() }));
        await File.AppendAllLinesAsync(file, lines);
    }
}
