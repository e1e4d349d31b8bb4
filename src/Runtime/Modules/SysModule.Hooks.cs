using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

// The functions of sys that the interpreter calls at certain moments, and that programs replace.
internal static partial class SysModule
{
    private static readonly PyType AsyncGenHooksType = PyStructSequence.MakeType("asyncgen_hooks", ["firstiter", "finalizer"]);

    private static void AddHooks(PyModule m)
    {
        PyBuiltinFunction excepthook = new("excepthook", "(exctype, value, traceback, /)", ExceptHook);
        PyBuiltinFunction unraisablehook = new("unraisablehook", "(unraisable, /)", UnraisableErrors.DefaultHook);
        PyBuiltinFunction displayhook = new("displayhook", "(object, /)", DisplayHook);
        m.Add(excepthook).Add(unraisablehook).Add(displayhook);
        m.Add("__excepthook__", excepthook);
        m.Add("__unraisablehook__", unraisablehook);
        m.Add("__displayhook__", displayhook);
        m.Add(UnraisableErrors.ArgumentsType);
        AddBreakpointHook(m);
        m.Add(new PyBuiltinFunction("get_asyncgen_hooks", "()", GetAsyncGenHooks));
        m.Add(new PyBuiltinFunction("set_asyncgen_hooks", "(firstiter=?, finalizer=?)", SetAsyncGenHooks));
        m.Add(new PyBuiltinFunction("get_coroutine_origin_tracking_depth", "()", static t => Value.FromInt64(t.CoroutineOriginDepth)));
        m.Add(new PyBuiltinFunction("set_coroutine_origin_tracking_depth", "(depth)", SetCoroutineOriginDepth));
        m.Add(new PyBuiltinFunction("settrace", "(function, /)", static (t, function) => RefuseTracing(t, function, "settrace")));
        m.Add(new PyBuiltinFunction("gettrace", "()", static _ => Value.None));
        m.Add(new PyBuiltinFunction("setprofile", "(function, /)", static (t, function) => RefuseTracing(t, function, "setprofile")));
        m.Add(new PyBuiltinFunction("getprofile", "()", static _ => Value.None));
        m.Add(new PyBuiltinFunction("audit", "(event, /, *args)", static (_, _, _) => Value.None));
    }

    private static Value ExceptHook(ThreadState t, Value type, Value value, Value traceback)
    {
        if (value.Ref is not PyBaseException exception)
            return Value.None;
        if (traceback.Ref is PyTraceback given && exception.Traceback is null)
            exception.Traceback = given;
        TracebackPrinter.PrintToStandardError(t, exception);
        return Value.None;
    }

    private static Value RefuseTracing(ThreadState t, Value function, string name) =>
        function.IsNone ? Value.None : t.Raise(BuiltinExceptions.NotImplementedError, $"sys.{name}() is not supported by PyLite");

    // What the prompt does with the value of an expression. See cpython Python/sysmodule.c sys_displayhook.
    private static Value DisplayHook(ThreadState t, Value value)
    {
        if (value.IsNone)
            return Value.None;
        PyStr underscore = PyStr.Intern("_");
        t.Engine.Builtins.Set(underscore, Value.None);
        Value stdout = t.Engine.Sys.GetOrUnbound("stdout");
        if (stdout.IsUnbound || stdout.IsNone)
            return t.RaiseRuntimeError("lost sys.stdout");
        if (Representation.Repr(t, value) is not { } text)
            return Value.Error;
        if (Attributes.CallMethod(t, stdout, StandardStreams.Write, Value.FromString(text + "\n")).IsError)
            return Value.Error;
        t.Engine.Builtins.Set(underscore, value);
        return Value.None;
    }

    private static Value GetAsyncGenHooks(ThreadState t) => PyStructSequence.From(
        AsyncGenHooksType,
        t.AsyncGenFirstIter.IsUnbound ? Value.None : t.AsyncGenFirstIter,
        t.AsyncGenFinalizer.IsUnbound ? Value.None : t.AsyncGenFinalizer);

    private static Value SetAsyncGenHooks(ThreadState t, Value firstIter, Value finalizer)
    {
        if (!IsHook(t, finalizer, "finalizer") || !IsHook(t, firstIter, "firstiter"))
            return Value.Error;
        if (!finalizer.IsUnbound)
            t.AsyncGenFinalizer = finalizer.IsNone ? default : finalizer;
        if (!firstIter.IsUnbound)
            t.AsyncGenFirstIter = firstIter.IsNone ? default : firstIter;
        return Value.None;
    }

    private static Value SetCoroutineOriginDepth(ThreadState t, Value depth)
    {
        if (!TryGetInt32(t, depth, out int number))
            return Value.Error;
        if (number < 0)
            return t.RaiseValueError("depth must be >= 0");
        t.CoroutineOriginDepth = number;
        return Value.None;
    }

    private static bool IsHook(ThreadState t, Value hook, string name)
    {
        if (hook.IsUnbound || hook.IsNone || Calls.IsCallable(hook))
            return true;
        t.RaiseTypeError($"callable {name} expected, got {hook.Type.Name}");
        return false;
    }
}
