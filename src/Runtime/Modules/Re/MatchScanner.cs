using System.Text.RegularExpressions;

namespace PyLite.Runtime.Modules.Re;

/// <summary>Finds one match after the other: an empty match may follow another match, but not stand where the last empty one did.</summary>
internal sealed class MatchScanner(PyPattern pattern, Subject subject, int start)
{
    private int at = start;
    private bool mustAdvance;

    public PyPattern Pattern => pattern;

    public Subject Subject => subject;

    /// <summary>Where the last search began, in the subject's text.</summary>
    public int Start { get; private set; } = start;

    /// <summary>The next match; null when there is none.</summary>
    public Match? Next(PyPattern.Mode mode = PyPattern.Mode.Search)
    {
        if (at > subject.Text.Length)
            return null;
        Start = at;
        if (mustAdvance && mode == PyPattern.Mode.Search)
            mode = PyPattern.Mode.SearchAdvancing;
        Match? match = pattern.Find(subject, at, mode);
        if (match is null)
        {
            at = subject.Text.Length + 1;
            return null;
        }
        at = match.Index + match.Length;
        mustAdvance = match.Length == 0;
        return match;
    }
}
