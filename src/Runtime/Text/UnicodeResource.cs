using System.IO.Compression;
using System.Text;

namespace PyLite.Runtime.Text;

/// <summary>Reads the compressed tables that unicode-tables.py makes.</summary>
internal static class UnicodeResource
{
    /// <summary>The text of the embedded table called <paramref name="name"/>.</summary>
    public static string Read(string name)
    {
        using Stream packed = typeof(UnicodeResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"resource {name} is missing");
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.ASCII);
        return reader.ReadToEnd();
    }
}
