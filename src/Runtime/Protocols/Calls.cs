using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Calling any value.</summary>
internal static class Calls
{
    public static Value Call(ThreadState t, Value callee, scoped in Arguments arguments) =>
        callee.Object is { } target ? target.Invoke(t, in arguments) : NotCallable(t, callee);

    public static Value Call0(ThreadState t, Value callee) =>
        callee.IsInt || callee.IsFloat ? NotCallable(t, callee) : Unsafe.As<PyObject>(callee.Ref!).Invoke0(t);

    public static Value Call1(ThreadState t, Value callee, Value a) =>
        callee.IsInt || callee.IsFloat ? NotCallable(t, callee) : Unsafe.As<PyObject>(callee.Ref!).Invoke1(t, a);

    public static Value Call2(ThreadState t, Value callee, Value a, Value b) =>
        callee.IsInt || callee.IsFloat ? NotCallable(t, callee) : Unsafe.As<PyObject>(callee.Ref!).Invoke2(t, a, b);

    public static Value Call3(ThreadState t, Value callee, Value a, Value b, Value c) =>
        callee.IsInt || callee.IsFloat ? NotCallable(t, callee) : Unsafe.As<PyObject>(callee.Ref!).Invoke3(t, a, b, c);

    public static Value Call4(ThreadState t, Value callee, Value a, Value b, Value c, Value d) =>
        callee.IsInt || callee.IsFloat ? NotCallable(t, callee) : Unsafe.As<PyObject>(callee.Ref!).Invoke4(t, a, b, c, d);

    /// <summary>True for what <c>callable()</c> calls so.</summary>
    public static bool IsCallable(Value value) => value.Type.Call is not null;

    private static Value NotCallable(ThreadState t, Value callee) => t.RaiseTypeError($"'{callee.Type.Name}' object is not callable");
}
