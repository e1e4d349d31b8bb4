using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Re;

/// <summary>The replacement text of <c>sub</c> and <c>expand</c>: literal parts and references to groups. See cpython Lib/re/_parser.py parse_template.</summary>
internal sealed class ReplacementTemplate
{
    private readonly bool isBytes;

    // A text, or (with null) the number of a group.
    private readonly List<(string? Literal, int Group)> parts = [];

    private ReplacementTemplate(bool isBytes) => this.isBytes = isBytes;

    /// <summary>Reads a template; null on error.</summary>
    public static ReplacementTemplate? Parse(ThreadState t, PyPattern pattern, Value template)
    {
        if (template.Ref is not (PyStr or PyBytes or PyByteArray))
        {
            t.RaiseTypeError($"decoding to str: need a bytes-like object, {template.Type.Name} found");
            return null;
        }
        if (!PyPattern.TryText(t, template, out string text))
            return null;
        if (template.Ref is PyStr == pattern.IsBytes)
        {
            t.RaiseTypeError(pattern.IsBytes
                ? $"sequence item 0: expected a bytes-like object, {template.Type.Name} found"
                : $"sequence item 0: expected str instance, {template.Type.Name} found");
            return null;
        }
        ReplacementTemplate parsed = new(pattern.IsBytes);
        try
        {
            parsed.Read(t, pattern, text);
            return t.Pending is null ? parsed : null;
        }
        catch (PatternFailure failure)
        {
            ReModule.RaiseError(t, failure.Message, template, text, failure.Position);
            return null;
        }
    }

    /// <summary>Appends the parts for a match to a list of texts.</summary>
    public Value Expand(Subject subject, Match match, PyList output)
    {
        foreach ((string? literal, int group) in parts)
        {
            if (literal is not null)
                output.Append(isBytes ? PyBytes.Of(Encoding.Latin1.GetBytes(literal)) : Value.FromString(literal));
            else if (match.Groups[group].Success)
                output.Append(PyMatch.GroupText(subject, match, group, default));
        }
        return default;
    }

    private void Read(ThreadState t, PyPattern pattern, string text)
    {
        StringBuilder literal = new();
        for (int at = 0; at < text.Length;)
        {
            if (text[at] != '\\')
            {
                literal.Append(text[at++]);
                continue;
            }
            int group = ReadEscape(t, pattern, text, ref at, literal);
            if (group < 0)
                continue;
            if (literal.Length > 0)
                parts.Add((literal.ToString(), 0));
            literal.Clear();
            parts.Add((null, group));
        }
        if (literal.Length > 0)
            parts.Add((literal.ToString(), 0));
    }

    // The number of the group referred to, or -1 for a character that was appended.
    private static int ReadEscape(ThreadState t, PyPattern pattern, string text, ref int at, StringBuilder literal)
    {
        int start = at++;
        if (at >= text.Length)
            throw new PatternFailure("bad escape (end of pattern)", start);
        char c = text[at++];
        if (c == 'g')
            return ReadNamedGroup(t, pattern, text, ref at);
        if (c == '0')
        {
            literal.Append((char)ReadOctal(text, ref at, at, 2));
            return -1;
        }
        if (char.IsAsciiDigit(c))
            return ReadNumber(pattern, text, ref at, start, literal);
        int plain = "abfnrtv\\".IndexOf(c, StringComparison.Ordinal);
        if (plain < 0 && char.IsAsciiLetter(c))
            throw new PatternFailure($"bad escape \\{c}", start);
        if (plain >= 0)
            literal.Append("\a\b\f\n\r\t\v\\"[plain]);
        else
            literal.Append('\\').Append(c);
        return -1;
    }

    private static int ReadOctal(string text, ref int at, int from, int digits)
    {
        int value = 0;
        at = from;
        while (at < text.Length && at < from + digits && text[at] is >= '0' and <= '7')
            value = (value * 8) + text[at++] - '0';
        return value;
    }

    private static int ReadNumber(PyPattern pattern, string text, ref int at, int start, StringBuilder literal)
    {
        int end = at;
        if (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
            bool isOctal = end < text.Length && text[start + 1] <= '7' && text[end - 1] <= '7' && text[end] is >= '0' and <= '7';
            if (isOctal)
            {
                int value = ReadOctal(text, ref at, start + 1, 3);
                if (value > 255)
                    throw new PatternFailure($"octal escape value {text.Substring(start, 4)} outside of range 0-0o377", start);
                literal.Append((char)value);
                return -1;
            }
        }
        int group = int.Parse(text.AsSpan(start + 1, end - start - 1), CultureInfo.InvariantCulture);
        at = end;
        return group <= pattern.GroupCount ? group : throw new PatternFailure($"invalid group reference {group}", start + 1);
    }

    private static int ReadNamedGroup(ThreadState t, PyPattern pattern, string text, ref int at)
    {
        if (at >= text.Length || text[at] != '<')
            throw new PatternFailure("missing <", at);
        int start = ++at;
        int end = text.IndexOf('>', at);
        if (end < 0)
            throw new PatternFailure(at >= text.Length ? "missing group name" : "missing >, unterminated name", at);
        string name = text[at..end];
        at = end + 1;
        if (name.Length == 0)
            throw new PatternFailure("missing group name", start);
        if (char.IsAsciiDigit(name[0]) && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number <= pattern.GroupCount ? number : throw new PatternFailure($"invalid group reference {number}", start);
        foreach (KeyValuePair<string, int> known in pattern.GroupNames)
        {
            if (known.Key == name)
                return known.Value;
        }
        if (char.IsDigit(name[0]) || name.AsSpan().ContainsAny(" -.()*+?\\/!"))
            throw new PatternFailure($"bad character in group name '{name}'", start);
        t.Raise(BuiltinExceptions.IndexError, $"unknown group name '{name}'");
        return 0;
    }
}
