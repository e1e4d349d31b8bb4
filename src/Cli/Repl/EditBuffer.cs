using System.Globalization;

namespace PyLite.Cli.Repl;

/// <summary>The text of the statement that is being edited, and where the cursor stands in it. The cursor never stands inside a character.</summary>
internal sealed partial class EditBuffer
{
    /// <summary>How many columns a level of a block is moved in.</summary>
    public const int IndentSize = 4;

    private const int UndoLimit = 200;

    private readonly Stack<(string Text, int Cursor)> past = new();
    private bool isTyping;

    /// <summary>The whole text; its lines end with <c>\n</c>.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The place of the cursor, in UTF-16 units.</summary>
    public int Cursor { get; private set; }

    /// <summary>What was killed last.</summary>
    public string Killed { get; private set; } = "";

    /// <summary>Where the line of the cursor begins.</summary>
    public int LineStart => Cursor == 0 ? 0 : Text.LastIndexOf('\n', Cursor - 1) + 1;

    /// <summary>Where the line of the cursor ends.</summary>
    public int LineEnd
    {
        get
        {
            int end = Text.IndexOf('\n', Cursor);
            return end < 0 ? Text.Length : end;
        }
    }

    public bool IsOnFirstLine => LineStart == 0;

    public bool IsOnLastLine => LineEnd == Text.Length;

    /// <summary>The part of the line before the cursor.</summary>
    public string BeforeCursor => Text[LineStart..Cursor];

    /// <summary>Begins anew with a text, the cursor at its end.</summary>
    public void Reset(string text)
    {
        past.Clear();
        isTyping = false;
        Text = text;
        Cursor = text.Length;
    }

    /// <summary>Replaces the text as an edit that can be undone.</summary>
    public void Replace(string text)
    {
        Remember();
        Text = text;
        Cursor = text.Length;
    }

    /// <summary>Inserts characters at the cursor; single ones typed in a row are undone together.</summary>
    public void Insert(string text)
    {
        bool typed = text.Length == 1 && !char.IsWhiteSpace(text[0]);
        if (!typed || !isTyping)
            Remember();
        isTyping = typed;
        Text = Text.Insert(Cursor, text);
        Cursor += text.Length;
    }

    /// <summary>Begins a new line that is moved in as far as the one before it, one level more after a colon, one less after a statement that leaves the block.</summary>
    public void InsertNewLine()
    {
        string line = BeforeCursor;
        int indent = line.Length - line.TrimStart(' ').Length;
        string statement = WithoutComment(line).Trim();
        if (statement.EndsWith(':'))
            indent += IndentSize;
        else if (LeavesBlock(statement))
            indent = Math.Max(0, indent - IndentSize);
        Insert("\n" + new string(' ', indent));
    }

    /// <summary>Deletes the character before the cursor; in the margin of a line, one level of it.</summary>
    public void Backspace()
    {
        if (Cursor == 0)
            return;
        int column = Cursor - LineStart;
        bool inMargin = column > 0 && BeforeCursor.AsSpan().Trim(' ').IsEmpty;
        Delete(inMargin ? Cursor - ((column - 1) % IndentSize + 1) : Before(Cursor), Cursor);
    }

    /// <summary>Deletes the character under the cursor.</summary>
    public void DeleteForward() => Delete(Cursor, After(Cursor));

    /// <summary>Moves the line one level out.</summary>
    public void Dedent()
    {
        int start = LineStart;
        int spaces = 0;
        while (spaces < IndentSize && start + spaces < Text.Length && Text[start + spaces] == ' ')
            spaces++;
        int cursor = Math.Max(start, Cursor - spaces);
        Delete(start, start + spaces);
        Cursor = cursor;
    }

    public void KillToEnd() => Kill(Cursor, Cursor == LineEnd && Cursor < Text.Length ? Cursor + 1 : LineEnd);

    public void KillToStart() => Kill(LineStart, Cursor);

    public void KillWordLeft() => Kill(WordStart(), Cursor);

    public void KillWordRight() => Kill(Cursor, WordEnd());

    public void Yank() => Insert(Killed);

    /// <summary>Exchanges the two characters around the cursor.</summary>
    public void Transpose()
    {
        int middle = Cursor == LineEnd ? Before(Cursor) : Cursor;
        int first = Before(middle);
        int last = After(middle);
        if (first < LineStart || first == middle || last == middle)
            return;
        Remember();
        Text = string.Concat(Text.AsSpan(0, first), Text.AsSpan(middle, last - middle), Text.AsSpan(first, middle - first), Text.AsSpan(last));
        Cursor = last;
    }

    public void Undo()
    {
        if (past.TryPop(out (string Text, int Cursor) before))
            (Text, Cursor) = before;
        isTyping = false;
    }

    private void Kill(int start, int end)
    {
        if (start == end)
            return;
        Killed = Text[start..end];
        Delete(start, end);
    }

    private void Delete(int start, int end)
    {
        if (start == end)
            return;
        Remember();
        Text = Text.Remove(start, end - start);
        Cursor = start;
    }

    private void Remember()
    {
        isTyping = false;
        if (past.Count >= UndoLimit)
            Forget();
        past.Push((Text, Cursor));
    }

    // The older half of what could be undone.
    private void Forget()
    {
        (string, int)[] kept = [.. past.Take(UndoLimit / 2)];
        past.Clear();
        for (int i = kept.Length - 1; i >= 0; i--)
            past.Push(kept[i]);
    }

    private static string WithoutComment(string line)
    {
        char quote = '\0';
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && quote == '\0')
                return line[..i];
            if (line[i] is '"' or '\'')
                quote = quote == '\0' ? line[i] : quote == line[i] ? '\0' : quote;
        }
        return line;
    }

    private static bool LeavesBlock(string statement) =>
        statement is "return" or "pass" or "break" or "continue" or "raise"
        || statement.StartsWith("return ", StringComparison.Ordinal)
        || statement.StartsWith("raise ", StringComparison.Ordinal);

    private int After(int position) => position >= Text.Length ? position : position + StringInfo.GetNextTextElementLength(Text, position);

    // Text elements can only be found forwards: from the start of the line, or of the line before at a line's start.
    private int Before(int position)
    {
        if (position == 0)
            return 0;
        int at = Text.LastIndexOf('\n', position - 1) + 1;
        if (at == position)
            return position - 1;
        while (true)
        {
            int next = After(at);
            if (next >= position)
                return at;
            at = next;
        }
    }
}
