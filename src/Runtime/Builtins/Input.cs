using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Io;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in function <c>input</c>. See cpython Python/bltinmodule.c builtin_input_impl.</summary>
internal static class Input
{
    public static readonly PyBuiltinFunction Function = new("input", "(prompt='', /)", ReadLine) { Module = Value.FromString("builtins") };

    private static Value ReadLine(ThreadState t, Value prompt)
    {
        if (!TryGet(t, "stdin", out Value stdin) || !TryGet(t, "stdout", out Value stdout) || !TryGet(t, "stderr", out Value stderr))
            return Value.Error;
        if (Attributes.CallMethod(t, stderr, IoNames.Flush).IsError)
            t.TakePending();
        if (!Show(t, stdout, prompt))
            return Value.Error;
        if (Attributes.CallMethod(t, stdout, IoNames.Flush).IsError)
            t.TakePending();
        Value line = Attributes.CallMethod(t, stdin, IoNames.ReadLine);
        if (line.IsError)
            return line;
        if (line.Ref is not PyStr read)
            return t.RaiseTypeError("object.readline() returned non-string");
        if (read.Length == 0)
            return t.Raise(BuiltinExceptions.EOFError, "EOF when reading a line");
        return read.PointAt(read.Length - 1) == '\n' ? read.Substring(0, read.Length - 1) : read;
    }

    private static bool Show(ThreadState t, Value stdout, Value prompt)
    {
        Value text = Representation.Str(t, prompt);
        return !text.IsError && (text.Ref is PyStr { Length: 0 } || !Attributes.CallMethod(t, stdout, IoNames.Write, text).IsError);
    }

    private static bool TryGet(ThreadState t, string name, out Value stream)
    {
        stream = t.Engine.Sys.GetOrUnbound(name);
        if (!stream.IsUnbound && !stream.IsNone)
            return true;
        t.RaiseRuntimeError($"lost sys.{name}");
        return false;
    }
}
