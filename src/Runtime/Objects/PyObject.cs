using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Any Python object but the unboxed numbers; its behaviour is in the slots of its <see cref="Type"/>.</summary>
internal abstract class PyObject(PyType? type)
{
    /// <summary>The type of the object; changes only by assignment to <c>__class__</c>.</summary>
    public PyType Type = type!;

    /// <summary>The Python type <c>object</c>; its members are in ObjectMembers.</summary>
    public static PyType TypeObject => PyType.ObjectType;

    /// <summary>Calls the object; the overloads with a fixed count spare the span.</summary>
    public virtual Value Invoke(ThreadState t, scoped in Arguments arguments)
    {
        CallFunction? call = Type.Call;
        return call is null
            ? t.RaiseTypeError($"'{Type.Name}' object is not callable")
            : call(t, this, in arguments);
    }

    public virtual Value Invoke0(ThreadState t) => Invoke(t, Arguments.Empty);

    public virtual Value Invoke1(ThreadState t, Value a)
    {
        ReadOnlySpan<Value> values = [a];
        return Invoke(t, new Arguments(values));
    }

    public virtual Value Invoke2(ThreadState t, Value a, Value b)
    {
        ReadOnlySpan<Value> values = [a, b];
        return Invoke(t, new Arguments(values));
    }

    public virtual Value Invoke3(ThreadState t, Value a, Value b, Value c)
    {
        ReadOnlySpan<Value> values = [a, b, c];
        return Invoke(t, new Arguments(values));
    }

    public virtual Value Invoke4(ThreadState t, Value a, Value b, Value c, Value d)
    {
        ReadOnlySpan<Value> values = [a, b, c, d];
        return Invoke(t, new Arguments(values));
    }
}
