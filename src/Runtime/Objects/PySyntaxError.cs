using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>SyntaxError</c>.</summary>
internal sealed partial class PySyntaxError(PyType type) : PyBaseException(type)
{
    private Value printFileAndLine = Value.None;

    /// <summary>Of the parser's errors: line and column of the last compound statement that was read, and the source, or None for that of a file.</summary>
    public Value Metadata = Value.None;

    /// <summary><c>msg</c>.</summary>
    public Value Message = Value.None;

    /// <summary><c>filename</c>.</summary>
    public Value Filename = Value.None;

    /// <summary><c>lineno</c>.</summary>
    public Value Line = Value.None;

    /// <summary><c>offset</c>: the column, from 1.</summary>
    public Value Offset = Value.None;

    /// <summary><c>text</c>: the line.</summary>
    public Value SourceLine = Value.None;

    /// <summary><c>end_lineno</c>.</summary>
    public Value EndLine = Value.None;

    /// <summary><c>end_offset</c>.</summary>
    public Value EndOffset = Value.None;

    public override void ArgumentsSet()
    {
        if (Args.Count > 0)
            Message = Args.Items[0];
        if (Args.Count == 2 && Args.Items[1].Ref is PyTuple { Count: >= 4 and <= 7 } details)
            SetDetails(details.Items);
    }

    /// <summary>Sets the attributes that tell the place: (filename, lineno, offset, text[, end_lineno, end_offset[, metadata]]).</summary>
    public void SetDetails(ReadOnlySpan<Value> details)
    {
        Filename = details[0];
        Line = details[1];
        Offset = details[2];
        SourceLine = details[3];
        if (details.Length > 4)
            EndLine = details[4];
        if (details.Length > 5)
            EndOffset = details[5];
        if (details.Length > 6)
            Metadata = details[6];
    }
}
