using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>traceback</c>: a function an exception passed through, and where in it.</summary>
internal sealed partial class PyTraceback(PyFunction function, int position, PyTraceback? next, PyFrame? shown = null) : PyObject(TypeObject)
{
    // 0 and null where the position says them.
    private int line;
    private int? instruction;
    private Value[]? variables;
    private PyFrame? frame = shown is not null && ReferenceEquals(shown.Function, function) ? shown : null;

    /// <summary>The function whose frame it was.</summary>
    public PyFunction Function { get; } = function;

    /// <summary>Where, an index into the code's positions; 0 when unknown.</summary>
    public int Position { get; } = position;

    /// <summary>The next entry inwards, towards where the exception was raised.</summary>
    public PyTraceback? Next { get; set; } = next;

    public SourceSpan Span => Position == 0 ? new SourceSpan(Function.Code.FirstLine, 0, Function.Code.FirstLine, 0) : Function.Code.Positions[Position];

    /// <summary>The columns of the position are known.</summary>
    public bool HasColumns => Position != 0 && line == 0;

    /// <summary><c>tb_lasti</c>.</summary>
    public int Instruction => instruction ?? PyFrame.InstructionAt(Position);

    public int Line => line != 0 ? line : Span.Line;

    /// <summary>The call ends: the variables it leaves are those that its frame shows.</summary>
    public void Keep(ReadOnlySpan<Value> slots)
    {
        if (frame is null)
            variables = slots.ToArray();
    }

    /// <summary>The frame: that of the call where it is still under way, else one that knows the place and the variables there were.</summary>
    public PyFrame FrameFor(ThreadState t) => frame ??= variables is null ? PyFrame.OfTraceback(t, this) : PyFrame.OfEnded(Function, Position, variables);
}
