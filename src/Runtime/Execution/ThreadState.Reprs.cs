using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// The containers whose repr is being made, so that one inside itself shows as `...`. See cpython Objects/object.c Py_ReprEnter.
internal sealed partial class ThreadState
{
    private readonly List<PyObject> reprs = [];

    /// <summary>Notes that the repr of a container begins; false when it is under way already.</summary>
    public bool EnterRepr(PyObject container)
    {
        for (int i = reprs.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(reprs[i], container))
                return false;
        }
        reprs.Add(container);
        return true;
    }

    /// <summary>Notes that the repr of a container ended.</summary>
    public void LeaveRepr(PyObject container)
    {
        int index = reprs.LastIndexOf(container);
        if (index >= 0)
            reprs.RemoveAt(index);
    }
}
