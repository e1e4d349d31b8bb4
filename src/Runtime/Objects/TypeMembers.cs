using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The members of <c>type</c>. See cpython Objects/typeobject.c.</summary>
internal static class TypeMembers
{
    public static PyType MakeType()
    {
        PyType type = new("type", PyType.ObjectType);
        type.Type = type;
        PyType.ObjectType.Type = type;
        return type.Ready();
    }
}
