namespace PyLite.Runtime.Errors;

/// <summary>When a traceback shows carets under a line, and when they would only say that the whole line failed.</summary>
internal static class CaretRules
{
    /// <summary>Whether carets are shown for the range from <paramref name="start"/> in the first line to <paramref name="end"/> in the last.</summary>
    public static bool ShouldShow(List<string> lines, int start, int end, CaretAnchors? anchors)
    {
        string before = lines[0][..start];
        string after = lines[^1][end..];
        if (anchors is { IsCall: true } && IsEndOfStatement(after) && (IsReturnOfCall(lines, before, start) || IsAssignment(before)))
            return false;
        return anchors is not null || before.TrimStart().Length > 0 || after.TrimEnd().Length > 0;
    }

    // "return f(…)", where f is a plain name.
    private static bool IsReturnOfCall(List<string> lines, string before, int start)
    {
        if (before.TrimEnd(' ', '\t', '(') != "return")
            return false;
        string call = lines[0][start..];
        int length = NameLength(call);
        return length > 0 && call[length..].TrimStart().StartsWith('(');
    }

    // "name = …(…)".
    private static bool IsAssignment(string before)
    {
        int length = NameLength(before);
        return length > 0 && before[length..].TrimEnd(' ', '\t', '(').Trim() == "=";
    }

    private static bool IsEndOfStatement(string after)
    {
        string rest = after.TrimStart(' ', '\t', ')');
        return rest.Length == 0 || rest[0] is '#' or ';';
    }

    private static int NameLength(string text)
    {
        int length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] == '_'))
            length++;
        return length;
    }
}
