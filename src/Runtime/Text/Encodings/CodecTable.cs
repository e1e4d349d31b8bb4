using System.Collections.Concurrent;
using System.Text;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>The encodings by their names and aliases.</summary>
internal static class CodecTable
{
    private const string MultiBytePages =
        " gbk cp936 gb2312 gb18030 big5 cp950 shift_jis cp932 euc_jp euc_kr cp949 ";

    // The codecs that .NET calls otherwise, by our name.
    private static readonly Dictionary<string, string> DotNetNames = new()
    {
        ["cp936"] = "gbk",
        ["gb18030"] = "gb18030",
        ["big5"] = "big5",
        ["cp950"] = "big5",
        ["shift_jis"] = "shift_jis",
        ["cp932"] = "shift_jis",
        ["euc_jp"] = "euc-jp",
        ["euc_kr"] = "euc-kr",
        ["cp949"] = "ks_c_5601-1987",
    };

    private static readonly ConcurrentDictionary<string, Codec?> Known = new();

    /// <summary>The name without what does not matter: case, and which separator is used. See cpython Lib/encodings/__init__.py normalize_encoding.</summary>
    public static string Normalize(string name)
    {
        StringBuilder normal = new(name.Length);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '.')
                normal.Append(char.ToLowerInvariant(c));
            else if (normal.Length > 0 && normal[^1] != '_')
                normal.Append('_');
        }
        while (normal.Length > 0 && normal[^1] == '_')
            normal.Length--;
        string text = normal.ToString();
        Dictionary<string, string> aliases = EncodingTables.Aliases;
        return aliases.TryGetValue(text, out string? known) || aliases.TryGetValue(text.Replace('.', '_'), out known) ? known : text;
    }

    /// <summary>The codec of a name, or null.</summary>
    public static Codec? Find(string name) => name switch
    {
        "utf-8" or "utf8" or "UTF-8" => Utf8Codec.Plain,
        "ascii" => ByteCodec.AsciiCodec,
        "latin-1" or "latin1" => ByteCodec.Latin1Codec,
        _ => Known.GetOrAdd(Normalize(name), Make),
    };

    /// <summary>The name <c>codecs.lookup(name).name</c> gives for a normalised name.</summary>
    public static string PublicName(string normal) => normal switch
    {
        "latin_1" => "iso8859-1",
        "shift_jis" or "euc_jp" or "euc_kr" => normal,
        _ => EncodingTables.Maps.TryGetValue(normal, out CharacterMap? map) ? map.PublicName : normal.Replace('_', '-'),
    };

    private static Codec? Make(string name) => name switch
    {
        "utf_8" => Utf8Codec.Plain,
        "utf_8_sig" => Utf8Codec.WithSignature,
        "utf_7" => Utf7Codec.Instance,
        "utf_16" => UtfWideCodec.Utf16,
        "utf_16_le" => UtfWideCodec.Utf16Little,
        "utf_16_be" => UtfWideCodec.Utf16Big,
        "utf_32" => UtfWideCodec.Utf32,
        "utf_32_le" => UtfWideCodec.Utf32Little,
        "utf_32_be" => UtfWideCodec.Utf32Big,
        "ascii" => ByteCodec.AsciiCodec,
        "latin_1" or "iso8859_1" => ByteCodec.Latin1Codec,
        "unicode_escape" => EscapeCodec.Full,
        "raw_unicode_escape" => EscapeCodec.Raw,
        _ => MakeCodePage(name),
    };

    private static Codec? MakeCodePage(string name)
    {
        if (EncodingTables.Maps.TryGetValue(name, out CharacterMap? map))
            return new CharmapCodec(map.Characters);
        if (!MultiBytePages.Contains($" {name} ", StringComparison.Ordinal))
            return null;
        Encoding? encoding = CodePagesEncodingProvider.Instance.GetEncoding(DotNetNames.GetValueOrDefault(name, name));
        return encoding is null ? null : new MultiByteCodec(name, encoding);
    }
}
