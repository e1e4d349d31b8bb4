using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using PyLite.Runtime.Text.Encodings;

namespace PyLite.Interpreter.Syntax;

/// <summary>Bytes to text as PEP 263 says, and newlines to \n.</summary>
internal static class SourceDecoder
{
    private const string Latin1 = "iso-8859-1";

    /// <summary>Decodes a source; on failure says why in CPython's words.</summary>
    public static bool TryDecode(SourceText source, string filename, out string text, [NotNullWhen(false)] out SyntaxFailure? failure)
    {
        failure = null;
        text = source.Text ?? "";
        if (source.Bytes != null && !TryDecodeBytes(source.Bytes, filename, source.IsFile, out text, out failure))
            return false;
        if (text.Contains('\0'))
        {
            failure = source.IsFile ? NullInFile(text, filename) : FailureWithoutPlace("source code string cannot contain null bytes", filename);
            return false;
        }
        if (text.Contains('\r'))
            text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        return true;
    }

    private static bool TryDecodeBytes(byte[] bytes, string filename, bool isFile, out string text, [NotNullWhen(false)] out SyntaxFailure? failure)
    {
        failure = null;
        text = "";
        ReadOnlySpan<byte> content = bytes;
        bool hasBom = content.StartsWith("\uFEFF"u8);
        if (hasBom)
            content = content[3..];
        string? declared = DeclaredEncoding(content);
        string name = Normalize(declared ?? "utf-8");
        if (hasBom && name != "utf-8")
        {
            string shown = name == Latin1 ? name : declared!;
            failure = isFile ? EncodingProblem($"{shown} with BOM", filename) : Failure($"encoding problem: {shown} with BOM", filename);
            return false;
        }
        if (name is "utf-8" or "utf8")
            return TryDecodeUtf8(content, filename, isFile, out text, out failure);
        return TryDecodeWith(name, declared!, content, filename, isFile, out text, out failure);
    }

    private static bool TryDecodeUtf8(
        ReadOnlySpan<byte> content, string filename, bool isFile, out string text, [NotNullWhen(false)] out SyntaxFailure? failure)
    {
        failure = null;
        text = "";
        if (Utf8.IsValid(content))
        {
            text = Encoding.UTF8.GetString(content);
            return true;
        }
        int valid = ValidUtf8Length(content);
        if (isFile && content[..valid].Contains((byte)0))
        {
            failure = NullInFile(Encoding.UTF8.GetString(content[..valid]), filename);
            return false;
        }
        int line = 1 + content[..valid].Count((byte)'\n');
        int lineStart = content[..valid].LastIndexOf((byte)'\n') + 1;
        int column = Encoding.UTF8.GetCharCount(content[lineStart..valid]);
        int lineEnd = content[valid..].IndexOf((byte)'\n');
        string shown = Encoding.UTF8.GetString(lineEnd < 0 ? content[lineStart..] : content[lineStart..(valid + lineEnd + 1)]);
        string place = isFile ? $" in file {filename}" : "";
        string message = $"Non-UTF-8 code starting with '\\x{content[valid]:x2}'{place} on line {line}, but no encoding declared; "
            + "see https://peps.python.org/pep-0263/ for details";
        failure = new SyntaxFailure(SyntaxFailureKind.SyntaxError, message, filename, new SourceSpan(line, column, line, column), shown, false);
        return false;
    }

    private static int ValidUtf8Length(ReadOnlySpan<byte> content)
    {
        int valid = 0;
        while (valid < content.Length)
        {
            if (Rune.DecodeFromUtf8(content[valid..], out _, out int length) != System.Buffers.OperationStatus.Done)
                return valid;
            valid += length;
        }
        return valid;
    }

    private static bool TryDecodeWith(
        string name, string declared, ReadOnlySpan<byte> content, string filename, bool isFile, out string text, [NotNullWhen(false)] out SyntaxFailure? failure)
    {
        failure = null;
        text = "";
        if ((FindEncoding(name) ?? FindEncoding(DotNetName(CodecTable.Normalize(name)))) is not { } encoding)
        {
            failure = isFile ? EncodingProblem(declared, filename) : Failure($"unknown encoding: {declared}", filename);
            return false;
        }
        try
        {
            text = encoding.GetString(content);
            return true;
        }
        catch (DecoderFallbackException e)
        {
            string shown = name is "us-ascii" ? "ascii" : declared;
            if (isFile)
            {
                failure = EncodingProblem(shown, filename);
                return false;
            }
            byte bad = e.BytesUnknown is [byte first, ..] ? first : (byte)0;
            string reason = name is "us-ascii" or "ascii" ? "ordinal not in range(128)" : "invalid data";
            failure = Failure($"'{shown}' codec can't decode byte 0x{bad:x2} in position {e.Index}: {reason}", filename);
            return false;
        }
    }

