using System.Globalization;
using System.Text;

namespace PyLite.Runtime.Modules.Re;

/// <summary>What is wrong with a regular expression, and where.</summary>
internal sealed class PatternFailure(string message, int position) : Exception(message)
{
    public int Position { get; } = position;
}

/// <summary>The flags of the module <c>re</c>.</summary>
[Flags]
internal enum ReFlags
{
    None = 0,
    Template = 1,
    IgnoreCase = 2,
    Locale = 4,
    Multiline = 8,
    DotAll = 16,
    Unicode = 32,
    Verbose = 64,
    Debug = 128,
    Ascii = 256,
}

/// <summary>
/// Translates a regular expression of Python into one of .NET. All groups become numbered ones, since .NET numbers named groups last.
/// A "wide" translation is for subjects with characters outside the BMP, of which .NET sees two units.
/// </summary>
internal sealed partial class PatternSyntax
{
    private const string AnyPair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    private readonly string pattern;
    private readonly bool isBytes;
    private readonly bool isWide;
    private readonly StringBuilder output = new();
    private readonly HashSet<int> closed = [];
    private ReFlags flags;
    private int at;

    public PatternSyntax(string pattern, ReFlags flags, bool isBytes, bool isWide)
    {
        this.pattern = pattern;
        this.flags = flags;
        this.isBytes = isBytes;
        this.isWide = isWide;
        GroupNames = [];
    }

    /// <summary>How many groups there are.</summary>
    public int GroupCount { get; private set; }

    /// <summary>The numbers of the named groups, in the order they are defined.</summary>
    public List<KeyValuePair<string, int>> GroupNames { get; }

    /// <summary>The flags given and those set at the beginning of the pattern.</summary>
    public ReFlags Flags => flags;

    private bool IsAscii => isBytes || (flags & ReFlags.Ascii) != 0;

    /// <summary>The expression for .NET; throws <see cref="PatternFailure"/>.</summary>
    public string Translate()
    {
        if (!isBytes && (flags & ReFlags.Ascii) == 0)
            flags |= ReFlags.Unicode;
        Alternatives();
        if (at < pattern.Length)
            throw new PatternFailure("unbalanced parenthesis", at);
        return output.ToString();
    }

    private void Alternatives()
    {
        while (true)
        {
            Sequence();
            if (at >= pattern.Length || pattern[at] != '|')
                return;
            output.Append('|');
            at++;
        }
    }

    private void Sequence()
    {
        // Where the last item begins in the output; -1 when there is nothing to repeat, -2 after a repetition.
        int item = -1;
        while (at < pattern.Length)
        {
            char c = pattern[at];
            if (c is '|' or ')')
                return;
            if ((flags & ReFlags.Verbose) != 0 && SkipBlank(c))
                continue;
            if (c is '*' or '+' or '?' || (c == '{' && IsRepetition()))
            {
                Repetition(item);
                item = -2;
                continue;
            }
            item = output.Length;
            switch (c)
            {
                case '(':
                    if (!Group())
                        item = -1;
                    break;
                case '[':
                    CharacterSet();
                    break;
                case '\\':
                    Escape();
                    break;
                case '.':
                    at++;
                    Dot();
                    break;
                case '^' or '$':
                    at++;
                    Anchor(c);
                    break;
                default:
                    Literal();
                    break;
            }
        }
    }

    private bool SkipBlank(char c)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v')
        {
            at++;
            return true;
        }
        if (c != '#')
            return false;
        int end = pattern.IndexOf('\n', at);
        at = end < 0 ? pattern.Length : end + 1;
        return true;
    }

    private void Dot()
    {
        bool all = (flags & ReFlags.DotAll) != 0;
        if (isWide)
            output.Append("(?:").Append(AnyPair).Append(all ? @"|[\s\S])" : @"|[^\n])");
        else
            output.Append(all ? @"[\s\S]" : @"[^\n]");
    }

    private void Anchor(char c)
    {
        bool isMultiline = (flags & ReFlags.Multiline) != 0;
        output.Append(c == '^' ? (isMultiline ? @"(?<![^\n])" : @"\A") : isMultiline ? @"(?=\n|\z)" : @"(?=\n?\z)");
    }

    private void Literal()
    {
        if (char.IsHighSurrogate(pattern[at]) && at + 1 < pattern.Length && char.IsLowSurrogate(pattern[at + 1]))
        {
            output.Append("(?:").Append(pattern, at, 2).Append(')');
            at += 2;
            return;
        }
        AppendLiteral(pattern[at++]);
    }

    private void AppendLiteral(int point)
    {
        if (point < 0x80 && char.IsAsciiLetterOrDigit((char)point))
            output.Append((char)point);
        else if (point < 0x10000)
            output.Append(CultureInfo.InvariantCulture, $"\\u{point:X4}");
        else
            output.Append("(?:").Append(char.ConvertFromUtf32(point)).Append(')');
    }

    // "{" begins a repetition only when a complete one follows.
    private bool IsRepetition()
    {
        int i = at + 1;
        int digits = i;
        while (i < pattern.Length && char.IsAsciiDigit(pattern[i]))
            i++;
        bool hasLow = i > digits;
        if (i < pattern.Length && pattern[i] == ',')
        {
            i++;
            while (i < pattern.Length && char.IsAsciiDigit(pattern[i]))
                i++;
            return i < pattern.Length && pattern[i] == '}';
        }
        return hasLow && i < pattern.Length && pattern[i] == '}';
    }

    private void Repetition(int item)
    {
        int start = at;
        string repeat = ReadRepetition(start);
        if (item < 0)
            throw new PatternFailure(item == -2 ? "multiple repeat" : "nothing to repeat", start);
        char suffix = at < pattern.Length ? pattern[at] : '\0';
        if (suffix == '?')
        {
            at++;
            output.Append(repeat).Append('?');
        }
        else if (suffix == '+')
        {
            at++;
            output.Insert(item, "(?>").Append(repeat).Append(')');
        }
        else
        {
            output.Append(repeat);
        }
    }

    private string ReadRepetition(int start)
    {
        char c = pattern[at++];
        if (c != '{')
            return c.ToString();
        int end = pattern.IndexOf('}', at);
        string[] bounds = pattern[at..end].Split(',');
        at = end + 1;
        long low = Bound(bounds[0], 0, start);
        long high = bounds.Length == 1 ? low : Bound(bounds[1], -1, start);
        if (high >= 0 && high < low)
            throw new PatternFailure("min repeat greater than max repeat", start + 1);
        return high < 0 ? $"{{{low},}}" : $"{{{low},{high}}}";
    }

    private static long Bound(string digits, long missing, int start)
    {
        if (digits.Length == 0)
            return missing;
        if (!int.TryParse(digits, CultureInfo.InvariantCulture, out int number))
            throw new PatternFailure("the repetition number is too large", start);
        return number;
    }
}
