using System.Text;

namespace PyLite.Cli.Repl;

/// <summary>
/// The bytes a terminal in raw mode sends, as keys. Bytes may come in pieces: what is unfinished waits for the rest.
/// The sequences are those of ECMA-48 and xterm (ctlseqs), which other terminals send too.
/// </summary>
internal sealed class KeyDecoder
{
    private const byte Escape = 0x1B;
    private const byte DeleteByte = 0x7F;
    private static readonly byte[] PasteStart = [Escape, (byte)'[', (byte)'2', (byte)'0', (byte)'0', (byte)'~'];
    private static readonly byte[] PasteEnd = [Escape, (byte)'[', (byte)'2', (byte)'0', (byte)'1', (byte)'~'];

    private readonly List<byte> pending = [];
    // Where to look on for the end of a paste: a long one comes in many pieces.
    private int pasteSeen;

    /// <summary>Whether bytes wait for others: an Escape alone, or part of a character.</summary>
    public bool IsUnfinished => pending.Count > 0;

    /// <summary>Takes bytes and gives the keys that are complete.</summary>
    public IReadOnlyList<KeyPress> Feed(ReadOnlySpan<byte> bytes)
    {
        foreach (byte item in bytes)
            pending.Add(item);
        return Take(isEnd: false);
    }

    /// <summary>No more bytes come soon: what is unfinished is taken as it is, an Escape as the key of that name.</summary>
    public IReadOnlyList<KeyPress> Flush() => Take(isEnd: !IsInPaste);

    private bool IsInPaste => pending.Count >= PasteStart.Length && StartsWith(PasteStart, 0);

    private List<KeyPress> Take(bool isEnd)
    {
        List<KeyPress> keys = [];
        int start = 0;
        while (start < pending.Count)
        {
            int length = Next(start, isEnd, keys);
            if (length == 0)
                break;
            start += length;
        }
        pending.RemoveRange(0, start);
        return keys;
    }

    // Decodes one key; gives its length in bytes, or 0 when bytes are missing.
    private int Next(int start, bool isEnd, List<KeyPress> keys)
    {
        byte first = pending[start];
        if (first == Escape)
            return EscapeSequence(start, isEnd, keys);
        if (first < ' ' || first == DeleteByte)
        {
            keys.Add(new KeyPress(Control(first)));
            // Terminals send CR for Enter; a LF right after it belongs to it (pasted without brackets).
            return first == '\r' && start + 1 < pending.Count && pending[start + 1] == '\n' ? 2 : 1;
        }
        return Characters(start, isEnd, keys);
    }

    // A run of ordinary characters is one key press: it is drawn once.
    private int Characters(int start, bool isEnd, List<KeyPress> keys)
    {
        int end = start;
        while (end < pending.Count && pending[end] >= ' ' && pending[end] != DeleteByte)
            end++;
        int complete = end == pending.Count && !isEnd ? end - UnfinishedTail(start, end) : end;
        if (complete > start)
            keys.Add(new KeyPress(KeyKind.Text, Encoding.UTF8.GetString([.. pending[start..complete]])));
        return complete - start;
    }

    // How many bytes at the end begin a character that goes on.
    private int UnfinishedTail(int start, int end)
    {
        for (int back = 1; back <= 3 && end - back >= start; back++)
        {
            byte item = pending[end - back];
            if (item < 0x80)
                return 0;
            if (item < 0xC0)
                continue;
            int wanted = item >= 0xF0 ? 4 : item >= 0xE0 ? 3 : 2;
            return wanted > back ? back : 0;
        }
        return 0;
    }

    private static KeyKind Control(byte code) => code switch
    {
        0x01 => KeyKind.Home,
        0x02 => KeyKind.Left,
        0x03 => KeyKind.Interrupt,
        0x04 => KeyKind.EndOfInput,
        0x05 => KeyKind.End,
        0x06 => KeyKind.Right,
        0x07 => KeyKind.Cancel,
        0x08 or DeleteByte => KeyKind.Backspace,
        0x09 => KeyKind.Tab,
        0x0A or 0x0D => KeyKind.Enter,
        0x0B => KeyKind.KillToEnd,
        0x0C => KeyKind.ClearScreen,
        0x0E => KeyKind.Next,
        0x10 => KeyKind.Previous,
        0x12 => KeyKind.Search,
        0x14 => KeyKind.Transpose,
        0x15 => KeyKind.KillToStart,
        0x17 => KeyKind.DeleteWordLeft,
        0x19 => KeyKind.Yank,
        0x1F => KeyKind.Undo,
        _ => KeyKind.Unknown,
    };

