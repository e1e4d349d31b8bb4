namespace PyLite.Cli.Repl;

// How the cursor moves.
internal sealed partial class EditBuffer
{
    public void MoveLeft() => Move(Before(Cursor));

    public void MoveRight() => Move(After(Cursor));

    public void MoveHome() => Move(LineStart);

    public void MoveEnd() => Move(LineEnd);

    public void MoveFirst() => Move(0);

    public void MoveLast() => Move(Text.Length);

    public void MoveWordLeft() => Move(WordStart());

    public void MoveWordRight() => Move(WordEnd());

    /// <summary>Moves to a place in the text.</summary>
    public void Move(int position)
    {
        isTyping = false;
        Cursor = Math.Clamp(position, 0, Text.Length);
    }

    /// <summary>Moves to the line before, as far in as possible.</summary>
    public void MoveUp()
    {
        int start = LineStart;
        if (start == 0)
            return;
        int column = Cursor - start;
        int above = start == 1 ? 0 : Text.LastIndexOf('\n', start - 2) + 1;
        MoveInto(above, start - 1, column);
    }

    /// <summary>Moves to the line after, as far in as possible.</summary>
    public void MoveDown()
    {
        int end = LineEnd;
        if (end == Text.Length)
            return;
        int column = Cursor - LineStart;
        int below = Text.IndexOf('\n', end + 1);
        MoveInto(end + 1, below < 0 ? Text.Length : below, column);
    }

    // A column may lie inside a character of the other line.
    private void MoveInto(int start, int end, int column)
    {
        int at = start;
        while (at < end && After(at) - start <= column)
            at = After(at);
        Move(Math.Min(at, end));
    }

    private int WordStart()
    {
        int at = Cursor;
        while (at > 0 && !IsWordPart(Text[at - 1]))
            at--;
        while (at > 0 && IsWordPart(Text[at - 1]))
            at--;
        return at;
    }

    private int WordEnd()
    {
        int at = Cursor;
        while (at < Text.Length && !IsWordPart(Text[at]))
            at++;
        while (at < Text.Length && IsWordPart(Text[at]))
            at++;
        return at;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);
}
