using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Callbacks and coroutines as the reprs of handles, futures and tasks show them. See cpython Lib/asyncio/format_helpers.py.</summary>
internal static class CallbackText
{
    private static readonly PyStr Func = PyStr.Intern("func");

    /// <summary><c>name()</c>, with the file and line where it is known; arguments are shown when given.</summary>
    public static string WithSource(ThreadState t, Value callback, Value[]? arguments)
    {
        string text = Name(t, callback) + Arguments(t, arguments);
        return SourceOf(t, callback) is { } code ? $"{text} at {code.Filename}:{code.FirstLine}" : text;
    }

    /// <summary>What <c>cb=[…]</c> shows of a list of callbacks.</summary>
    public static string List(ThreadState t, List<Value> callbacks) => callbacks.Count switch
    {
        0 => "cb=[]",
        1 => $"cb=[{WithSource(t, callbacks[0], null)}]",
        2 => $"cb=[{WithSource(t, callbacks[0], null)}, {WithSource(t, callbacks[1], null)}]",
        _ => $"cb=[{WithSource(t, callbacks[0], null)}, <{callbacks.Count - 2} more>, {WithSource(t, callbacks[^1], null)}]",
    };

    /// <summary>A coroutine and where it is. See cpython Lib/asyncio/coroutines.py _format_coroutine.</summary>
    public static string Coroutine(ThreadState t, Value coroutine)
    {
        if (coroutine.Ref is not Generator generator)
            return Name(t, coroutine) + "()";
        string name = generator.QualName.Text + "()";
        CodeObject code = generator.Code;
        if (code.IsNative)
            return generator.IsRunning ? name + " running" : name;
        return generator.State == GeneratorState.Finished
            ? $"{name} done, defined at {code.Filename}:{code.FirstLine}"
            : $"{name} running at {code.Filename}:{generator.CurrentPosition.Line}";
    }

    private static string Name(ThreadState t, Value callback)
    {
        switch (callback.Ref)
        {
            case PyTask:
                return "Task.task_wakeup";
            case NativeCallback native:
                return native.QualName;
            case PyFunction function:
                return function.QualName.Text;
        }
        foreach (PyStr attribute in (ReadOnlySpan<PyStr>)[SpecialNames.QualName, SpecialNames.Name])
        {
            Value name = Attributes.GetOrUnbound(t, callback, attribute);
            if (name.Ref is PyStr text && text.Text.Length > 0)
                return text.Text;
            if (name.IsError)
                t.TakePending();
        }
        if (callback.Type.ShortName.EndsWith("partial", StringComparison.Ordinal) && Attributes.GetOrUnbound(t, callback, Func) is { IsUnbound: false, IsError: false } inner)
            return Name(t, inner);
        return Safe(t, callback);
    }

    /// <summary><c>repr(value)</c>; what stands for it when that fails.</summary>
    public static string Safe(ThreadState t, Value value)
    {
        string? text = Representation.Repr(t, value);
        if (text is not null)
            return text;
        t.TakePending();
        return $"<{value.Type.ShortName} object>";
    }

    /// <summary><c>str(value)</c>; what stands for it when that fails.</summary>
    public static string Plain(ThreadState t, Value value)
    {
        string? text = Representation.StrText(t, value);
        if (text is not null)
            return text;
        t.TakePending();
        return $"<{value.Type.Name} object>";
    }

    private static string Arguments(ThreadState t, Value[]? arguments)
    {
        if (arguments is null)
            return "()";
        StringBuilder text = new("(");
        for (int i = 0; i < arguments.Length; i++)
            text.Append(i == 0 ? "" : ", ").Append(ShortRepresentation.Of(t, arguments[i]) ?? "...");
        return text.Append(')').ToString();
    }

    /// <summary>The code of the Python function that a callback calls; null when it calls none.</summary>
    public static CodeObject? SourceOf(ThreadState t, Value callback)
    {
        switch (callback.Ref)
        {
            case PyFunction function:
                return function.Code.IsNative ? null : function.Code;
            case NativeCallback or PyTask or PyBuiltinFunction or PyBoundMethod:
                return null;
        }
        if (!callback.Type.ShortName.EndsWith("partial", StringComparison.Ordinal))
            return null;
        Value inner = Attributes.GetOrUnbound(t, callback, Func);
        if (inner.IsError)
            t.TakePending();
        return inner.IsUnbound || inner.IsError ? null : SourceOf(t, inner);
    }
}
