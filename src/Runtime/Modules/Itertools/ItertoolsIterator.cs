using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary>What the iterators of itertools have in common.</summary>
internal abstract class ItertoolsIterator(PyType type) : PyObject(type)
{
    /// <summary>The next item; unbound at the end, the sentinel on error.</summary>
    public abstract Value MoveNext(ThreadState t);

    /// <summary>A type of the module whose objects are of a class derived from this one.</summary>
    protected static PyType MakeType(string name, NewFunction? create, Func<Member[]>? members = null, Function1? repr = null) => new PyType(name)
    {
        Module = "itertools",
        New = create,
        Repr = repr,
        Iter = static (t, self) => self,
        Next = static (t, self) => Unsafe.As<ItertoolsIterator>(self.Ref!).MoveNext(t),
        Members = members,
    }.Ready();

    /// <summary>The next item of an iterator known to be one; its error may be a StopIteration, which any caller takes for the end.</summary>
    protected static Value Advance(ThreadState t, Value iterator) => iterator.Type.Next!(t, iterator);

    /// <summary>True for the end of an iterator and for an error.</summary>
    protected static bool IsLast(Value item) => item.IsUnbound || item.IsError;
}
