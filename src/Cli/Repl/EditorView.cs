using System.Text;

namespace PyLite.Cli.Repl;

/// <summary>
/// Draws the statement that is being edited, with what is shown below it, and draws only the rows that changed. When it is higher than the screen,
/// the part around the cursor is shown.
/// </summary>
internal sealed class EditorView(ITerminal terminal)
{
    private readonly List<ScreenRow> drawn = [];
    private int drawnCursorRow;
    private int drawnCursorColumn;
    private int drawnColumns;
    private int firstRow;

    /// <summary>Forgets what is on the screen: the next drawing begins on a new row.</summary>
    public void Begin()
    {
        drawn.Clear();
        drawnCursorRow = 0;
        firstRow = 0;
        drawnColumns = terminal.Columns;
    }

    /// <summary>Draws a layout and rows below it.</summary>
    public void Draw(ScreenLayout layout, IReadOnlyList<ScreenRow> below)
    {
        StringBuilder output = new("\e[?25l");
        if (drawnColumns != terminal.Columns)
            EraseAfterResize(output);
        List<ScreenRow> rows = Visible(layout, below, out int cursorRow);
        int at = drawnCursorRow;
        for (int i = 0; i < rows.Count; i++)
        {
            if (i < drawn.Count && drawn[i] == rows[i])
                continue;
            MoveTo(output, ref at, i);
            output.Append("\r\e[K").Append(rows[i].Text);
        }
        if (drawn.Count > rows.Count)
        {
            MoveTo(output, ref at, rows.Count - 1);
            // A full last row must not lose its last character.
            output.Append("\r\n\e[J");
            at = rows.Count;
        }
        MoveTo(output, ref at, cursorRow);
        output.Append('\r');
        if (layout.CursorColumn > 0)
            output.Append($"\e[{layout.CursorColumn}C");
        terminal.Write(output.Append("\e[?25h").ToString());
        drawn.Clear();
        drawn.AddRange(rows);
        (drawnCursorRow, drawnCursorColumn, drawnColumns) = (cursorRow, layout.CursorColumn, terminal.Columns);
    }

    /// <summary>Leaves what is drawn behind and puts the cursor on the row after it.</summary>
    public void Finish()
    {
        StringBuilder output = new();
        int at = drawnCursorRow;
        MoveTo(output, ref at, Math.Max(0, drawn.Count - 1));
        terminal.Write(output.Append("\r\n").ToString());
        Begin();
    }

    /// <summary>Takes away what is drawn, so that something else can be written in its place.</summary>
    public void Erase()
    {
        StringBuilder output = new();
        int at = drawnCursorRow;
        MoveTo(output, ref at, 0);
        terminal.Write(output.Append("\r\e[J").ToString());
        Begin();
    }

    // Rows that do not exist yet are made by line feeds.
    private void MoveTo(StringBuilder output, ref int at, int row)
    {
        if (row < at)
            output.Append($"\e[{at - row}A");
        else if (row > at)
            output.Insert(output.Length, "\r\n", row - at);
        at = row;
    }

    // Terminals break the rows anew when they get narrower: the first of ours is as many rows further up.
    private void EraseAfterResize(StringBuilder output)
    {
        int columns = Math.Max(1, terminal.Columns);
        int up = drawnCursorColumn / columns;
        for (int i = 0; i < drawnCursorRow && i < drawn.Count; i++)
            up += Math.Max(1, (drawn[i].Width + columns - 1) / columns);
        up = Math.Min(up, terminal.Rows - 1);
        if (up > 0)
            output.Append($"\e[{up}A");
        output.Append("\r\e[J");
        drawn.Clear();
        drawnCursorRow = 0;
    }

    private List<ScreenRow> Visible(ScreenLayout layout, IReadOnlyList<ScreenRow> below, out int cursorRow)
    {
        int height = Math.Max(1, terminal.Rows);
        int room = Math.Max(1, height - below.Count);
        firstRow = Math.Clamp(firstRow, Math.Max(0, layout.CursorRow - room + 1), layout.CursorRow);
        firstRow = Math.Max(0, Math.Min(firstRow, layout.Rows.Count - room));
        List<ScreenRow> rows = [.. layout.Rows.Skip(firstRow).Take(room)];
        rows.AddRange(below.Take(height - rows.Count));
        cursorRow = layout.CursorRow - firstRow;
        return rows;
    }
}
