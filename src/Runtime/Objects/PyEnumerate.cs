using System.Numerics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>enumerate</c>.</summary>
internal class PyEnumerate : PyObject, IPairIterator
{
    public static new readonly PyType TypeObject = new PyType("enumerate")
    {
        Doc = "An iterator over pairs of a count, which starts at start, and an item of the iterable.",
        Signature = "(iterable, start=0)",
        IsSubclassable = true,
        New = Create,
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyEnumerate(type) : new PyEnumerateSubclass(type),
        Iter = static (t, self) => self,
        Next = GetNext,
        Members = static () =>
        [
            new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private Value iterator;
    private long index;

    // The count once it no longer fits 64 bits, or a start of a subclass of int.
    private BigInteger? bigIndex;

    protected PyEnumerate(PyType type) : base(type)
    {
    }

    // See cpython Objects/enumobject.c enumerate_vectorcall, whose messages differ from those of other functions.
    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value iterable = default;
        Value start = default;
        ReadOnlySpan<Value> values = arguments.Values;
        if (values.Length > 2)
            return t.RaiseTypeError($"enumerate() takes at most 2 arguments ({values.Length} given)");
        for (int i = 0; i < values.Length; i++)
        {
            string name = i < arguments.PositionalCount ? (i == 0 ? "iterable" : "start") : arguments.Names![i - arguments.PositionalCount].Text;
            ref Value target = ref (name == "iterable" ? ref iterable : ref start);
            if (name is not ("iterable" or "start") || !target.IsUnbound)
                return t.RaiseTypeError($"'{name}' is an invalid keyword argument for enumerate()");
            target = values[i];
        }
        if (iterable.IsUnbound && !start.IsUnbound)
            return t.RaiseTypeError("'start' is an invalid keyword argument for enumerate()");
        if (iterable.IsUnbound)
            return t.RaiseTypeError("enumerate() missing required argument 'iterable'");
        return Make(t, type, iterable, start);
    }

    private static Value Make(ThreadState t, PyType type, Value iterable, Value start)
    {
        PyEnumerate made = (PyEnumerate)type.Allocate!(type);
        if (!start.IsUnbound)
        {
            Value number = Numbers.Index(t, start);
            if (number.IsError)
                return number;
            if (number.IsInt)
            {
                made.index = number.Int64;
            }
            else
            {
                PyInt.TryGet(number, out BigInteger big);
                made.bigIndex = big;
            }
        }
        made.iterator = Iteration.Iter(t, iterable);
        return made.iterator.IsError ? Value.Error : made;
    }

    // A subclass may have a __next__ of its own.
    public bool GivesPairs => ReferenceEquals(Type, TypeObject);

    public bool MoveNextPair(ThreadState t, out Value count, out Value item)
    {
        item = iterator.Type.Next!(t, iterator);
        if (item.IsUnbound || item.IsError)
        {
            count = item;
            return false;
        }
        count = NextCount();
        return true;
    }

    private Value NextCount()
    {
        if (bigIndex is null)
        {
            if (index != long.MaxValue)
                return Value.FromInt64(index++);
            bigIndex = index;
        }
        Value count = PyInt.From(bigIndex.Value);
        bigIndex++;
        return count;
    }

    private static Value GetNext(ThreadState t, Value self) =>
        Unsafe.As<PyEnumerate>(self.Ref!).MoveNextPair(t, out Value count, out Value item) ? new PyTuple(count, item) : item;

    private static Value Reduce(ThreadState t, Value self)
    {
        PyEnumerate made = (PyEnumerate)self.Ref!;
        Value count = made.bigIndex is { } big ? PyInt.From(big) : Value.FromInt64(made.index);
        return new PyTuple(self.Type, new PyTuple(made.iterator, count));
    }
}

/// <summary>An instance of a class written in Python that derives from <c>enumerate</c>.</summary>
internal sealed class PyEnumerateSubclass : PyEnumerate, IAttributed
{
    private InstanceAttributes attributes;

    public PyEnumerateSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
