using System.Collections.Concurrent;
using System.Text;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>The encodings by their names and aliases. See cpython Lib/encodings/aliases.py.</summary>
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
        ["koi8_r"] = "koi8-r",
        ["koi8_u"] = "koi8-u",
        ["mac_roman"] = "macintosh",
    };

    private static readonly Dictionary<string, string> Aliases = new()
    {
        ["u8"] = "utf_8",
        ["utf"] = "utf_8",
        ["utf8"] = "utf_8",
        ["cp65001"] = "utf_8",
        ["utf8_ucs2"] = "utf_8",
        ["utf8_ucs4"] = "utf_8",
        ["utf_8_sig"] = "utf_8_sig",
        ["utf8_sig"] = "utf_8_sig",
        ["u7"] = "utf_7",
        ["utf7"] = "utf_7",
        ["unicode_1_1_utf_7"] = "utf_7",
        ["u16"] = "utf_16",
        ["utf16"] = "utf_16",
        ["utf_16le"] = "utf_16_le",
        ["utf_16be"] = "utf_16_be",
        ["unicodelittleunmarked"] = "utf_16_le",
        ["unicodebigunmarked"] = "utf_16_be",
        ["u32"] = "utf_32",
        ["utf32"] = "utf_32",
        ["utf_32le"] = "utf_32_le",
        ["utf_32be"] = "utf_32_be",
        ["utf16le"] = "utf_16_le",
        ["utf16be"] = "utf_16_be",
        ["utf32le"] = "utf_32_le",
        ["utf32be"] = "utf_32_be",
        ["646"] = "ascii",
        ["ansi_x3.4_1968"] = "ascii",
        ["us"] = "ascii",
        ["us_ascii"] = "ascii",
        ["iso646_us"] = "ascii",
        ["iso_646.irv_1991"] = "ascii",
        ["cp367"] = "ascii",
        ["8859"] = "latin_1",
        ["cp819"] = "latin_1",
        ["iso8859"] = "latin_1",
        ["iso8859_1"] = "latin_1",
        ["iso_8859_1"] = "latin_1",
        ["latin"] = "latin_1",
        ["latin1"] = "latin_1",
        ["l1"] = "latin_1",
        ["latin2"] = "iso8859_2",
        ["l2"] = "iso8859_2",
        ["latin5"] = "iso8859_9",
        ["latin9"] = "iso8859_15",
        ["cyrillic"] = "iso8859_5",
        ["greek"] = "iso8859_7",
        ["936"] = "gbk",
        ["ms936"] = "gbk",
        ["euccn"] = "gb2312",
        ["gb2312_80"] = "gb2312",
        ["eucgb2312_cn"] = "gb2312",
        ["gb18030_2000"] = "gb18030",
        ["big5_tw"] = "big5",
        ["csbig5"] = "big5",
        ["sjis"] = "shift_jis",
        ["shiftjis"] = "shift_jis",
        ["s_jis"] = "shift_jis",
        ["ms932"] = "cp932",
        ["mskanji"] = "cp932",
        ["ms_kanji"] = "cp932",
        ["932"] = "cp932",
        ["eucjp"] = "euc_jp",
        ["ujis"] = "euc_jp",
        ["u_jis"] = "euc_jp",
        ["euckr"] = "euc_kr",
        ["ks_c_5601"] = "euc_kr",
        ["949"] = "cp949",
        ["ms949"] = "cp949",
        ["uhc"] = "cp949",
        ["macroman"] = "mac_roman",
        ["macintosh"] = "mac_roman",
        ["unicodeescape"] = "unicode_escape",
        ["rawunicodeescape"] = "raw_unicode_escape",
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
        return Aliases.GetValueOrDefault(text, text);
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
        _ => normal.Replace('_', '-'),
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
        "latin_1" => ByteCodec.Latin1Codec,
        "unicode_escape" => EscapeCodec.Full,
        "raw_unicode_escape" => EscapeCodec.Raw,
        _ => MakeCodePage(name),
    };

    private static Codec? MakeCodePage(string name)
    {
        if (FindEncoding(name) is not { } encoding)
            return null;
        if (MultiBytePages.Contains($" {name} ", StringComparison.Ordinal))
            return new MultiByteCodec(name, encoding);
        return encoding.IsSingleByte ? new CharmapCodec(encoding, hasControls: name.StartsWith("iso", StringComparison.Ordinal)) : null;
    }

    private static Encoding? FindEncoding(string name)
    {
        EncodingProvider pages = CodePagesEncodingProvider.Instance;
        if (DotNetNames.TryGetValue(name, out string? known))
            return pages.GetEncoding(known);
        if (name.StartsWith("iso8859_", StringComparison.Ordinal) || name.StartsWith("iso_8859_", StringComparison.Ordinal))
            return pages.GetEncoding("iso-8859-" + name[(name.LastIndexOf('_') + 1)..]);
        bool isPage = name.StartsWith("cp", StringComparison.Ordinal) || name.StartsWith("windows_", StringComparison.Ordinal);
        if (isPage && int.TryParse(name.AsSpan(name[0] == 'c' ? 2 : 8), out int page) && page is > 0 and < 65000)
            return pages.GetEncoding(page);
        return MultiBytePages.Contains($" {name} ", StringComparison.Ordinal) ? pages.GetEncoding(name) : null;
    }
}
