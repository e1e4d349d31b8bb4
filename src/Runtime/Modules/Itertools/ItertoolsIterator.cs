using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary>What the iterators of itertools have in common.</summary>
/// <remarks>Classes written in Python may derive from them: an object is made of the built-in type and then becomes one of the class.</remarks>
internal abstract class ItertoolsIterator(PyType type) : PyObject(type), IAttributed
{
    private InstanceAttributes attributes = new(type);

    public ref InstanceAttributes Attributes => ref attributes;

    /// <summary>The next item; unbound at the end, the sentinel on error.</summary>
    public abstract Value MoveNext(ThreadState t);

    /// <summary>A type of the module whose objects are of a class derived from this one.</summary>
    protected static PyType MakeType(string name, NewFunction? create, Func<Member[]>? members = null, Function1? repr = null, string? signature = null, bool ignoresKeywords = false) => new PyType("itertools." + name)
    {
        Signature = signature,
        New = create is null
            ? null
            : (ThreadState t, PyType type, scoped in Arguments arguments) => Adopt(create(t, type, ignoresKeywords ? ForCreate(type, in arguments) : arguments), type),
        IsSubclassable = create is not null,
        Repr = repr,
        Iter = static (t, self) => self,
        Next = static (t, self) => Unsafe.As<ItertoolsIterator>(self.Ref!).MoveNext(t),
        Members = members,
    }.Ready();

    // Keywords are for the __init__ of a derived class, where that has one.
    private static Arguments ForCreate(PyType type, scoped in Arguments arguments) =>
        arguments.KeywordCount > 0 && !ReferenceEquals(type.Init, PyType.ObjectType.Init) ? new Arguments(arguments.Positional) : arguments;

    /// <summary>Makes a new iterator an instance of a class that derives from its type.</summary>
    protected static Value Adopt(Value made, PyType type)
    {
        if (made.Ref is ItertoolsIterator iterator && !ReferenceEquals(iterator.Type, type))
        {
            iterator.Type = type;
            iterator.attributes = new InstanceAttributes(type);
        }
        return made;
    }

    /// <summary>The next item of an iterator known to be one; its error may be a StopIteration, which any caller takes for the end.</summary>
    protected static Value Advance(ThreadState t, Value iterator) => iterator.Type.Next!(t, iterator);

    /// <summary>True for the end of an iterator and for an error.</summary>
    protected static bool IsLast(Value item) => item.IsUnbound || item.IsError;
}
