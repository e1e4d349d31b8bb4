using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Errors;

/// <summary>Raising the built-in exceptions that native code raises most; each returns the error sentinel.</summary>
internal static class Raising
{
    public static Value RaiseTypeError(this ThreadState t, string message) => t.Raise(BuiltinExceptions.TypeError, message);

    public static Value RaiseValueError(this ThreadState t, string message) => t.Raise(BuiltinExceptions.ValueError, message);

    public static Value RaiseIndexError(this ThreadState t, string message) => t.Raise(BuiltinExceptions.IndexError, message);

    public static Value RaiseRuntimeError(this ThreadState t, string message) => t.Raise(BuiltinExceptions.RuntimeError, message);

    public static Value RaiseOverflowError(this ThreadState t, string message) => t.Raise(BuiltinExceptions.OverflowError, message);

    public static Value RaiseZeroDivisionError(this ThreadState t, string message) => t.Raise(BuiltinExceptions.ZeroDivisionError, message);

    public static Value RaiseMemoryError(this ThreadState t) => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.MemoryError));

    /// <summary>A KeyError: its argument is the key itself.</summary>
    public static Value RaiseKeyError(this ThreadState t, Value key) => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.KeyError, key));

    /// <summary>An AttributeError that knows the object and the name, for "Did you mean".</summary>
    public static Value RaiseAttributeError(this ThreadState t, string message, Value value, PyStr name)
    {
        PyAttributeError error = (PyAttributeError)BuiltinExceptions.Create(BuiltinExceptions.AttributeError, Value.FromString(message));
        error.Name = name;
        error.Obj = value;
        return t.Raise(error);
    }

    /// <summary>The AttributeError of an object that has no such attribute.</summary>
    public static Value RaiseNoAttribute(this ThreadState t, Value value, PyStr name) => value.Ref is PyType type
        ? t.RaiseAttributeError($"type object '{type.Name}' has no attribute '{name.Text}'", value, name)
        : t.RaiseAttributeError($"'{value.Type.Name}' object has no attribute '{name.Text}'", value, name);

    /// <summary>A NameError that knows the name.</summary>
    public static Value RaiseNameError(this ThreadState t, PyStr name)
    {
        PyNameError error = (PyNameError)BuiltinExceptions.Create(BuiltinExceptions.NameError, Value.FromString($"name '{name.Text}' is not defined"));
        error.Name = name;
        return t.Raise(error);
    }

    /// <summary>StopIteration; its value is left out when it is None.</summary>
    public static Value RaiseStopIteration(this ThreadState t, Value value) =>
        t.Raise(value.IsNone ? BuiltinExceptions.Create(BuiltinExceptions.StopIteration) : BuiltinExceptions.Create(BuiltinExceptions.StopIteration, value));
}
