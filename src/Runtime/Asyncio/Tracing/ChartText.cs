using System.Globalization;
using System.Text;

namespace PyLite.Runtime.Asyncio.Tracing;

/// <summary>Text in a picture: fit for XML, and cut to the room there is.</summary>
internal static class ChartText
{
    /// <summary>The text as the content of an element: what XML cannot hold is shown as U+FFFD.</summary>
    public static string Escape(string text)
    {
        StringBuilder result = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '"':
                    result.Append("&quot;");
                    break;
                case '\n' or '\t' or '\r':
                    result.Append(' ');
                    break;
                case < 32 or 0xFFFE or 0xFFFF:
                    result.Append('\uFFFD');
                    break;
                default:
                    result.Append(rune.ToString());
                    break;
            }
        }
        return result.ToString();
    }

    /// <summary>At most so many columns of the text: Chinese characters take two.</summary>
    public static string Cut(string text, int columns)
    {
        int used = 0;
        int position = 0;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            used += IsWide(element) ? 2 : 1;
            if (used > columns)
                return string.Concat(text.AsSpan(0, Math.Max(0, position)), "…");
            if (used <= columns - 1)
                position = elements.ElementIndex + element.Length;
        }
        return text;
    }

    private static bool IsWide(string element) => Rune.TryGetRuneAt(element, 0, out Rune rune) && rune.Value is >= 0x1100 and (<= 0x115F or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or >= 0x1F300);
}
