namespace PyLite.Cli.Repl;

/// <summary>What a key asks the editor to do.</summary>
internal enum KeyKind
{
    /// <summary>Characters to insert.</summary>
    Text,

    /// <summary>Characters that were pasted (bracketed paste), line ends included.</summary>
    Paste,

    /// <summary>Enter: a finished statement runs, an unfinished one goes on.</summary>
    Enter,

    /// <summary>Alt-Enter: a new line in any case.</summary>
    NewLine,

    Tab,
    BackTab,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    WordLeft,
    WordRight,
    Home,
    End,

    /// <summary>The first line of the statement.</summary>
    First,

    /// <summary>The last line of the statement.</summary>
    Last,

    /// <summary>The entry of the history before, whole (Ctrl-P, Page up).</summary>
    Previous,

    /// <summary>The entry of the history after (Ctrl-N, Page down).</summary>
    Next,

    DeleteWordLeft,
    DeleteWordRight,
    KillToEnd,
    KillToStart,
    Yank,
    Transpose,
    Undo,
    ClearScreen,

    /// <summary>Ctrl-R: searches the history backwards.</summary>
    Search,

    /// <summary>Ctrl-G or Escape: gives up a search.</summary>
    Cancel,

    /// <summary>Ctrl-C.</summary>
    Interrupt,

    /// <summary>Ctrl-D: the end of input on an empty line, else Delete.</summary>
    EndOfInput,

    /// <summary>The terminal has another size.</summary>
    Resize,

    /// <summary>The terminal is gone.</summary>
    Closed,

    /// <summary>A key without a meaning here.</summary>
    Unknown,
}

/// <summary>A key that was pressed.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Text">The characters of <see cref="KeyKind.Text"/> and <see cref="KeyKind.Paste"/>; empty for all others.</param>
internal readonly record struct KeyPress(KeyKind Kind, string Text = "");
