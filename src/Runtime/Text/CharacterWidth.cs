using System.Text;

namespace PyLite.Runtime.Text;

/// <summary>How many columns a character takes on a terminal: two for the wide characters of East Asia and emoji.</summary>
internal static class CharacterWidth
{
    private const int FirstWide = 0x1100;

    /// <summary>The width of the character at a position of a text.</summary>
    public static int Of(string text, int index) =>
        text[index] >= FirstWide && UnicodeProperties.EastAsianWidth(Rune.GetRuneAt(text, index).Value) is "W" or "F" ? 2 : 1;
}
