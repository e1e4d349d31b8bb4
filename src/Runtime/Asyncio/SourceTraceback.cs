using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Where a handle, future or task was made: kept in debug mode. See cpython Lib/asyncio/format_helpers.py extract_stack.</summary>
internal static class SourceTraceback
{
    /// <summary>How many frames are kept (CPython's <c>constants.DEBUG_STACK_DEPTH</c>).</summary>
    public const int DebugStackDepth = 10;

    private static readonly PyStr WalkStack = PyStr.Intern("walk_stack");
    private static readonly PyStr StackSummary = PyStr.Intern("StackSummary");
    private static readonly PyStr Extract = PyStr.Intern("extract");
    private static readonly PyStr Reverse = PyStr.Intern("reverse");
    private static readonly PyStr FormatName = PyStr.Intern("format");
    private static readonly PyStr FileName = PyStr.Intern("filename");
    private static readonly PyStr LineNumber = PyStr.Intern("lineno");

    /// <summary>The innermost frames of the running code, as a <c>traceback.StackSummary</c>; null when that cannot be had.</summary>
    public static PyObject? Capture(ThreadState t)
    {
        if (PyFrame.Current(t, 0) is not { } frame)
            return null;
        Value summary = Of(t, frame, Value.FromInt64(DebugStackDepth));
        if (summary.IsError)
            t.TakePending();
        return summary.Ref as PyObject;
    }

    /// <summary><c>format_helpers.extract_stack(f, limit)</c>: the stack of a frame, outermost first.</summary>
    public static Value Of(ThreadState t, PyFrame frame, Value limit)
    {
        Value module = t.Engine.Import(t, "traceback");
        Value walked = module.IsError ? module : Attributes.CallMethod(t, module, WalkStack, frame);
        Value type = walked.IsError ? walked : Attributes.Get(t, module, StackSummary);
        Value extract = type.IsError ? type : Attributes.Get(t, type, Extract);
        Value summary = extract.IsError
            ? extract
            : Calls.Call(t, extract, new Arguments([walked, limit, Value.False], [PyStr.Intern("limit"), PyStr.Intern("lookup_lines")]));
        return summary.IsError || Attributes.CallMethod(t, summary, Reverse).IsError ? Value.Error : summary;
    }

    /// <summary><c>created at FILE:LINE</c>, of the innermost frame; null when there is none.</summary>
    public static string? CreatedAt(ThreadState t, PyObject? summary)
    {
        if (summary is not PyList { Count: > 0 } frames)
            return null;
        Value last = frames.Span[^1];
        Value file = Attributes.Get(t, last, FileName);
        Value line = file.IsError ? file : Attributes.Get(t, last, LineNumber);
        if (!line.IsError)
            return $"created at {CallbackText.Plain(t, file)}:{CallbackText.Plain(t, line)}";
        t.TakePending();
        return null;
    }

    /// <summary>The lines of the frames, as a traceback shows them.</summary>
    public static string Format(ThreadState t, Value summary)
    {
        Value lines = Attributes.CallMethod(t, summary, FormatName);
        if (lines.IsError || Iteration.ToList(t, lines) is not { } list)
        {
            t.TakePending();
            return "";
        }
        return string.Concat(list.Span.ToArray().Select(line => CallbackText.Plain(t, line))).TrimEnd();
    }
}
