using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The members of <c>object</c>. See cpython Objects/typeobject.c.</summary>
internal static class ObjectMembers
{
    /// <summary>The hash slot of a type whose objects have no hash.</summary>
    public static readonly HashFunction UnhashableSlot = Unhashable;

    public static PyType MakeType() => new PyType("object").Ready();

    private static long Unhashable(ThreadState t, Value self)
    {
        t.RaiseTypeError($"unhashable type: '{self.Type.Name}'");
        return -1;
    }
}
