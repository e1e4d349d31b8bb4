using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_traceback</c>: what <c>traceback</c> asks the interpreter's own printer for.</summary>
internal static class TracebackCoreModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule m = new("_traceback");
        m.Add(new PyBuiltinFunction("format_exception", "(exc, tb, limit, chain, max_group_width, max_group_depth, capture_locals=False, /)", FormatException));
        m.Add(new PyBuiltinFunction("format_exception_only", "(exc, with_traceback=False, /)", FormatExceptionOnly));
        m.Add(new PyBuiltinFunction("text", "(exc, /)", Text));
        m.Add(new PyBuiltinFunction("position", "(tb, /)", Position));
        m.Add(new PyBuiltinFunction("source_line", "(filename, lineno, /)", SourceLine));
        m.Add(new PyBuiltinFunction("format_entry", "(filename, lineno, end_lineno, colno, end_colno, name, /)", FormatEntry));
        m.Add(new PyBuiltinFunction("checkcache", "()", CheckCache));
        return m;
    }

    private static Value FormatException(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].Ref is not PyBaseException exception)
            return t.RaiseTypeError($"Exception expected for value, {arguments[0].Type.Name} found");
        ExceptionFormatter formatter = new(t)
        {
            RootTraceback = arguments[1],
            Limit = ToInt(arguments[2]),
            Chain = arguments[3].IsTrue,
            MaximumGroupWidth = ToInt(arguments[4]) ?? int.MaxValue - 1,
            MaximumGroupDepth = ToInt(arguments[5]) ?? int.MaxValue,
            ShowLocals = arguments[6].IsTrue,
        };
        return ToList(formatter.Format(exception));
    }

    private static Value FormatExceptionOnly(ThreadState t, Value value, Value withTraceback) =>
        value.Ref is PyBaseException exception
            ? ToList(ExceptionLines.Format(t, exception, TracebackColors.None, withTraceback.IsTrue))
            : t.RaiseTypeError($"Exception expected for value, {value.Type.Name} found");

    private static Value Text(ThreadState t, Value value) =>
        value.Ref is PyBaseException exception ? Value.FromString(ExceptionLines.Text(t, exception)) : t.RaiseTypeError($"Exception expected for value, {value.Type.Name} found");

    // (lineno, end_lineno, colno, end_colno); columns count code points, None when unknown.
    private static Value Position(ThreadState t, Value value)
    {
        if (value.Ref is not PyTraceback entry)
            return t.RaiseTypeError($"traceback expected, got {value.Type.Name}");
        if (!entry.HasColumns)
            return new PyTuple(Value.FromInt64(entry.Line), Value.None, Value.None, Value.None);
        SourceSpan span = entry.Span;
        return new PyTuple(Value.FromInt64(span.Line), Value.FromInt64(span.EndLine), Value.FromInt64(span.Column), Value.FromInt64(span.EndColumn));
    }

    private static Value SourceLine(ThreadState t, Value filename, Value line) =>
        filename.Ref is PyStr path && line.IsInt ? Value.FromString(t.Engine.SourceLines.Get(path.Text, (int)line.Int64)) : PyStr.Empty;

    private static Value FormatEntry(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].Ref is not PyStr filename || arguments[5].Ref is not PyStr name)
            return t.RaiseTypeError("filename and name must be strings");
        int line = ToInt(arguments[1]) ?? 0;
        bool hasColumns = !arguments[3].IsNone && !arguments[4].IsNone;
        SourceSpan span = new(line, ToInt(arguments[3]) ?? 0, ToInt(arguments[2]) ?? line, ToInt(arguments[4]) ?? 0);
        return Value.FromString(StackFormatter.FormatEntry(t.Engine.SourceLines, new StackEntry(filename.Text, name.Text, span, hasColumns), TracebackColors.None));
    }

    private static Value CheckCache(ThreadState t)
    {
        t.Engine.SourceLines.Clear();
        return Value.None;
    }

    private static int? ToInt(Value value) =>
        PyInt.TryGet(value, out BigInteger number) ? (int)BigInteger.Max(BigInteger.Min(number, int.MaxValue - 1), int.MinValue + 1) : null;

    private static PyList ToList(List<string> texts)
    {
        PyList list = new();
        foreach (string text in texts)
            list.Append(Value.FromString(text));
        return list;
    }
}
