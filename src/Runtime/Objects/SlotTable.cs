using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The special methods and the slots they stand for. See cpython Objects/typeobject.c slotdefs.</summary>
internal static class SlotTable
{
    /// <summary>Puts a slot wrapper into a built-in type's namespace for each slot of its own.</summary>
    public static void AddWrappers(PyType type, PyDict dict)
    {
    }
}
