namespace PyLite.Runtime.Modules.Re;

// Groups, and the extensions that begin with "(?".
internal sealed partial class PatternSyntax
{
    private const int MaximumDepth = 1000;

    private int depth;

    // False for what is nothing to repeat, such as a comment.
    private bool Group()
    {
        int start = at++;
        if (at < pattern.Length && pattern[at] == '?')
            return Extension(start);
        Capture(start, null);
        return true;
    }

    private void Capture(int start, string? name)
    {
        int number = ++GroupCount;
        if (name is not null)
        {
            foreach (KeyValuePair<string, int> known in GroupNames)
            {
                if (known.Key == name)
                    throw new PatternFailure($"redefinition of group name '{name}' as group {number}; was group {known.Value}", start + 4);
            }
            GroupNames.Add(new(name, number));
        }
        Enclose(start, $"(?<{number}>");
        closed.Add(number);
    }

    private void Enclose(int start, string opening)
    {
        // The recursion here is native.
        if (depth == MaximumDepth)
            throw new PatternFailure("too many nested groups", start);
        depth++;
        ReFlags before = flags;
        output.Append(opening);
        Alternatives();
        depth--;
        if (at >= pattern.Length)
            throw new PatternFailure("missing ), unterminated subpattern", start);
        at++;
        output.Append(')');
        flags = before;
    }

    private bool Extension(int start)
    {
        at++;
        if (at >= pattern.Length)
            throw new PatternFailure("unexpected end of pattern", at);
        char c = pattern[at++];
        switch (c)
        {
            case ':':
                Enclose(start, "(?:");
                return true;
            case '=' or '!' or '>':
                Enclose(start, $"(?{c}");
                return true;
            case '#':
                int end = pattern.IndexOf(')', at);
                if (end < 0)
                    throw new PatternFailure("missing ), unterminated comment", start);
                at = end + 1;
                return false;
            case 'P':
                Named(start);
                return true;
            case '<':
                LookBehind(start);
                return true;
            case '(':
                Conditional(start);
                return true;
        }
        at--;
        if ("-aiLmsux".Contains(c, StringComparison.Ordinal))
            return InlineFlags(start);
        throw new PatternFailure($"unknown extension ?{c}", start + 1);
    }

    private void LookBehind(int start)
    {
        if (at >= pattern.Length)
            throw new PatternFailure("unexpected end of pattern", at);
        char c = pattern[at++];
        if (c is not ('=' or '!'))
            throw new PatternFailure($"unknown extension ?<{c}", start + 1);
        Enclose(start, $"(?<{c}");
    }

    private void Named(int start)
    {
        if (at >= pattern.Length)
            throw new PatternFailure("unexpected end of pattern", at);
        char c = pattern[at++];
        if (c == '<')
        {
            Capture(start, ReadName('>', "missing >, unterminated name"));
            return;
        }
        if (c != '=')
            throw new PatternFailure($"unknown extension ?P{c}", start + 1);
        int where = at;
        Reference(FindName(ReadName(')', "missing ), unterminated name"), where), where);
    }

    private string ReadName(char end, string missing)
    {
        int start = at;
        int stop = pattern.IndexOf(end, at);
        if (stop < 0)
            throw new PatternFailure(at >= pattern.Length ? "missing group name" : missing, start);
        string name = pattern[at..stop];
        at = stop + 1;
        if (name.Length == 0)
            throw new PatternFailure("missing group name", start);
        return IsName(name) ? name : throw new PatternFailure($"bad character in group name '{name}'", start);
    }

    private static bool IsName(string name)
    {
        if (char.IsDigit(name[0]))
            return false;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        }
        return true;
    }

    private int FindName(string name, int where)
    {
        foreach (KeyValuePair<string, int> known in GroupNames)
        {
            if (known.Key == name)
                return known.Value;
        }
        throw new PatternFailure($"unknown group name '{name}'", where);
    }

    private void Reference(int number, int where)
    {
        if (number > GroupCount)
            throw new PatternFailure($"invalid group reference {number}", where);
        if (!closed.Contains(number))
            throw new PatternFailure("cannot refer to an open group", where);
        output.Append($"\\k<{number}>");
    }

    private void Conditional(int start)
    {
        int where = at;
        int stop = pattern.IndexOf(')', at);
        if (stop < 0)
            throw new PatternFailure("missing ), unterminated name", where);
        string name = pattern[at..stop];
        at = stop + 1;
        if (name.Length == 0)
            throw new PatternFailure("missing group name", where);
        if (!int.TryParse(name, out int number))
            number = FindName(IsName(name) ? name : throw new PatternFailure($"bad character in group name '{name}'", where), where);
        else if (number == 0)
            throw new PatternFailure("bad group number", where);
        Enclose(start, $"(?({number})");
        if (number > GroupCount)
            throw new PatternFailure($"invalid group reference {number}", where);
    }

    private bool InlineFlags(int start)
    {
        ReFlags added = ReadFlags();
        if (at < pattern.Length && pattern[at] == ')')
        {
            if (start != 0)
                throw new PatternFailure("global flags not at the start of the expression", start);
            at++;
            flags |= added;
            return false;
        }
        ReFlags removed = ReFlags.None;
        if (at < pattern.Length && pattern[at] == '-')
        {
            at++;
            if (at >= pattern.Length)
                throw new PatternFailure("missing flag", at);
            if (!char.IsAsciiLetter(pattern[at]))
                throw new PatternFailure("missing flag", at);
            removed = ReadFlags();
        }
        if (at >= pattern.Length)
            throw new PatternFailure("missing -, : or )", at);
        if (pattern[at] != ':')
            throw new PatternFailure(char.IsAsciiLetter(pattern[at]) ? "unknown flag" : "missing -, : or )", at);
        at++;
        ReFlags before = flags;
        if ((added & ReFlags.Ascii) != 0)
            flags &= ~ReFlags.Unicode;
        flags = (flags | added) & ~removed;
        bool ignores = (flags & ReFlags.IgnoreCase) != 0;
        Enclose(start, ignores == ((before & ReFlags.IgnoreCase) != 0) ? "(?:" : ignores ? "(?i:" : "(?-i:");
        flags = before;
        return true;
    }

    private ReFlags ReadFlags()
    {
        ReFlags read = ReFlags.None;
        while (at < pattern.Length && char.IsAsciiLetter(pattern[at]))
        {
            read |= pattern[at] switch
            {
                'i' => ReFlags.IgnoreCase,
                'm' => ReFlags.Multiline,
                's' => ReFlags.DotAll,
                'x' => ReFlags.Verbose,
                'a' => ReFlags.Ascii,
                'u' when !isBytes => ReFlags.Unicode,
                'L' when isBytes => ReFlags.Locale,
                'u' => throw new PatternFailure("bad inline flags: cannot use 'u' flag with a bytes pattern", at),
                'L' => throw new PatternFailure("bad inline flags: cannot use 'L' flag with a str pattern", at),
                _ => throw new PatternFailure("unknown flag", at),
            };
            at++;
        }
        return read;
    }
}
