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
        return WithoutNewline(t, line);
    }

    // A stream of bytes gives bytes. See cpython Objects/fileobject.c PyFile_GetLine.
    private static Value WithoutNewline(ThreadState t, Value line)
    {
        switch (line.Ref)
        {
            case PyStr { Length: > 0 } text:
                return text.PointAt(text.Length - 1) == '\n' ? text.Substring(0, text.Length - 1) : text;
            case PyBytes { Span: { Length: > 0 } bytes }:
                return bytes[^1] == (byte)'\n' ? PyBytes.From(bytes[..^1]) : line;
            case PyStr or PyBytes:
                return t.Raise(BuiltinExceptions.EOFError, "EOF when reading a line");
            default:
                return t.RaiseTypeError("object.readline() returned non-string");
        }
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
