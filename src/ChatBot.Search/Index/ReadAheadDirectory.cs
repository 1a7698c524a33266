using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace ChatBot.Search.Index;

/// <summary>
/// A folder whose files are read in larger pieces than Lucene's, and not mapped: for what is read from end to end. Lucene's own asks the
/// system for a file's length at each reading.
/// </summary>
internal sealed class ReadAheadDirectory(string folder) : FilterDirectory(new NIOFSDirectory(folder))
{
    // By its own kind of use Lucene chooses how much it reads at once.
    private static readonly IOContext Whole = new(new MergeInfo(0, 0, isExternal: false, mergeMaxNumSegments: -1));

    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        return new Input(Path.Combine(folder, name));
    }

    /// <summary>A file; its clones share the handle, and only the first closes it.</summary>
    private sealed class Input : BufferedIndexInput
    {
        private readonly SafeFileHandle _file;
        private bool _isClone;

        public Input(string path)
            : base(path, Whole)
        {
            _file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
            Length = RandomAccess.GetLength(_file);
        }

        public override long Length { get; }

        public override object Clone()
        {
            var clone = (Input)base.Clone();
            clone._isClone = true;
            return clone;
        }

        protected override void ReadInternal(byte[] b, int offset, int length)
        {
            for (var at = 0; at < length;)
            {
                var read = RandomAccess.Read(_file, b.AsSpan(offset + at, length - at), Position + at);
                if (read == 0) throw new EndOfStreamException($"{this} ends too soon.");
                at += read;
            }
        }

        protected override void SeekInternal(long pos)
        {
            // Each reading says where it begins.
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !_isClone)
                _file.Dispose();
        }
    }
}
