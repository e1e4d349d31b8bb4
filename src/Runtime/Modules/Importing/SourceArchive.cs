using System.IO.Compression;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>Source files inside zip archives, which may stand in <c>sys.path</c> and be programs. See cpython Lib/zipimport.py.</summary>
internal static class SourceArchive
{
    // The end of an archive's list of contents, and the most that can stand behind its beginning.
    private const int EndSize = 65_557;

    private static ReadOnlySpan<byte> EndSignature => "PK\x05\x06"u8;

    /// <summary>Whether a file's bytes are an archive, which may begin with something else: <c>#!</c> and the name of an interpreter.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes) => bytes[^Math.Min(bytes.Length, EndSize)..].LastIndexOf(EndSignature) >= 0;

    /// <summary>Whether a path names a file inside an archive (<c>program.zip/package/module.py</c>).</summary>
    public static bool HasFile(string path) => Use(path, static (archive, name) => archive.GetEntry(name) is not null);

    /// <summary>Whether a path names a folder inside an archive.</summary>
    public static bool HasFolder(string path) =>
        Use(path, static (archive, name) => archive.Entries.Any(entry => entry.FullName.StartsWith(name + "/", StringComparison.Ordinal)));

    /// <summary>The bytes of a file inside an archive; null when there is none.</summary>
    public static byte[]? Read(string path) => Use(path, static (archive, name) =>
    {
        if (archive.GetEntry(name) is not { } entry)
            return null;
        using Stream content = entry.Open();
        using MemoryStream copy = new();
        content.CopyTo(copy);
        return copy.ToArray();
    });

    private static T? Use<T>(string path, Func<ZipArchive, string, T?> use)
    {
        if (PlaceOf(path) is not { Length: > 0 } file)
            return default;
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(file);
            return use(archive, path[(file.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/'));
        }
        catch (Exception error) when (error is InvalidDataException || SystemErrors.IsSystemError(error))
        {
            // A file that is no archive holds no modules.
            return default;
        }
    }

    // The part of a path that is a file; null when the rest would be in no file.
    private static string? PlaceOf(string path)
    {
        string? place = Path.GetDirectoryName(path);
        while (!string.IsNullOrEmpty(place) && !File.Exists(place))
            place = Directory.Exists(place) ? null : Path.GetDirectoryName(place);
        return place;
    }
}
