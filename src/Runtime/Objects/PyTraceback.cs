using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>traceback</c>: a function an exception passed through, and where in it.</summary>
internal sealed partial class PyTraceback(PyFunction function, int position, PyTraceback? next) : PyObject(TypeObject)
{
    // 0 where the position says it.
    private int line;
    private PyFrame? frame;

    /// <summary>The function whose frame it was.</summary>
    public PyFunction Function { get; } = function;

    /// <summary>Where, an index into the code's positions; 0 when unknown.</summary>
    public int Position { get; } = position;

    /// <summary>The next entry inwards, towards where the exception was raised.</summary>
    public PyTraceback? Next { get; set; } = next;

    public SourceSpan Span => Position == 0 ? new SourceSpan(Function.Code.FirstLine, 0, Function.Code.FirstLine, 0) : Function.Code.Positions[Position];

    /// <summary>The columns of the position are known.</summary>
    public bool HasColumns => Position != 0 && line == 0;

    public int Line => line != 0 ? line : Span.Line;

    /// <summary>The frame: that of the call where it is still under way, else one that knows nothing but the place.</summary>
    public PyFrame FrameFor(ThreadState t) => frame ??= PyFrame.OfTraceback(t, this);
}
