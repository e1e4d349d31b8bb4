using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>asyncio.IncompleteReadError</c> and <c>asyncio.LimitOverrunError</c>. See cpython Lib/asyncio/exceptions.py.</summary>
internal static class StreamExceptions
{
    private static readonly PyStr Partial = PyStr.Intern("partial");
    private static readonly PyStr Expected = PyStr.Intern("expected");
    private static readonly PyStr Consumed = PyStr.Intern("consumed");

    public static readonly PyType IncompleteReadError = Define("IncompleteReadError", BuiltinExceptions.EOFError, "Incomplete read error.", "(partial, expected)", InitializeIncomplete, ReduceIncomplete);

    public static readonly PyType LimitOverrunError = Define("LimitOverrunError", BuiltinExceptions.Exception, "Reached the buffer limit while looking for a separator.", "(message, consumed)", InitializeOverrun, ReduceOverrun);

    /// <summary><c>asyncio.SendfileNotAvailableError</c>.</summary>
    public static readonly PyType SendfileNotAvailableError = new PyType("SendfileNotAvailableError", BuiltinExceptions.RuntimeError)
    {
        Module = "asyncio.exceptions",
        Doc = "Sendfile syscall is not available.",
        Allocate = BuiltinExceptions.RuntimeError.Allocate,
        IsSubclassable = true,
        HasInstanceDict = true,
    }.Ready();

    /// <summary>The stream has ended before enough was read; null: before what was looked for.</summary>
    public static Value RaiseIncomplete(ThreadState t, PyBytes partial, long? expected)
    {
        Value error = Calls.Call2(t, IncompleteReadError, partial, expected is { } count ? Value.FromInt64(count) : Value.None);
        return error.Ref is PyBaseException exception ? t.Raise(exception) : Value.Error;
    }

    /// <summary>What was looked for is not within the limit.</summary>
    public static Value RaiseOverrun(ThreadState t, string message, long consumed)
    {
        Value error = Calls.Call2(t, LimitOverrunError, Value.FromString(message), Value.FromInt64(consumed));
        return error.Ref is PyBaseException exception ? t.Raise(exception) : Value.Error;
    }

    private static PyType Define(string name, PyType baseType, string doc, string signature, FunctionN initialize, Function1 reduce) => new PyType(name, baseType)
    {
        Module = "asyncio.exceptions",
        Doc = doc,
        Allocate = baseType.Allocate,
        IsSubclassable = true,
        HasInstanceDict = true,
        Init = Initializer.From(name, signature, initialize),
        Members = () => [new Method("__reduce__", "()", reduce)],
    }.Ready();

    private static Value InitializeIncomplete(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        (Value self, Value partial, Value expected) = (arguments[0], arguments[1], arguments[2]);
        string wanted = expected.IsNone ? "undefined" : CallbackText.Safe(t, expected);
        if (partial.Type.Length is not { } slot)
            return t.RaiseTypeError($"object of type '{partial.Type.Name}' has no len()");
        long length = slot(t, partial);
        if (length < 0)
            return Value.Error;
        ((PyBaseException)self.Ref!).Args = new PyTuple(Value.FromString($"{length} bytes read on a total of {wanted} expected bytes"));
        return Attributes.Set(t, self, Partial, partial) && Attributes.Set(t, self, Expected, expected) ? Value.None : Value.Error;
    }

    private static Value InitializeOverrun(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        ((PyBaseException)arguments[0].Ref!).Args = new PyTuple(arguments[1]);
        return Attributes.Set(t, arguments[0], Consumed, arguments[2]) ? Value.None : Value.Error;
    }

    private static Value ReduceIncomplete(ThreadState t, Value self)
    {
        Value partial = Attributes.Get(t, self, Partial);
        Value expected = partial.IsError ? partial : Attributes.Get(t, self, Expected);
        return expected.IsError ? expected : new PyTuple(self.Type, new PyTuple(partial, expected));
    }

    private static Value ReduceOverrun(ThreadState t, Value self)
    {
        Value consumed = Attributes.Get(t, self, Consumed);
        return consumed.IsError ? consumed : new PyTuple(self.Type, new PyTuple(((PyBaseException)self.Ref!).Args.Items[0], consumed));
    }
}
