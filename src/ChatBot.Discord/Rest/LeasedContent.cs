using System.Net;

namespace ChatBot.Discord.Rest;

/// <summary>
/// A body that is given to the socket only while its sender may still send it: asked when a connection has been had and nothing is left
/// to wait for but, where it is not known, whether its sender may.
/// </summary>
internal sealed class LeasedContent : HttpContent
{
    private readonly HttpContent _body;
    private readonly Func<CancellationToken, Task<bool>> _maySend;

    public LeasedContent(HttpContent body, Func<CancellationToken, Task<bool>> maySend)
    {
        (_body, _maySend) = (body, maySend);
        foreach (var (name, values) in body.Headers) Headers.TryAddWithoutValidation(name, values);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <exception cref="LeaseEndedException">It may be sent no longer.</exception>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (!await _maySend(cancellationToken)) throw new LeaseEndedException();
        await _body.CopyToAsync(stream, context, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Headers.ContentLength ?? 0;
        return _body.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _body.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Another worker may have the shard by now; nothing was sent.</summary>
internal sealed class LeaseEndedException() : Exception("The lease on the shard has ended.");
