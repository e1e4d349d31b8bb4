namespace PyLite.Cli.Repl;

// Ctrl-R: the last entry of the history that contains what is typed; again for the one before. Any other key takes it and goes on.
internal sealed partial class LineEditor
{
    private KeyPress Search()
    {
        string original = buffer.Text;
        string sought = "";
        int found = history.Count;
        bool isFailed = false;
        while (true)
        {
            ShowSearch(sought, isFailed);
            KeyPress key = terminal.ReadKey();
            int from;
            switch (key.Kind)
            {
                case KeyKind.Text:
                    sought += key.Text;
                    from = Math.Min(found + 1, history.Count);
                    break;
                case KeyKind.Backspace:
                    sought = sought.Length == 0 ? "" : sought[..^(char.IsLowSurrogate(sought[^1]) ? 2 : 1)];
                    from = history.Count;
                    break;
                case KeyKind.Search:
                    from = found;
                    break;
                case KeyKind.Resize:
                    continue;
                case KeyKind.Cancel or KeyKind.Interrupt:
                    buffer.Replace(original);
                    return new KeyPress(KeyKind.Unknown);
                default:
                    return key;
            }
            int next = sought.Length == 0 ? -1 : history.FindBefore(from, sought);
            isFailed = next < 0 && sought.Length > 0;
            if (next >= 0)
                Take(next, sought);
            found = next >= 0 ? next : found;
        }
    }

    private void Take(int found, string sought)
    {
        entry = found;
        buffer.Replace(history[found]);
        buffer.Move(history[found].LastIndexOf(sought, StringComparison.Ordinal));
    }

    private void ShowSearch(string sought, bool isFailed)
    {
        below = [Row($"({(isFailed ? "failed " : "")}reverse-search) '{sought}'", Math.Max(1, terminal.Columns))];
        Draw();
    }
}
