using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>A done callback written in C#; the name is what a future's repr shows.</summary>
internal abstract class NativeCallback(string qualName) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("builtin_function_or_method")
    {
        Repr = static (_, self) => Value.FromString($"<built-in function {((NativeCallback)self.Ref!).QualName}>"),
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => ((NativeCallback)self.Ref!).Invoke(t, in arguments),
        Members = static () => [new GetSet("__qualname__", static (_, self) => Value.FromString(((NativeCallback)self.Ref!).QualName))],
    }.Ready();

    public string QualName { get; } = qualName;

    /// <summary>The task that waits for the future by this callback; null when none does.</summary>
    public virtual PyFuture? Awaiter => null;

    /// <summary>The future is done. False with an exception pending.</summary>
    public abstract bool Done(ThreadState t, PyFuture future);

    public override Value Invoke1(ThreadState t, Value a)
    {
        if (a.Ref is not PyFuture future)
            return t.RaiseTypeError($"a Future is expected, got {a.Type.ShortName}");
        return Done(t, future) ? Value.None : Value.Error;
    }

    public override Value Invoke0(ThreadState t) => t.RaiseTypeError($"{QualName}() takes exactly one argument (0 given)");

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) =>
        arguments.Values.Length == 0 && arguments.Names is null
        ? Invoke0(t)
        : arguments.Values.Length == 1 && arguments.Names is null
            ? Invoke1(t, arguments.Values[0])
            : t.RaiseTypeError($"{QualName}() takes exactly one argument ({arguments.Values.Length} given)");
}
