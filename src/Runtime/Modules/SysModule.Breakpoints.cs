using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

// sys.breakpointhook: what breakpoint() calls (PEP 553).
internal static partial class SysModule
{
    private const string BreakpointVariable = "PYTHONBREAKPOINT";

    private static void AddBreakpointHook(PyModule m)
    {
        PyBuiltinFunction hook = new("breakpointhook", BreakpointHook, "(*args, **kwargs)");
        m.Add(hook);
        m.Add("__breakpointhook__", hook);
    }

    // Calls the function that the environment names, of the debugger unless it says otherwise. See cpython Python/sysmodule.c sys_breakpointhook.
    private static Value BreakpointHook(ThreadState t, scoped in Arguments arguments)
    {
        string? wanted = Environment.GetEnvironmentVariable(BreakpointVariable);
        if (wanted == "0")
            return Value.None;
        if (string.IsNullOrEmpty(wanted))
            wanted = "pdb.set_trace";
        int dot = wanted.LastIndexOf('.');
        if (dot == 0)
            return Ignore(t, wanted);
        Value module = t.Engine.Import(t, dot < 0 ? "builtins" : wanted[..dot]);
        if (module.IsError)
            return t.ClearIf(BuiltinExceptions.ImportError) ? Ignore(t, wanted) : module;
        Value function = Attributes.Get(t, module, PyStr.Intern(wanted[(dot + 1)..]));
        if (function.IsError)
            return t.ClearIf(BuiltinExceptions.AttributeError) ? Ignore(t, wanted) : function;
        return Calls.Call(t, function, in arguments);
    }

    private static Value Ignore(ThreadState t, string wanted) =>
        Warnings.Warn(t, BuiltinExceptions.RuntimeWarning, $"Ignoring unimportable $PYTHONBREAKPOINT: \"{wanted}\"") ? Value.None : Value.Error;
}
