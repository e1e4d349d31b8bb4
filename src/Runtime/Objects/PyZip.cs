using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>zip</c>.</summary>
internal class PyZip : PyObject, IPairIterator
{
    public static new readonly PyType TypeObject = new PyType("zip")
    {
        Doc = "An iterator over tuples of the items that stand at the same place of several iterables.\nIt ends with the shortest; with strict=True, different lengths raise a ValueError.",
        Signature = "(*iterables, strict=False)",
        IsSubclassable = true,
        New = Create,
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyZip(type) : new PyZipSubclass(type),
        Iter = static (t, self) => self,
        Next = static (t, self) => Unsafe.As<PyZip>(self.Ref!).MoveNext(t),
        Members = static () =>
        [
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private Value[] iterators = [];
    private bool isStrict;

    protected PyZip(PyType type) : base(type)
    {
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (!TryStrict(t, "zip", type, TypeObject, in arguments, out bool strict))
            return Value.Error;
        PyZip made = (PyZip)type.Allocate!(type);
        made.isStrict = strict;
        made.iterators = new Value[arguments.PositionalCount];
        for (int i = 0; i < made.iterators.Length; i++)
        {
            made.iterators[i] = Iteration.Iter(t, arguments.Values[i]);
            if (made.iterators[i].IsError)
                return Value.Error;
        }
        return made;
    }

    /// <summary>The one keyword of zip and map; false on error.</summary>
    public static bool TryStrict(ThreadState t, string name, PyType type, PyType builtin, scoped in Arguments arguments, out bool strict)
    {
        strict = false;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            string keyword = arguments.Names![i].Text;
            if (keyword != "strict")
            {
                // A subclass may have keyword parameters in an __init__ of its own.
                if (!ReferenceEquals(type.Init, builtin.Init))
                    continue;
                t.RaiseTypeError($"{name}() got an unexpected keyword argument '{keyword}'{Suggestions.ForKeyword(keyword, ["strict"])}");
                return false;
            }
            Truth truth = Truthiness.Of(t, arguments.KeywordValues[i]);
            if (truth == Truth.Error)
                return false;
            strict = truth == Truth.True;
        }
        return true;
    }

    // A subclass may have a __next__ of its own.
    public bool GivesPairs => iterators.Length == 2 && ReferenceEquals(Type, TypeObject);

    public bool MoveNextPair(ThreadState t, out Value first, out Value second)
    {
        Value[] from = iterators;
        second = default;
        first = from[0].Type.Next!(t, from[0]);
        int ended = 0;
        Value last = first;
        if (!first.IsUnbound && !first.IsError)
        {
            second = from[1].Type.Next!(t, from[1]);
            if (!second.IsUnbound && !second.IsError)
                return true;
            ended = 1;
            last = second;
        }
        first = isStrict ? AtEnd(t, "zip", from, last, ended) : last;
        return false;
    }

    private Value MoveNext(ThreadState t)
    {
        Value[] from = iterators;
        if (from.Length == 0)
            return default;
        Value[] items = new Value[from.Length];
        for (int i = 0; i < from.Length; i++)
        {
            Value item = from[i].Type.Next!(t, from[i]);
            if (item.IsUnbound || item.IsError)
                return isStrict ? AtEnd(t, "zip", from, item, i) : item;
            items[i] = item;
        }
        return new PyTuple(items);
    }

    /// <summary>What an iterator of several strict ones gives when the one at <paramref name="ended"/> ended: an error where the others go on.</summary>
    public static Value AtEnd(ThreadState t, string name, Value[] iterators, Value item, int ended)
    {
        if (item.IsError && !t.ClearIf(BuiltinExceptions.StopIteration))
            return item;
        if (ended > 0)
            return RaiseLength(t, name, ended, "shorter");
        for (int i = 1; i < iterators.Length; i++)
        {
            Value other = Iteration.Next(t, iterators[i]);
            if (other.IsError)
                return other;
            if (!other.IsUnbound)
                return RaiseLength(t, name, i, "longer");
        }
        return default;
    }

    private static Value RaiseLength(ThreadState t, string name, int position, string relation) =>
        t.RaiseValueError($"{name}() argument {position + 1} is {relation} than argument{(position == 1 ? " 1" : $"s 1-{position}")}");

    private static Value Reduce(ThreadState t, Value self)
    {
        PyZip zip = (PyZip)self.Ref!;
        PyTuple arguments = PyTuple.From(zip.iterators);
        return zip.isStrict ? new PyTuple(self.Type, arguments, Value.True) : new PyTuple(self.Type, arguments);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        Truth truth = Truthiness.Of(t, state);
        if (truth == Truth.Error)
            return Value.Error;
        ((PyZip)self.Ref!).isStrict = truth == Truth.True;
        return Value.None;
    }
}

/// <summary>An instance of a class written in Python that derives from <c>zip</c>.</summary>
internal sealed class PyZipSubclass : PyZip, IAttributed
{
    private InstanceAttributes attributes;

    public PyZipSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
