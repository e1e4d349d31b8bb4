using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;
using PyLite.Runtime.Text.Encodings;

namespace PyLite.Runtime.Modules.Io;

// TextIOWrapper: reading.
internal sealed partial class PyTextIOWrapper
{
    private const int ChunkSize = 8192;

    private Codec decoder = Utf8Codec.Plain;
    private bool isDetected;

    // The text decoded but not yet asked for is `decoded` from `decodedAt` on.
    private PyStr decoded = PyStr.Empty;
    private int decodedAt;
    private bool isAtEnd;
    private bool endsInReturn;

    // `decoded` as it was before line ends were changed; null when none was.
    private PyStr? original;

    // The bytes of a character whose end was not read yet.
    private byte[] incomplete = [];

    // Something was read since the last seek.
    private bool hasRead;
    private bool isKnownReadable;
    private bool sawReturn;
    private bool sawNewline;
    private bool sawBoth;

    private int AheadCount => decoded.Length - decodedAt;

    /// <summary>Decodes another chunk behind what is there; false on error, see <see cref="isAtEnd"/>.</summary>
    private bool ReadChunk(ThreadState t, bool toEnd)
    {
        if (ReadBytes(t, toEnd) is not { } bytes)
            return false;
        bool isFinal = bytes.Length == 0 || toEnd;
        isAtEnd = bytes.Length == 0;
        byte[] input = incomplete.Length == 0 ? bytes : [.. incomplete, .. bytes];
        int skipped = 0;
        if (!isDetected && decoder.Detect(input, isFinal, out skipped) is { } detected)
        {
            decoder = detected;
            isDetected = true;
        }
        TextBuilder text = new(input.Length + AheadCount);
        text.Append(decoded, decodedAt, AheadCount);
        int consumed = 0;
        if (isDetected && !decoder.Decode(t, input.AsSpan(skipped), errors, isFinal, ref text, out consumed))
            return false;
        hasRead = true;
        incomplete = input[(skipped + consumed)..];
        int old = AheadCount;
        PyStr oldOriginal = OriginalAhead();
        decoded = text.ToPyStr();
        decodedAt = 0;
        original = null;
        if (ends.Terminator is null)
            TranslateFrom(old, oldOriginal, isFinal && (toEnd || isAtEnd));
        return true;
    }

    private byte[]? ReadBytes(ThreadState t, bool toEnd)
    {
        if (Buffer.Ref is PyBufferedFile { Type.IsHeapType: false } buffered)
        {
            if (!CheckOpen(t, Buffer))
                return null;
            if (toEnd)
                return buffered.ReadAll(t);
            int there = buffered.Fill(t);
            if (there < 0)
                return null;
            byte[] taken = buffered.Ahead.Span[..Math.Min(there, ChunkSize)].ToArray();
            buffered.Skip(taken.Length);
            return taken;
        }
        Value read = Protocols.Attributes.Get(t, Buffer, toEnd ? IoNames.Read : IoNames.Read1);
        if (read.IsError && !toEnd && t.ClearIf(BuiltinExceptions.AttributeError))
            read = Protocols.Attributes.Get(t, Buffer, IoNames.Read);
        if (read.IsError)
            return null;
        Value data = toEnd ? Protocols.Calls.Call0(t, read) : Protocols.Calls.Call1(t, read, Value.FromInt64(ChunkSize));
        if (data.IsError)
            return null;
        if (Protocols.Buffers.TryGet(data, out ReadOnlyMemory<byte> bytes))
            return bytes.ToArray();
        t.RaiseTypeError($"underlying read1() should have returned a bytes-like object, not '{data.Type.Name}'");
        return null;
    }

    // Notes the line ends in the new text and, where asked, makes them all \n. A \r at the end waits for what comes next.
    private void TranslateFrom(int start, PyStr oldOriginal, bool isFinal)
    {
        bool pendingReturn = endsInReturn;
        endsInReturn = false;
        bool hadOriginal = oldOriginal.Length != start;
        if (!pendingReturn && (decoded.IsSimple ? decoded.Chars[start..].IndexOf('\r') : decoded.Points[start..].IndexOf('\r')) < 0)
        {
            sawNewline |= decoded.IsSimple ? decoded.Chars[start..].Contains('\n') : decoded.Points[start..].Contains('\n');
            if (hadOriginal)
                original = Join(oldOriginal, decoded, start, pendingReturn);
            return;
        }
        TextBuilder text = new(decoded.Length + 1);
        text.Append(decoded, 0, start);
        int length = decoded.Length;
        for (int i = pendingReturn ? start - 1 : start; i < length; i++)
        {
            int point = i < start ? '\r' : decoded.PointAt(i);
            if (point == '\n')
                sawNewline = true;
            if (point != '\r')
            {
                text.Append(point);
                continue;
            }
            if (i + 1 == length && !isFinal)
            {
                endsInReturn = true;
                break;
            }
            bool isPair = i + 1 < length && decoded.PointAt(i + 1) == '\n';
            if (isPair)
                i++;
            sawBoth |= isPair;
            sawReturn |= !isPair;
            if (!ends.Translates)
                text.Append('\r');
            if (isPair || ends.Translates)
                text.Append('\n');
        }
        if (ends.Translates)
            original = Join(oldOriginal, decoded, start, pendingReturn);
        decoded = text.ToPyStr();
    }