    // Of the name that aliases of Python stand for.
    private static string DotNetName(string normal) =>
        normal == "latin_1" ? "iso-8859-1" : normal.Replace("iso8859_", "iso-8859-", StringComparison.Ordinal).Replace('_', '-');

    private static Encoding? FindEncoding(string name)
    {
        // Python's cp1252 is .NET's windows-1252; code pages go by number in both.
        bool isCodePage = name.StartsWith("cp", StringComparison.Ordinal) && int.TryParse(name.AsSpan(2), out _);
        EncoderFallback encoder = EncoderFallback.ExceptionFallback;
        DecoderFallback decoder = DecoderFallback.ExceptionFallback;
        EncodingProvider pages = CodePagesEncodingProvider.Instance;
        if (isCodePage)
            return pages.GetEncoding(int.Parse(name.AsSpan(2), CultureInfo.InvariantCulture), encoder, decoder);
        if (pages.GetEncoding(name, encoder, decoder) is { } found)
            return found;
        foreach (EncodingInfo known in Encoding.GetEncodings())
        {
            if (known.Name == name)
                return Encoding.GetEncoding(name, encoder, decoder);
        }
        return null;
    }

    /// <summary>The name in a `coding:` comment on one of the first two lines.</summary>
    private static string? DeclaredEncoding(ReadOnlySpan<byte> content)
    {
        for (int line = 0; line < 2 && !content.IsEmpty; line++)
        {
            int end = content.IndexOfAny((byte)'\n', (byte)'\r');
            ReadOnlySpan<byte> text = end < 0 ? content : content[..end];
            content = end < 0 ? default : content[(end + 1)..];
            ReadOnlySpan<byte> trimmed = text.TrimStart(" \t\f"u8);
            if (trimmed.IsEmpty)
                continue;
            if (trimmed[0] != (byte)'#')
                return null;
            if (CodingName(trimmed) is { } name)
                return name;
        }
        return null;
    }

    private static string? CodingName(ReadOnlySpan<byte> comment)
    {
        int at = comment.IndexOf("coding"u8);
        if (at < 0)
            return null;
        ReadOnlySpan<byte> rest = comment[(at + 6)..];
        if (rest.IsEmpty || rest[0] is not ((byte)':' or (byte)'='))
            return null;
        rest = rest[1..].TrimStart(" \t"u8);
        int length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit((char)rest[length]) || rest[length] is (byte)'-' or (byte)'_' or (byte)'.'))
            length++;
        return length == 0 ? null : Encoding.ASCII.GetString(rest[..length]);
    }

    private static string Normalize(string name)
    {
        string normal = name.ToLowerInvariant().Replace('_', '-');
        if (normal == "utf-8" || normal.StartsWith("utf-8-", StringComparison.Ordinal))
            return "utf-8";
        if (normal is "latin-1" or "iso-8859-1" or "iso-latin-1" or "latin1" or "l1"
            || normal.StartsWith("latin-1-", StringComparison.Ordinal) || normal.StartsWith("iso-8859-1-", StringComparison.Ordinal))
            return Latin1;
        if (normal.StartsWith("iso8859-", StringComparison.Ordinal))
            return $"iso-{normal[3..]}";
        return normal == "ascii" ? "us-ascii" : normal;
    }

    // The tokenizer of files reads lines as C strings: the line ends where the NUL is.
    private static SyntaxFailure NullInFile(string text, string filename)
    {
        string before = text[..text.IndexOf('\0')].Replace("\r\n", "\n").Replace('\r', '\n');
        int line = 1 + before.AsSpan().Count('\n');
        string shown = before[(before.LastIndexOf('\n') + 1)..];
        var span = new SourceSpan(line, -1, line, -1);
        return new SyntaxFailure(SyntaxFailureKind.SyntaxError, "source code cannot contain null bytes", filename, span, shown, false);
    }

    private static SyntaxFailure EncodingProblem(string problem, string filename) => FailureWithoutPlace($"encoding problem: {problem}", filename);

    private static SyntaxFailure FailureWithoutPlace(string message, string filename) => Failure(message, filename, new SourceSpan(-1, 0, 0, 0));

    private static SyntaxFailure Failure(string message, string filename) => Failure(message, filename, new SourceSpan(0, -2, -1, 0));

    private static SyntaxFailure Failure(string message, string filename, SourceSpan span) =>
        new(SyntaxFailureKind.SyntaxError, message, filename, span, null, false);
}
