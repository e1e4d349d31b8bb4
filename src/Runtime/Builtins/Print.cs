using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Io;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in function <c>print</c>. See cpython Python/bltinmodule.c builtin_print_impl.</summary>
internal static class Print
{
    private static readonly PyStr StdOut = PyStr.Intern("stdout");
    private static readonly PyStr NewLine = PyStr.Intern("\n");
    private static readonly PyStr Space = PyStr.Intern(" ");

    public static readonly PyBuiltinFunction Function = new("print", new FunctionRaw(PrintValues), "(*args, sep=' ', end='\n', file=None, flush=False)")
    { Module = Value.FromString("builtins") };

    private static Value PrintValues(ThreadState t, scoped in Arguments arguments)
    {
        Value separator = Value.None;
        Value end = Value.None;
        Value file = Value.None;
        Value flush = Value.False;
        if (arguments.Names is not null && !BindKeywords(t, in arguments, ref separator, ref end, ref file, ref flush))
            return Value.Error;
        if (file.IsNone)
        {
            file = t.Engine.Sys.GetOrUnbound(StdOut);
            if (file.IsUnbound)
                return t.RaiseRuntimeError("lost sys.stdout");
            if (file.IsNone)
                return Value.None;
        }
        if (!TryText(t, "sep", separator, Space, out PyStr separatorText) || !TryText(t, "end", end, NewLine, out PyStr endText))
            return Value.Error;
        ReadOnlySpan<Value> values = arguments.Positional;
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0 && !Write(t, file, separatorText))
                return Value.Error;
            Value text = Representation.Str(t, values[i]);
            if (text.IsError || !Write(t, file, (PyStr)text.Ref!))
                return Value.Error;
        }
        if (!Write(t, file, endText))
            return Value.Error;
        Truth flushes = Truthiness.Of(t, flush);
        if (flushes == Truth.Error || (flushes == Truth.True && Attributes.CallMethod(t, file, IoNames.Flush).IsError))
            return Value.Error;
        return Value.None;
    }

    private static bool Write(ThreadState t, Value file, PyStr text)
    {
        if (file.Ref is PyTextIOWrapper { Type.IsHeapType: false, IsReadyToWrite: true } ours)
            return ours.Write(t, text);
        return !Attributes.CallMethod(t, file, IoNames.Write, text).IsError;
    }

    private static bool BindKeywords(ThreadState t, scoped in Arguments arguments, ref Value separator, ref Value end, ref Value file, ref Value flush)
    {
        for (int i = 0; i < arguments.Names!.Length; i++)
        {
            Value value = arguments.KeywordValues[i];
            switch (arguments.Names[i].Text)
            {
                case "sep":
                    separator = value;
                    break;
                case "end":
                    end = value;
                    break;
                case "file":
                    file = value;
                    break;
                case "flush":
                    flush = value;
                    break;
                default:
                    string name = arguments.Names[i].Text;
                    t.RaiseTypeError($"print() got an unexpected keyword argument '{name}'{Suggestions.ForKeyword(name, ["sep", "end", "file", "flush"])}");
                    return false;
            }
        }
        return true;
    }

    private static bool TryText(ThreadState t, string argument, Value value, PyStr missing, out PyStr text)
    {
        text = value.Ref as PyStr ?? missing;
        if (value.IsNone || value.Ref is PyStr)
            return true;
        t.RaiseTypeError($"{argument} must be None or a string, not {value.Type.Name}");
        return false;
    }
}
