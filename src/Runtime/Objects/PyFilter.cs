using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>filter</c>.</summary>
internal class PyFilter : PyObject
{
    public static new readonly PyType TypeObject = new PyType("filter")
    {
        Doc = "An iterator over those items of an iterable for which a function gives a true value;\nover those that are true themselves when the function is None.",
        Signature = "(function, iterable, /)",
        IsSubclassable = true,
        New = Create,
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyFilter(type) : new PyFilterSubclass(type),
        Iter = static (t, self) => self,
        Next = static (t, self) => Unsafe.As<PyFilter>(self.Ref!).MoveNext(t),
        Members = static () => [new Method("__reduce__", "()", Reduce)],
    }.Ready();

    private Value function;
    private Value iterator;

    protected PyFilter(PyType type) : base(type)
    {
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        // A subclass may have keyword parameters in an __init__ of its own.
        if (arguments.KeywordCount > 0 && ReferenceEquals(type.Init, TypeObject.Init))
            return t.RaiseTypeError("filter() takes no keyword arguments");
        if (arguments.PositionalCount != 2)
            return t.RaiseTypeError($"filter expected 2 arguments, got {arguments.PositionalCount}");
        PyFilter made = (PyFilter)type.Allocate!(type);
        made.function = arguments.Values[0];
        made.iterator = Iteration.Iter(t, arguments.Values[1]);
        return made.iterator.IsError ? Value.Error : made;
    }

    private Value MoveNext(ThreadState t)
    {
        bool testsItem = function.IsNone || function.Is(PyBool.TypeObject);
        while (true)
        {
            Value item = iterator.Type.Next!(t, iterator);
            if (item.IsUnbound || item.IsError)
                return item;
            Value tested = testsItem ? item : Calls.Call1(t, function, item);
            if (tested.IsError)
                return tested;
            Truth truth = Truthiness.Of(t, tested);
            if (truth != Truth.False)
                return truth == Truth.True ? item : Value.Error;
        }
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyFilter filter = (PyFilter)self.Ref!;
        return new PyTuple(self.Type, new PyTuple(filter.function, filter.iterator));
    }
}

/// <summary>An instance of a class written in Python that derives from <c>filter</c>.</summary>
internal sealed class PyFilterSubclass : PyFilter, IAttributed
{
    private InstanceAttributes attributes;

    public PyFilterSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
