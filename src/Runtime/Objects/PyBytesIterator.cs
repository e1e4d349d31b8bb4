using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>bytes_iterator</c> and <c>bytearray_iterator</c>: bytes as ints.</summary>
internal sealed class PyBytesIterator : PyObject
{
    public static new readonly PyType TypeObject = Define("bytes_iterator");
    private static readonly PyType ArrayType = Define("bytearray_iterator");

    private IBuffer? buffer;
    private int index;

    public PyBytesIterator(PyObject source) : base(source is PyBytes ? TypeObject : ArrayType) => buffer = (IBuffer)source;

    private static PyType Define(string name) => new PyType(name)
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => ((PyBytesIterator)self.Ref!).Next(),
        Members = static () =>
        [
            new Method("__length_hint__", "()", LengthHint),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private Value Next()
    {
        if (buffer is null)
            return default;
        ReadOnlySpan<byte> bytes = buffer.Bytes.Span;
        if (index < bytes.Length)
            return Value.FromInt64(bytes[index++]);
        buffer = null;
        return default;
    }

    private static Value LengthHint(ThreadState t, Value self)
    {
        PyBytesIterator iterator = (PyBytesIterator)self.Ref!;
        return Value.FromInt64(iterator.buffer is { } left ? Math.Max(0, left.Bytes.Length - iterator.index) : 0);
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyBytesIterator iterator = (PyBytesIterator)self.Ref!;
        return IteratorReduction.At(t, (PyObject?)iterator.buffer, iterator.index, ReferenceEquals(iterator.Type, TypeObject) ? PyBytes.Empty : PyTuple.Empty);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyBytesIterator iterator = (PyBytesIterator)self.Ref!;
        if (!IteratorReduction.TryIndex(t, state, 0, iterator.buffer?.Bytes.Length ?? 0, out long index))
            return Value.Error;
        iterator.index = (int)index;
        return Value.None;
    }
}
