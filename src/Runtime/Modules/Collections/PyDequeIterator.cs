using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Collections;

/// <summary>The iterator over a deque, in either direction.</summary>
internal sealed class PyDequeIterator : PyObject
{
    /// <summary>From left to right.</summary>
    public static readonly PyType Forward = MakeType("_deque_iterator");

    /// <summary>From right to left.</summary>
    public static readonly PyType Backward = MakeType("_deque_reverse_iterator");

    private readonly PyDeque deque;
    private readonly uint version;
    private readonly bool isReversed;
    private int remaining;

    public PyDequeIterator(PyDeque deque, bool isReversed)
        : base(isReversed ? Backward : Forward)
    {
        this.deque = deque;
        this.isReversed = isReversed;
        version = deque.Version;
        remaining = deque.Count;
    }

    private static PyType MakeType(string name) => new PyType("collections." + name)
    {
        New = Create,
        Iter = static (t, self) => self,
        Next = GetNext,
        Members = static () =>
        [
            new Method("__length_hint__", "()", static (t, self) => Value.FromInt64(((PyDequeIterator)self.Ref!).remaining)),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    // A deque, and how many items of it are past already.
    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        ReadOnlySpan<Value> values = arguments.Values;
        if (arguments.KeywordCount > 0 || values.Length is 0 or > 2)
            return t.RaiseTypeError($"function takes at most 2 arguments ({values.Length} given)");
        if (values[0].Ref is not PyDeque deque)
            return t.RaiseTypeError($"argument 1 must be collections.deque, not {values[0].Type.Name}");
        long index = 0;
        if (values.Length == 2 && !Numbers.TrySize(t, values[1], out index))
            return Value.Error;
        PyDequeIterator made = new(deque, ReferenceEquals(type, Backward));
        made.remaining = (int)Math.Clamp(made.remaining - index, 0, made.remaining);
        return made;
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyDequeIterator iterator = (PyDequeIterator)self.Ref!;
        return new PyTuple(iterator.Type, new PyTuple(iterator.deque, Value.FromInt64(iterator.deque.Count - iterator.remaining)));
    }

    private static Value GetNext(ThreadState t, Value self)
    {
        PyDequeIterator iterator = (PyDequeIterator)self.Ref!;
        if (iterator.deque.Version != iterator.version)
        {
            iterator.remaining = 0;
            return t.RaiseRuntimeError("deque mutated during iteration");
        }
        if (iterator.remaining == 0)
            return default;
        iterator.remaining--;
        return iterator.deque[iterator.isReversed ? iterator.remaining : iterator.deque.Count - 1 - iterator.remaining];
    }
}
