namespace PyLite.Cli.Repl;

// Tab: completes the word before the cursor; a second Tab shows what it could be.
internal sealed partial class LineEditor
{
    private const int ColumnGap = 2;

    private Completion? lastCompletion;

    private void CompleteWord()
    {
        if (string.IsNullOrWhiteSpace(buffer.BeforeCursor))
        {
            buffer.Insert(new string(' ', EditBuffer.IndentSize - buffer.BeforeCursor.Length % EditBuffer.IndentSize));
            return;
        }
        if (lastCompletion is { Candidates.Count: > 1 } shown)
        {
            below = InColumns(shown.Candidates);
            return;
        }
        Completion found = completer.Complete(buffer.Text, buffer.Cursor);
        string word = buffer.Text[found.Start..buffer.Cursor];
        string common = CommonPrefix(found.Candidates);
        if (common.Length > word.Length)
            buffer.Insert(common[word.Length..]);
        lastCompletion = found.Candidates.Count > 1 ? found : null;
    }

    private static string CommonPrefix(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return "";
        int length = words[0].Length;
        foreach (string word in words)
            length = Math.Min(length, words[0].AsSpan().CommonPrefixLength(word));
        return words[0][..length];
    }

    // As many rows as fit on half the screen.
    private List<ScreenRow> InColumns(IReadOnlyList<string> words)
    {
        int screen = Math.Max(1, terminal.Columns);
        int column = words.Max(ScreenLayout.WidthOf) + ColumnGap;
        int columns = Math.Max(1, screen / column);
        int rows = (words.Count + columns - 1) / columns;
        int shown = Math.Min(rows, Math.Max(1, terminal.Rows / 2));
        List<ScreenRow> result = [];
        for (int row = 0; row < shown; row++)
        {
            List<string> cells = [];
            for (int at = row; at < words.Count; at += rows)
                cells.Add(words[at] + new string(' ', Math.Max(0, column - ScreenLayout.WidthOf(words[at]))));
            result.Add(Row(string.Concat(cells).TrimEnd(), screen));
        }
        if (shown < rows)
            result[^1] = Row($"... {words.Count} possibilities", screen);
        return result;
    }

    private ScreenRow Row(string text, int screen)
    {
        while (ScreenLayout.WidthOf(text) > screen)
            text = text[..^1];
        return new ScreenRow(terminal.HasColor ? Theme.Hint + text + Theme.Reset : text, ScreenLayout.WidthOf(text));
    }
}
