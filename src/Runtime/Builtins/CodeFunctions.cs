using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Importing;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in functions on code and namespaces. See cpython Python/bltinmodule.c.</summary>
internal static class CodeFunctions
{
    private static readonly PyStr BreakpointHook = PyStr.Intern("breakpointhook");

    public static void AddTo(PyModule module) => module
        .Add(new PyBuiltinFunction("__build_class__", BuildClass, "(func, name, /, *bases, metaclass=None, **kwds)"))
        .Add(new PyBuiltinFunction("breakpoint", Breakpoint, "(*args, **kws)"))
        .Add(new PyBuiltinFunction("compile", "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)", Compilation.Compile))
        .Add(new PyBuiltinFunction("eval", "(source, /, globals=None, locals=None)", Compilation.Eval))
        .Add(new PyBuiltinFunction("exec", "(source, /, globals=None, locals=None, *, closure=None)", Compilation.Exec))
        .Add(new PyBuiltinFunction("globals", "()", Globals))
        .Add(new PyBuiltinFunction("__import__", "(name, globals=None, locals=None, fromlist=(), level=0)", Import))
        .Add(new PyBuiltinFunction("locals", "()", Locals));

    private static Value Globals(ThreadState t) => t.CurrentFunction is { } function ? function.Globals : RaiseNoFrame(t);

    /// <summary><c>locals()</c>: a snapshot in a function, the namespace itself elsewhere (PEP 667).</summary>
    public static Value Locals(ThreadState t)
    {
        Value locals = t.CurrentLocals();
        return locals.IsUnbound ? RaiseNoFrame(t) : locals;
    }

    private static Value RaiseNoFrame(ThreadState t) => t.Raise(BuiltinExceptions.SystemError, "frame does not exist");

    private static Value Import(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].Ref is not PyStr name)
            return t.RaiseTypeError("module name must be a string");
        if (!arguments[1].IsNone && arguments[1].Ref is not PyDict)
            return t.RaiseTypeError("globals must be a dict");
        return IntArguments.TryInt32(t, arguments[4], out int level)
            ? Importer.Import(t, name.Text, arguments[1].Ref as PyDict, arguments[3], level)
            : Value.Error;
    }

    private static Value BuildClass(ThreadState t, scoped in Arguments arguments)
    {
        ReadOnlySpan<Value> positional = arguments.Positional;
        if (positional.Length < 2)
            return t.RaiseTypeError("__build_class__: not enough arguments");
        if (positional[0].Ref is not PyFunction body)
            return t.RaiseTypeError("__build_class__: func must be a function");
        if (positional[1].Ref is not PyStr name)
            return t.RaiseTypeError("__build_class__: name is not a string");
        Arguments keywords = new(arguments.KeywordValues, arguments.Names);
        return ClassCreation.Build(t, body, name, positional[2..], in keywords);
    }

    private static Value Breakpoint(ThreadState t, scoped in Arguments arguments)
    {
        Value sys = t.Engine.Modules.GetOrUnbound("sys");
        Value hook = sys.IsUnbound ? sys : Attributes.GetOrUnbound(t, sys, BreakpointHook);
        if (hook.IsError)
            return hook;
        return hook.IsUnbound ? t.RaiseRuntimeError("lost sys.breakpointhook") : Calls.Call(t, hook, in arguments);
    }
}
