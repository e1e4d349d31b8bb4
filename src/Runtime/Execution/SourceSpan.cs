namespace PyLite.Runtime.Execution;

/// <summary>
/// A stretch of source: lines count from 1; columns count UTF-16 units of the line from 0, the end one past the last.
/// </summary>
internal readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The span that begins where <paramref name="first"/> begins and ends where <paramref name="last"/> ends.</summary>
    public static SourceSpan Join(SourceSpan first, SourceSpan last) => new(first.Line, first.Column, last.EndLine, last.EndColumn);
}
