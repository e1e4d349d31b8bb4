using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary><c>__del__</c>: objects of a class that has it are watched from the moment they are made. See <see cref="Finalization"/>.</summary>
internal sealed class DelSlot : Slot<FinalizeFunction>
{
    public DelSlot()
        : base(static type => ref type.Del, new SpecialMethod("__del__", 0, static (t, function, self, scoped in _) =>
            ((FinalizeFunction)function)(t, self))) =>
        Generic = static (t, self) => Attributes.CallSpecial(t, self, SpecialNames.Del);

    protected override void Set(PyType type, Delegate? function)
    {
        base.Set(type, function);
        Watching? watching = type.Allocate?.Target as Watching;
        if (function is null && watching is not null)
            type.Allocate = watching.Plain;
        else if (function is not null && watching is null && type.Allocate is { } plain)
            type.Allocate = new Watching(plain).Allocate;
    }

    /// <summary>Allocates as before, and has the object watched.</summary>
    private sealed class Watching(Func<PyType, PyObject> plain)
    {
        public Func<PyType, PyObject> Plain => plain;

        public PyObject Allocate(PyType type)
        {
            PyObject made = plain(type);
            type.Finalization?.WatchInstance(made);
            return made;
        }
    }
}