    private PyStr Join(PyStr before, PyStr text, int start, bool pendingReturn)
    {
        TextBuilder joined = new(before.Length + text.Length);
        joined.Append(before);
        if (pendingReturn)
            joined.Append('\r');
        joined.Append(text, start, text.Length - start - (endsInReturn ? 1 : 0));
        return joined.ToPyStr();
    }

    // What is ahead as the file has it.
    private PyStr OriginalAhead()
    {
        if (original is null)
            return decoded.Substring(decodedAt, AheadCount);
        int at = original.Length;
        for (int left = AheadCount; left > 0; left--)
        {
            at--;
            if (at > 0 && original.PointAt(at) == '\n' && original.PointAt(at - 1) == '\r')
                at--;
        }
        return original.Substring(at, original.Length - at);
    }

    /// <summary>Reads so many code points, all when negative; null on error.</summary>
    public PyStr? Read(ThreadState t, long count)
    {
        if (!Prepare(t))
            return null;
        if (count < 0)
        {
            if (!ReadChunk(t, toEnd: true))
                return null;
            return Take(AheadCount);
        }
        while (AheadCount < count)
        {
            if (!ReadChunk(t, toEnd: false))
                return null;
            if (isAtEnd)
                break;
        }
        return Take((int)Math.Min(count, AheadCount));
    }

    /// <summary>Reads to the end of a line, but not more than a limit (none when negative); null on error.</summary>
    public PyStr? ReadLine(ThreadState t, long limit)
    {
        if (!Prepare(t))
            return null;
        int searched = 0;
        while (true)
        {
            int end = FindLineEnd(decoded, decodedAt + searched, ends) - decodedAt;
            if (end > 0)
                return Take((int)(limit < 0 ? end : Math.Min(end, limit)));
            if (limit >= 0 && AheadCount >= limit)
                return Take((int)limit);
            // A terminator may be cut in two.
            searched = Math.Max(0, AheadCount - 1);
            if (!ReadChunk(t, toEnd: false))
                return null;
            if (isAtEnd)
            {
                end = FindLineEnd(decoded, decodedAt, ends, isFinal: true) - decodedAt;
                int all = end > 0 ? end : AheadCount;
                return Take((int)(limit < 0 ? all : Math.Min(all, limit)));
            }
        }
    }

    /// <summary>The index after the first line end at or after an index; 0 when there is none.</summary>
    public static int FindLineEnd(PyStr text, int start, LineEnds ends, bool isFinal = false)
    {
        if (ends.Terminator is { Length: 2 })
        {
            int pair = text.Find(PyStr.FromSimple(ends.Terminator), start, int.MaxValue);
            return pair < 0 ? 0 : pair + 2;
        }
        if (ends.Terminator is not null || ends.Translates)
        {
            char wanted = ends.Terminator is null ? '\n' : ends.Terminator[0];
            int found = text.IsSimple ? text.Chars[start..].IndexOf(wanted) : text.Points[start..].IndexOf(wanted);
            return found < 0 ? 0 : start + found + 1;
        }
        for (int i = start; i < text.Length; i++)
        {
            int point = text.PointAt(i);
            if (point == '\n')
                return i + 1;
            if (point != '\r')
                continue;
            if (i + 1 < text.Length)
                return text.PointAt(i + 1) == '\n' ? i + 2 : i + 1;
            return isFinal ? i + 1 : 0;
        }
        return 0;
    }

    private PyStr Take(int count)
    {
        PyStr taken = decoded.Substring(decodedAt, count);
        decodedAt += count;
        return taken;
    }

    // Before reading: what was written goes out, and the file must be open for reading.
    private bool Prepare(ThreadState t)
    {
        if (!CheckOpen(t, Buffer) || !WritePending(t))
            return false;
        if (isKnownReadable)
            return true;
        Truth readable = RawAccess.Ask(t, Buffer, IoNames.Readable);
        if (readable == Truth.False)
            Unsupported(t, "not readable");
        isKnownReadable = readable == Truth.True;
        return isKnownReadable;
    }

    private void DropDecoded()
    {
        decoded = PyStr.Empty;
        decodedAt = 0;
        incomplete = [];
        original = null;
        hasRead = false;
        isAtEnd = false;
        endsInReturn = false;
    }

    /// <summary>The position in the file of bytes that the text read so far ends at; -1 on error.</summary>
    private long Tell(ThreadState t)
    {
        if (!Flush(t))
            return -1;
        Value position = Protocols.Attributes.CallMethod(t, Buffer, IoNames.Tell);
        if (position.IsError || !Protocols.Numbers.TryIndex64(t, position, BuiltinExceptions.OverflowError, out long end))
            return -1;
        if (!hasRead)
            return end;
        return end - BytesAhead(t);
    }

    // How many bytes belong to text that was not asked for.
    private int BytesAhead(ThreadState t) =>
        incomplete.Length + (endsInReturn ? SizeOf(t, "\r") : 0) + (AheadCount == 0 ? 0 : SizeOf(t, OriginalAhead()));

    private int SizeOf(ThreadState t, string text) => SizeOf(t, PyStr.From(text));

    private int SizeOf(ThreadState t, PyStr text)
    {
        if (ReferenceEquals(decoder, Utf8Codec.Plain) && text.IsSimple)
            return Encoding.UTF8.GetByteCount(text.Chars);
        System.Buffers.ArrayBufferWriter<byte> bytes = new(text.Length + 1);
        if (!decoder.Continuation.Encode(t, text, errors == "strict" ? "replace" : errors, bytes))
            t.Pending = null;
        return bytes.WrittenCount;
    }
}
