namespace PyLite.Cli.Repl;

/// <summary>
/// A standard stream while statements are edited: what tasks print then appears above the statement, which is drawn again below it. At all other
/// times what is written passes through unchanged.
/// </summary>
internal sealed class PromptOutput(Stream inner) : Stream
{
    // The last text had no end of line, and got one.
    private bool hasEndedLine;

    /// <summary>What is done before something is written while a statement is edited, and after it; null when none is edited.</summary>
    public (Action Before, Action After)? Interruption { get; set; }

    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Interruption is not { } interruption || buffer.IsEmpty)
        {
            inner.Write(buffer);
            return;
        }
        // Output that is not buffered comes in pieces: the end of a line may be one.
        bool isDoneAlready = hasEndedLine && buffer[0] == '\n';
        hasEndedLine = buffer[^1] != '\n';
        if (isDoneAlready)
            buffer = buffer[1..];
        if (buffer.IsEmpty)
            return;
        interruption.Before();
        inner.Write(ForRawMode(buffer));
        interruption.After();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void SetLength(long value) => inner.SetLength(value);

    public override void Flush() => inner.Flush();

    // A terminal in raw mode does not go to the start of the line by itself; and the statement needs a line of its own.
    private static byte[] ForRawMode(ReadOnlySpan<byte> text)
    {
        List<byte> result = new(text.Length + 2);
        foreach (byte item in text)
        {
            if (item == '\n')
                result.Add((byte)'\r');
            result.Add(item);
        }
        if (text[^1] != '\n')
            result.AddRange("\r\n"u8);
        return [.. result];
    }
}
