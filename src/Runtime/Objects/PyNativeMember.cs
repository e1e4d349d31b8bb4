using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The descriptor of a field of a built-in type's objects.</summary>
internal sealed class PyNativeMember(PyType owner, PyStr name, Function1 getter, Func<ThreadState, Value, Value, bool>? setter, string? doc)
    : PyMemberDescriptor(owner, name)
{
    protected override string? Doc => doc;

    protected override Value Read(ThreadState t, Value instance) => getter(t, instance);

    protected override bool Write(ThreadState t, Value instance, Value value)
    {
        if (setter is not null)
            return setter(t, instance, value);
        t.Raise(BuiltinExceptions.AttributeError, "readonly attribute");
        return false;
    }
}
