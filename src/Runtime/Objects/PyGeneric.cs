using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>typing.Generic</c>: the base of classes with type parameters.</summary>
internal static class PyGeneric
{
    public static readonly PyType TypeObject = new PyType("typing.Generic")
    {
        Doc = "The base of classes that have type parameters.",
        IsSubclassable = true,
        New = ObjectMembers.NewSlot,
        Allocate = PyType.ObjectType.Allocate,
        Members = static () =>
        [
            new ClassMethod("__class_getitem__", "(params, /)", Subscript),
            new ClassMethod("__init_subclass__", InitSubclass),
        ],
    }.Ready();

    /// <summary><c>Generic[T, …]</c>: the base that the bracket syntax of classes adds.</summary>
    public static Value BaseOf(ThreadState t, PyTuple parameters)
    {
        Value[] items = new Value[parameters.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = parameters.Items[i].Ref is PyTypeVarTuple variable ? PyTypeVarTuple.Unpacked(t, variable) : parameters.Items[i];
            if (items[i].IsError)
                return items[i];
        }
        return Subscript(t, TypeObject, PyTuple.From(items));
    }

    private static Value Subscript(ThreadState t, Value cls, Value item) => TypingFunctions.Call(t, "_generic_class_getitem", cls, item);

    private static Value InitSubclass(ThreadState t, scoped in Arguments arguments)
    {
        Value function = TypingFunctions.Get(t, "_generic_init_subclass");
        return function.IsError ? function : Calls.Call(t, function, in arguments);
    }
}
