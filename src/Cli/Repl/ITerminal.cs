namespace PyLite.Cli.Repl;

/// <summary>The terminal the editor draws on and reads keys from.</summary>
internal interface ITerminal
{
    /// <summary>How many columns it has; at least 1.</summary>
    int Columns { get; }

    /// <summary>How many rows it has; at least 1.</summary>
    int Rows { get; }

    /// <summary>Whether colours are wanted.</summary>
    bool HasColor { get; }

    /// <summary>Writes text and escape sequences as they are.</summary>
    void Write(string text);

    /// <summary>Waits for a key. While it waits, the tasks of the prompt's event loop may run.</summary>
    KeyPress ReadKey();
}
