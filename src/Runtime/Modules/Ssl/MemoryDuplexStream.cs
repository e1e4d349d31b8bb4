namespace PyLite.Runtime.Modules.Ssl;

/// <summary>The wire under an SslStream that is only memory: what arrives is fed, what shall leave is collected.</summary>
/// <remarks>A read that waits is finished by the thread that feeds, inline: no other thread ever takes part.</remarks>
internal sealed class MemoryDuplexStream : Stream
{
    private readonly MemoryStream outgoing = new();
    private byte[] incoming = [];
    private int start;
    private TaskCompletionSource<int>? waiting;
    private Memory<byte> target;
    private bool hasEnded;

    /// <summary>The reader was told that nothing will come any more.</summary>
    public bool ToldEnd { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Bytes that came from the other end.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        byte[] joined = new byte[incoming.Length - start + bytes.Length];
        incoming.AsSpan(start).CopyTo(joined);
        bytes.CopyTo(joined.AsSpan(incoming.Length - start));
        (incoming, start) = (joined, 0);
        Answer();
    }

    /// <summary>The other end sends no more.</summary>
    public void FeedEnd()
    {
        hasEnded = true;
        Answer();
    }

    /// <summary>What has to be sent: it is forgotten here.</summary>
    public byte[] Take()
    {
        if (outgoing.Length == 0)
            return [];
        byte[] bytes = outgoing.ToArray();
        outgoing.SetLength(0);
        return bytes;
    }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.Length == 0 || start < incoming.Length || hasEnded)
            return ValueTask.FromResult(Copy(buffer));
        target = buffer;
        // Without RunContinuationsAsynchronously: who feeds goes on with the one who reads.
        waiting = new TaskCompletionSource<int>();
        return new ValueTask<int>(waiting.Task);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Copy(buffer.AsMemory(offset, count));

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        outgoing.Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => outgoing.Write(buffer, offset, count);

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private int Copy(Memory<byte> buffer)
    {
        int count = Math.Min(buffer.Length, incoming.Length - start);
        incoming.AsSpan(start, count).CopyTo(buffer.Span);
        start += count;
        ToldEnd |= count == 0 && hasEnded && buffer.Length > 0;
        return count;
    }

    private void Answer()
    {
        if (waiting is not { } reader || (start == incoming.Length && !hasEnded))
            return;
        waiting = null;
        reader.SetResult(Copy(target));
    }
}
