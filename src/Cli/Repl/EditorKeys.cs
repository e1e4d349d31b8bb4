namespace PyLite.Cli.Repl;

/// <summary>Which key edits the text how: those that need nothing but the text.</summary>
internal static class EditorKeys
{
    private static readonly Dictionary<KeyKind, Action<EditBuffer>> Actions = new()
    {
        [KeyKind.NewLine] = static buffer => buffer.InsertNewLine(),
        [KeyKind.Backspace] = static buffer => buffer.Backspace(),
        [KeyKind.Delete] = static buffer => buffer.DeleteForward(),
        [KeyKind.EndOfInput] = static buffer => buffer.DeleteForward(),
        [KeyKind.BackTab] = static buffer => buffer.Dedent(),
        [KeyKind.Left] = static buffer => buffer.MoveLeft(),
        [KeyKind.Right] = static buffer => buffer.MoveRight(),
        [KeyKind.Home] = static buffer => buffer.MoveHome(),
        [KeyKind.End] = static buffer => buffer.MoveEnd(),
        [KeyKind.First] = static buffer => buffer.MoveFirst(),
        [KeyKind.Last] = static buffer => buffer.MoveLast(),
        [KeyKind.WordLeft] = static buffer => buffer.MoveWordLeft(),
        [KeyKind.WordRight] = static buffer => buffer.MoveWordRight(),
        [KeyKind.DeleteWordLeft] = static buffer => buffer.KillWordLeft(),
        [KeyKind.DeleteWordRight] = static buffer => buffer.KillWordRight(),
        [KeyKind.KillToEnd] = static buffer => buffer.KillToEnd(),
        [KeyKind.KillToStart] = static buffer => buffer.KillToStart(),
        [KeyKind.Yank] = static buffer => buffer.Yank(),
        [KeyKind.Transpose] = static buffer => buffer.Transpose(),
        [KeyKind.Undo] = static buffer => buffer.Undo(),
    };

    /// <summary>Does what a key asks for; a key without a meaning does nothing.</summary>
    public static void Apply(EditBuffer buffer, KeyKind key)
    {
        if (Actions.TryGetValue(key, out Action<EditBuffer>? action))
            action(buffer);
    }
}
