using System.Globalization;

namespace PyLite.Runtime.Text.Encodings;

/// <summary>What the bytes of an encoding of one byte a character stand for, U+FFFE for nothing.</summary>
internal sealed record CharacterMap(string PublicName, string Characters);

/// <summary>The table that encoding-tables.py makes: other names of encodings, and the encodings of one byte a character.</summary>
internal static class EncodingTables
{
    private static readonly Lazy<(Dictionary<string, string> Aliases, Dictionary<string, CharacterMap> Maps)> Tables = new(Load);

    /// <summary>The name of an encoding by its other names, all normalised.</summary>
    public static Dictionary<string, string> Aliases => Tables.Value.Aliases;

    /// <summary>The encodings of one byte a character, by their names.</summary>
    public static Dictionary<string, CharacterMap> Maps => Tables.Value.Maps;

    private static (Dictionary<string, string> Aliases, Dictionary<string, CharacterMap> Maps) Load()
    {
        Dictionary<string, string> aliases = [];
        Dictionary<string, CharacterMap> maps = [];
        foreach (string line in UnicodeResource.Read("EncodingTables.zlib").Split('\n'))
        {
            string[] fields = line.Split(' ');
            if (line[0] == '=')
                aliases.Add(fields[0][1..], fields[1]);
            else
                maps.Add(fields[0], new CharacterMap(fields[1], Characters(fields[2])));
        }
        return (aliases, maps);
    }

    private static string Characters(string digits)
    {
        char[] characters = new char[digits.Length / 4];
        for (int i = 0; i < characters.Length; i++)
            characters[i] = (char)ushort.Parse(digits.AsSpan(4 * i, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new string(characters);
    }
}
