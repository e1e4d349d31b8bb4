using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary>An iterator of <c>itertools.tee</c>: several walk along one chain of the items taken so far.</summary>
internal sealed class PyTee : ItertoolsIterator
{
    public static new readonly PyType TypeObject = MakeType("_tee", Create, static () => [new Method("__copy__", "()", Copy)], signature: "(iterable, /)");

    private readonly Source source;
    private Link position;

    private PyTee(Source source, Link position)
        : base(TypeObject)
    {
        this.source = source;
        this.position = position;
    }

    /// <summary>The iterator shared by all.</summary>
    private sealed class Source(Value iterator)
    {
        public readonly Value Iterator = iterator;
        public bool IsRunning;
    }

    /// <summary>An item and what comes after it; the last one is empty.</summary>
    private sealed class Link
    {
        public Value Item;
        public Link? Next;
    }

    /// <summary><c>itertools.tee(iterable, n)</c>.</summary>
    public static Value Split(ThreadState t, Value iterable, Value countValue)
    {
        if (!Numbers.TryIndex64(t, countValue, BuiltinExceptions.OverflowError, out long count))
            return Value.Error;
        if (count < 0)
            return t.RaiseValueError("n must be >= 0");
        Value[]? result = ValueArrays.TryAllocate(t, count);
        if (result is null)
            return Value.Error;
        if (count == 0)
            return PyTuple.Empty;
        Value first = From(t, iterable);
        if (first.IsError)
            return first;
        PyTee tee = (PyTee)first.Ref!;
        for (int i = 0; i < result.Length; i++)
            result[i] = i == 0 ? tee : new PyTee(tee.source, tee.position);
        return new PyTuple(result);
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments) =>
        arguments.Values.Length == 1 && arguments.KeywordCount == 0
            ? From(t, arguments.Values[0])
            : t.RaiseTypeError($"_tee expected 1 argument, got {arguments.Values.Length}");

    private static Value From(ThreadState t, Value iterable)
    {
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        return iterator.Ref is PyTee tee ? new PyTee(tee.source, tee.position) : new PyTee(new Source(iterator), new Link());
    }

    public override Value MoveNext(ThreadState t)
    {
        Link link = position;
        if (link.Next is null)
        {
            if (source.IsRunning)
                return t.RaiseRuntimeError("cannot re-enter the tee iterator");
            source.IsRunning = true;
            Value item = Iteration.Next(t, source.Iterator);
            source.IsRunning = false;
            if (IsLast(item))
                return item;
            link.Item = item;
            link.Next = new Link();
        }
        position = link.Next;
        return link.Item;
    }

    private static Value Copy(ThreadState t, Value self)
    {
        PyTee tee = (PyTee)self.Ref!;
        return new PyTee(tee.source, tee.position);
    }
}
