using System.IO.Compression;

namespace ChatBot.Benchmarks.Gateway;

/// <summary>The server's side of zlib-stream: one context for a connection, flushed (Z_SYNC_FLUSH) after each message.</summary>
internal sealed class SharedDeflate : IDisposable
{
    private readonly MemoryStream _out = new();
    private readonly ZLibStream _deflate;

    public SharedDeflate() => _deflate = new ZLibStream(_out, CompressionLevel.Optimal, leaveOpen: true);

    /// <summary>What goes over the wire for a message; it ends with 00 00 FF FF.</summary>
    public byte[] Deflate(ReadOnlySpan<byte> message)
    {
        _out.SetLength(0);
        _deflate.Write(message);
        _deflate.Flush();
        return _out.ToArray();
    }

    public void Dispose()
    {
        _deflate.Dispose();
        _out.Dispose();
    }
}

/// <summary>The client's side: one context for a connection, in one buffer that grows when it must.</summary>
internal sealed class SharedInflate : IDisposable
{
    private readonly Pieces _in = new();
    private readonly ZLibStream _inflate;
    private byte[] _buffer = new byte[32 * 1024];

    public SharedInflate() => _inflate = new ZLibStream(_in, CompressionMode.Decompress);

    /// <summary>A message; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> piece)
    {
        _in.Next = piece;
        var length = 0;
        while (_inflate.Read(_buffer.AsSpan(length)) is > 0 and var read)
        {
            length += read;
            if (length == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        return _buffer.AsMemory(0, length);
    }

    public void Dispose()
    {
        _inflate.Dispose();
        _in.Dispose();
    }

    /// <summary>One piece after the other; between two of them nothing is to be read.</summary>
    private sealed class Pieces : Stream
    {
        public ReadOnlyMemory<byte> Next { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var part = Next[..Math.Min(Next.Length, buffer.Length)];
            part.Span.CopyTo(buffer);
            Next = Next[part.Length..];
            return part.Length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
