using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// str as a sequence: items, slices, concatenation, repetition, comparison.
internal partial class PyStr
{
    // Shorter results are simply copied.
    private const int BufferThreshold = 128;

    /// <summary><c>a + b</c>.</summary>
    public static Value Concat(ThreadState t, PyStr a, PyStr b)
    {
        if (b.Length == 0 && a.IsExact)
            return a;
        if (a.Length == 0 && b.IsExact)
            return b;
        long total = (long)a.Length + b.Length;
        if (total > MaximumLength)
            return t.RaiseMemoryError();
        if (!a.IsSimple || !b.IsSimple)
            return ConcatWide(a, b);
        if (total >= BufferThreshold && a.isConcatenation)
            return Append(a, b, (int)total);
        return new PyStr(string.Concat(a.Chars, b.Chars), (int)total) { isConcatenation = true };
    }

    private static PyStr ConcatWide(PyStr a, PyStr b)
    {
        int[] points = new int[a.Length + b.Length];
        a.Points.CopyTo(points);
        b.Points.CopyTo(points.AsSpan(a.Length));
        return new PyStr(points, points.Length);
    }

    // The second concatenation in a row to one string: from here on appending copies only what is appended, as CPython's in-place resize does.
    private static PyStr Append(PyStr a, PyStr b, int total)
    {
        if (a.form is not AppendBuffer buffer || buffer.Used != a.length || buffer.Chars.Length < total)
        {
            buffer = new AppendBuffer((int)Math.Min((long)total * 2, MaximumLength));
            a.Chars.CopyTo(buffer.Chars);
        }
        b.Chars.CopyTo(buffer.Chars.AsSpan(a.length));
        buffer.Used = total;
        return new PyStr(buffer, total) { isConcatenation = true };
    }

    private static Value ConcatSlot(ThreadState t, Value self, Value other) => other.Ref is PyStr right
        ? Concat(t, (PyStr)self.Ref!, right)
        : t.RaiseTypeError($"can only concatenate str (not \"{other.Type.Name}\") to str");

    private static Value RepeatSlot(ThreadState t, Value self, Value count)
    {
        PyStr text = (PyStr)self.Ref!;
        if (!Numbers.TryIndex64(t, count, BuiltinExceptions.OverflowError, out long times))
            return Value.Error;
        if (times <= 0 || text.Length == 0)
            return Empty;
        if (times == 1)
            return text.ToExact();
        if (times > MaximumLength / text.Length)
            return t.RaiseMemoryError();
        return text.IsSimple ? RepeatSimple(text.Chars, (int)times) : RepeatWide(text.Points, (int)times);
    }

    private static PyStr RepeatSimple(ReadOnlySpan<char> chars, int times)
    {
        if (chars.Length == 1)
            return new PyStr(new string(chars[0], times), times);
        string text = new('\0', chars.Length * times);
        // The string is new and nobody else has seen it.
        Span<char> target = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text.AsSpan()), text.Length);
        Fill(chars, target);
        return new PyStr(text, text.Length);
    }

    private static PyStr RepeatWide(ReadOnlySpan<int> points, int times)
    {
        int[] repeated = new int[points.Length * times];
        Fill(points, repeated);
        return new PyStr(repeated, repeated.Length);
    }

    // Doubles what is there until the target is full.
    private static void Fill<T>(ReadOnlySpan<T> pattern, Span<T> target)
    {
        pattern.CopyTo(target);
        for (int done = pattern.Length; done < target.Length; done *= 2)
            target[..Math.Min(done, target.Length - done)].CopyTo(target[done..]);
    }

    private static Value GetItemSlot(ThreadState t, Value self, Value key)
    {
        PyStr text = (PyStr)self.Ref!;
        if (key.IsInt)
            return text.ItemAt(t, key.Int64);
        if (key.Ref is PySlice slice)
            return text.Slice(t, slice);
        if (key.Type.Index is null)
            return t.RaiseTypeError($"string indices must be integers, not '{key.Type.Name}'");
        return Numbers.TryIndex64(t, key, BuiltinExceptions.IndexError, out long index) ? text.ItemAt(t, index) : Value.Error;
    }

    private Value ItemAt(ThreadState t, long index)
    {
        int count = Length;
        if (index < 0)
            index += count;
        return (ulong)index < (ulong)count ? FromCodePoint(PointAt((int)index)) : t.RaiseIndexError("string index out of range");
    }

    private Value Slice(ThreadState t, PySlice slice)
    {
        if (!slice.Resolve(t, Length, out long start, out long step, out long count))
            return Value.Error;
        if (count == 0)
            return Empty;
        return step == 1 ? Substring((int)start, (int)count) : SliceStepped((int)start, step, (int)count);
    }

    private PyStr SliceStepped(int start, long step, int count)
    {
        if (!IsSimple)
        {
            int[] points = new int[count];
            for (int i = 0; i < count; i++)
                points[i] = PointAt((int)(start + (i * step)));
            return FromPoints(points);
        }
        char[] chars = new char[count];
        ReadOnlySpan<char> source = Chars;
        for (int i = 0; i < count; i++)
            chars[i] = source[(int)(start + (i * step))];
        return FromSimple(chars);
    }

    private static Value CompareSlot(ThreadState t, Value self, Value other, CompareOp op)
    {
        PyStr left = (PyStr)self.Ref!;
        if (other.Ref is not PyStr right)
            return Value.NotImplemented;
        return op switch
        {
            CompareOp.Equal => Value.FromBool(left.Equals(right)),
            CompareOp.NotEqual => Value.FromBool(!left.Equals(right)),
            _ => Value.FromBool(Comparison.Holds(left.CompareTo(right), op)),
        };
    }

    private static Truth ContainsSlot(ThreadState t, Value self, Value item)
    {
        if (item.Ref is PyStr pattern)
            return ((PyStr)self.Ref!).Find(pattern, 0, int.MaxValue) >= 0 ? Truth.True : Truth.False;
        t.RaiseTypeError($"'in <string>' requires string as left operand, not {item.Type.Name}");
        return Truth.Error;
    }
}
