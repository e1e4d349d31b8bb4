using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>map</c>.</summary>
internal class PyMap : PyObject
{
    public static new readonly PyType TypeObject = new PyType("map")
    {
        Doc = "An iterator over what a function gives for the items of one or more iterables.\nIt ends with the shortest; with strict=True, different lengths raise a ValueError.",
        Signature = "(function, iterable, /, *iterables, strict=False)",
        IsSubclassable = true,
        New = Create,
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyMap(type) : new PyMapSubclass(type),
        Iter = static (t, self) => self,
        Next = static (t, self) => Unsafe.As<PyMap>(self.Ref!).MoveNext(t),
        Members = static () =>
        [
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private Value function;
    private Value[] iterators = [];
    private bool isStrict;

    protected PyMap(PyType type) : base(type)
    {
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (!PyZip.TryStrict(t, "map", type, TypeObject, in arguments, out bool strict))
            return Value.Error;
        int count = arguments.PositionalCount;
        if (count < 2)
            return t.RaiseTypeError("map() must have at least two arguments.");
        PyMap made = (PyMap)type.Allocate!(type);
        made.isStrict = strict;
        made.function = arguments.Values[0];
        made.iterators = new Value[count - 1];
        for (int i = 0; i < made.iterators.Length; i++)
        {
            made.iterators[i] = Iteration.Iter(t, arguments.Values[i + 1]);
            if (made.iterators[i].IsError)
                return Value.Error;
        }
        return made;
    }

    private Value MoveNext(ThreadState t)
    {
        Value[] from = iterators;
        if (from.Length == 1)
        {
            Value item = from[0].Type.Next!(t, from[0]);
            return item.IsUnbound || item.IsError ? item : Calls.Call1(t, function, item);
        }
        Value[] items = new Value[from.Length];
        for (int i = 0; i < from.Length; i++)
        {
            Value item = from[i].Type.Next!(t, from[i]);
            if (item.IsUnbound || item.IsError)
                return isStrict ? PyZip.AtEnd(t, "map", from, item, i) : item;
            items[i] = item;
        }
        return items.Length == 2 ? Calls.Call2(t, function, items[0], items[1]) : Calls.Call(t, function, new Arguments(items));
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyMap map = (PyMap)self.Ref!;
        PyTuple arguments = new([map.function, .. map.iterators]);
        return map.isStrict ? new PyTuple(self.Type, arguments, Value.True) : new PyTuple(self.Type, arguments);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        Truth truth = Truthiness.Of(t, state);
        if (truth == Truth.Error)
            return Value.Error;
        ((PyMap)self.Ref!).isStrict = truth == Truth.True;
        return Value.None;
    }
}

/// <summary>An instance of a class written in Python that derives from <c>map</c>.</summary>
internal sealed class PyMapSubclass : PyMap, IAttributed
{
    private InstanceAttributes attributes;

    public PyMapSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
