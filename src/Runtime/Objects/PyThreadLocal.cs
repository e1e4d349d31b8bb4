using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>threading.local</c>: attributes that each thread sees its own of. See cpython Modules/_threadmodule.c.</summary>
internal sealed class PyThreadLocal(PyType type) : AttributedObject(type)
{
    public static new readonly PyType TypeObject = new PyType("_thread._local")
    {
        Doc = "Thread-local data",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyThreadLocal(type),
        New = NewSlot,
        GetAttribute = GetSlot,
        SetAttribute = SetSlot,
    }.Ready();

    private readonly ConditionalWeakTable<ThreadState, Copy> copies = [];
    private Value[] arguments = [];
    private PyStr[]? names;

    private static Value NewSlot(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.Values.Length > 0 && ReferenceEquals(type.Init, PyType.ObjectType.Init))
            return t.RaiseTypeError("Initialization arguments are not supported");
        PyThreadLocal made = new(type) { arguments = arguments.Values.ToArray(), names = arguments.Names };
        // The caller runs __init__ for this thread.
        made.copies.Add(t, new Copy(new PyDict()));
        made.OwnAttributes.Replace(made.copies.GetValue(t, static _ => new Copy(new PyDict())).Dict);
        return made;
    }

    private static Value GetSlot(ThreadState t, Value self, PyStr name) =>
        ((PyThreadLocal)self.Ref!).SwitchTo(t) ? GenericAttributes.Get(t, self, name) : Value.Error;

    private static bool SetSlot(ThreadState t, Value self, PyStr name, Value value) =>
        ((PyThreadLocal)self.Ref!).SwitchTo(t) && GenericAttributes.Set(t, self, name, value);

    // The thread's own dict becomes __dict__; a thread that sees the object for the first time runs __init__ on its own.
    private bool SwitchTo(ThreadState t)
    {
        if (copies.TryGetValue(t, out Copy? copy))
        {
            OwnAttributes.Replace(copy.Dict);
            return true;
        }
        copy = new Copy(new PyDict());
        copies.Add(t, copy);
        OwnAttributes.Replace(copy.Dict);
        return Type.Init is not { } init || init(t, this, new Arguments(arguments, names));
    }

    private sealed record Copy(PyDict Dict);
}