    private int EscapeSequence(int start, bool isEnd, List<KeyPress> keys)
    {
        if (StartsWith(PasteStart, start))
            return Paste(start, keys);
        if (start + 1 == pending.Count)
            return isEnd ? Add(keys, KeyKind.Cancel, 1) : 0;
        byte second = pending[start + 1];
        if (second is (byte)'[' or (byte)'O')
            return Sequence(start, isEnd, keys);
        return Add(keys, Alt(second), 2);
    }

    private static KeyKind Alt(byte code) => code switch
    {
        (byte)'b' or (byte)'B' => KeyKind.WordLeft,
        (byte)'f' or (byte)'F' => KeyKind.WordRight,
        (byte)'d' or (byte)'D' => KeyKind.DeleteWordRight,
        (byte)'<' => KeyKind.First,
        (byte)'>' => KeyKind.Last,
        (byte)'\r' or (byte)'\n' => KeyKind.NewLine,
        DeleteByte or 0x08 => KeyKind.DeleteWordLeft,
        _ => KeyKind.Unknown,
    };

    // ESC [ parameters final, or ESC O final.
    private int Sequence(int start, bool isEnd, List<KeyPress> keys)
    {
        int at = start + 2;
        while (at < pending.Count && pending[at] is >= 0x20 and <= 0x3F)
            at++;
        if (at == pending.Count)
            return isEnd ? Add(keys, KeyKind.Unknown, at - start) : 0;
        string parameters = Encoding.ASCII.GetString([.. pending[(start + 2)..at]]);
        return Add(keys, Named((char)pending[at], parameters), at + 1 - start);
    }

    private static KeyKind Named(char final, string parameters)
    {
        // 5 stands for Ctrl, 3 for Alt.
        bool isWord = parameters.EndsWith(";5", StringComparison.Ordinal) || parameters.EndsWith(";3", StringComparison.Ordinal);
        return final switch
        {
            'A' => KeyKind.Up,
            'B' => KeyKind.Down,
            'C' => isWord ? KeyKind.WordRight : KeyKind.Right,
            'D' => isWord ? KeyKind.WordLeft : KeyKind.Left,
            'H' => isWord ? KeyKind.First : KeyKind.Home,
            'F' => isWord ? KeyKind.Last : KeyKind.End,
            'Z' => KeyKind.BackTab,
            '~' => Numbered(parameters, isWord),
            _ => KeyKind.Unknown,
        };
    }

    private static KeyKind Numbered(string parameters, bool isWord) => parameters.Split(';')[0] switch
    {
        "1" or "7" => KeyKind.Home,
        "4" or "8" => KeyKind.End,
        "3" => isWord ? KeyKind.DeleteWordRight : KeyKind.Delete,
        "5" => KeyKind.Previous,
        "6" => KeyKind.Next,
        _ => KeyKind.Unknown,
    };

    private int Paste(int start, List<KeyPress> keys)
    {
        int from = start + PasteStart.Length;
        for (int at = Math.Max(from, pasteSeen); at + PasteEnd.Length <= pending.Count; at++)
        {
            if (!StartsWith(PasteEnd, at))
                continue;
            pasteSeen = 0;
            string text = Encoding.UTF8.GetString([.. pending[from..at]]);
            keys.Add(new KeyPress(KeyKind.Paste, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')));
            return at + PasteEnd.Length - start;
        }
        // The bytes move to the front when the keys before the paste are taken.
        pasteSeen = Math.Max(PasteStart.Length, pending.Count - start - PasteEnd.Length);
        return 0;
    }

    private bool StartsWith(byte[] sequence, int start)
    {
        if (pending.Count - start < sequence.Length)
            return false;
        for (int i = 0; i < sequence.Length; i++)
        {
            if (pending[start + i] != sequence[i])
                return false;
        }
        return true;
    }

    private static int Add(List<KeyPress> keys, KeyKind kind, int length)
    {
        keys.Add(new KeyPress(kind));
        return length;
    }
}
