namespace PyLite.Cli.Repl;

/// <summary>
/// Edits one statement after another on a terminal: its lines at once, with colours, completion and the history. Keys are those of Emacs and readline.
/// </summary>
internal sealed partial class LineEditor(ITerminal terminal, History history, Completer completer)
{
    private readonly EditBuffer buffer = new();
    private readonly EditorView view = new(terminal);
    private (string First, string Other) prompts;
    private Func<string, bool> isIncomplete = static _ => false;
    // Which entry of the history is shown; its count for the statement that is new.
    private int entry;
    private string unsent = "";
    private IReadOnlyList<ScreenRow> below = [];

    /// <summary>How the edit of a statement ended.</summary>
    public enum Outcome
    {
        /// <summary>It is to be run.</summary>
        Entered,

        /// <summary>It was given up with Ctrl-C.</summary>
        Interrupted,

        /// <summary>The end of input.</summary>
        Ended,
    }

    /// <summary>Reads a statement.</summary>
    /// <param name="first">The prompt of its first line.</param>
    /// <param name="other">The prompt of its other lines.</param>
    /// <param name="incomplete">Whether a text only wants more lines.</param>
    /// <param name="text">The statement.</param>
    public Outcome Read(string first, string other, Func<string, bool> incomplete, out string text)
    {
        (prompts, isIncomplete) = ((first, other), incomplete);
        buffer.Reset("");
        entry = history.Count;
        unsent = "";
        below = [];
        view.Begin();
        Outcome? outcome = null;
        while (outcome is null)
        {
            Draw();
            outcome = Handle(terminal.ReadKey());
        }
        text = buffer.Text;
        below = [];
        buffer.MoveLast();
        Draw();
        view.Finish();
        if (outcome == Outcome.Entered)
            history.Add(text);
        return outcome.Value;
    }

    /// <summary>Takes the statement off the screen, so that something else can be written; <see cref="Draw"/> brings it back.</summary>
    public void StepAside() => view.Erase();

    /// <summary>Draws the statement as it is now.</summary>
    public void Draw()
    {
        List<ColorSpan> colors = terminal.HasColor ? Highlighter.Colors(buffer.Text, completer.IsBuiltin) : [];
        view.Draw(ScreenLayout.Of(buffer.Text, buffer.Cursor, terminal.Columns, prompts, colors, PromptColor), below);
    }

    private string? PromptColor => terminal.HasColor ? Theme.Prompt : null;

    private Outcome? Handle(KeyPress key)
    {
        if (key.Kind == KeyKind.Search)
            key = Search();
        if (key.Kind is not (KeyKind.Tab or KeyKind.Resize))
            (below, lastCompletion) = ([], null);
        switch (key.Kind)
        {
            case KeyKind.Enter:
                return Enter();
            case KeyKind.Interrupt:
                return Outcome.Interrupted;
            case KeyKind.Closed:
                return Outcome.Ended;
            case KeyKind.EndOfInput when buffer.Text.Length == 0:
                return Outcome.Ended;
            case KeyKind.Tab:
                CompleteWord();
                return null;
            default:
                Edit(key);
                return null;
        }
    }

    // A statement that is complete runs; one more line otherwise. A line left blank ends a block.
    private Outcome? Enter()
    {
        bool isBlank = string.IsNullOrWhiteSpace(buffer.Text);
        bool lastIsBlank = buffer.Text.Contains('\n') && string.IsNullOrWhiteSpace(buffer.BeforeCursor);
        if (isBlank || (buffer.IsOnLastLine && (lastIsBlank || !isIncomplete(buffer.Text))))
            return Outcome.Entered;
        buffer.InsertNewLine();
        return null;
    }

    private void Edit(KeyPress key)
    {
        switch (key.Kind)
        {
            case KeyKind.Text or KeyKind.Paste:
                buffer.Insert(key.Text);
                break;
            case KeyKind.Up when !buffer.IsOnFirstLine:
                buffer.MoveUp();
                break;
            case KeyKind.Down when !buffer.IsOnLastLine:
                buffer.MoveDown();
                break;
            case KeyKind.Up or KeyKind.Previous:
                ShowEntry(entry - 1);
                break;
            case KeyKind.Down or KeyKind.Next:
                ShowEntry(entry + 1);
                break;
            case KeyKind.ClearScreen:
                terminal.Write("\e[H\e[2J");
                view.Begin();
                break;
            default:
                EditorKeys.Apply(buffer, key.Kind);
                break;
        }
    }

    private void ShowEntry(int index)
    {
        if (index < 0 || index > history.Count)
            return;
        if (entry == history.Count)
            unsent = buffer.Text;
        entry = index;
        buffer.Replace(index == history.Count ? unsent : history[index]);
    }
}
