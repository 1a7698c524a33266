using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ChatBot.Search.Encoder;

/// <summary>
/// A resource of an assembly, read where it stands in the file: the assembly is not loaded, since all of it would then stay in memory.
/// </summary>
/// <param name="Path">The assembly's file.</param>
/// <param name="Offset">Where the resource begins in it, in bytes.</param>
/// <param name="Length">Its length in bytes.</param>
internal sealed record AssemblyResource(string Path, long Offset, int Length)
{
    /// <summary>The resource whose name ends so.</summary>
    /// <exception cref="FileNotFoundException">The assembly or the resource is missing.</exception>
    public static AssemblyResource Find(string path, string ending)
    {
        using var file = File.OpenRead(path);
        using var assembly = new PEReader(file, PEStreamOptions.LeaveOpen);
        var metadata = assembly.GetMetadataReader();
        foreach (var resource in metadata.ManifestResources.Select(metadata.GetManifestResource))
        {
            if (!metadata.GetString(resource.Name).EndsWith(ending, StringComparison.Ordinal)) continue;
            // ECMA-335, II.24.2.4: the length in four bytes, little end first, then the bytes.
            var address = assembly.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress + (int)resource.Offset;
            var section = assembly.PEHeaders.SectionHeaders[assembly.PEHeaders.GetContainingSectionIndex(address)];
            file.Position = address - section.VirtualAddress + section.PointerToRawData;
            using var reader = new BinaryReader(file);
            var length = reader.ReadInt32();
            return new AssemblyResource(path, file.Position, length);
        }

        throw new FileNotFoundException($"{path} has no resource that ends in {ending}.");
    }

    /// <summary>Its bytes, copied.</summary>
    public byte[] Read()
    {
        using var file = File.OpenHandle(Path);
        var bytes = GC.AllocateUninitializedArray<byte>(Length);
        for (var at = 0; at < Length;)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(at), Offset + at);
            if (read == 0) throw new EndOfStreamException($"{Path} ends within its resource.");
            at += read;
        }

        return bytes;
    }
}
