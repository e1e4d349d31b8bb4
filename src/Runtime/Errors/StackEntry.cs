using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Errors;

/// <summary>A line of a traceback: a place in a source file. The columns are meaningful only when <paramref name="HasColumns"/>.</summary>
internal readonly record struct StackEntry(string Filename, string Name, SourceSpan Span, bool HasColumns)
{
    /// <summary>Lines with the variables of the frame; empty where they are not wanted.</summary>
    public string Locals { get; init; } = "";

    /// <summary>The entries of a traceback, outermost first; a limit keeps the first ones, or the last when it is negative.</summary>
    public static List<StackEntry> Of(ThreadState t, PyTraceback? traceback, int? limit, bool withLocals = false)
    {
        if (limit is null && t.Engine.Sys.GetOrUnbound("tracebacklimit") is { IsInt: true } wanted)
            limit = -(int)Math.Clamp(wanted.Int64, 0, int.MaxValue);
        List<StackEntry> entries = [];
        if (limit == 0)
            return entries;
        for (PyTraceback? entry = traceback; entry is not null; entry = entry.Next)
        {
            if (limit > 0 && entries.Count == limit)
                break;
            entries.Add(Of(entry) with { Locals = withLocals ? LocalsText.Of(t, entry.FrameFor(t)) : "" });
        }
        if (limit < 0 && entries.Count > -limit)
            entries.RemoveRange(0, entries.Count + limit.Value);
        return entries;
    }

    private static StackEntry Of(PyTraceback entry)
    {
        CodeObject code = entry.Function.Code;
        SourceSpan span = entry.HasColumns ? entry.Span : new SourceSpan(entry.Line, 0, entry.Line, 0);
        return new StackEntry(code.Filename, code.Name, span, entry.HasColumns);
    }
}
