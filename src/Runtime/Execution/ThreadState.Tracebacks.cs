using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

internal sealed partial class ThreadState
{
    /// <summary>The pending exception passes out of, or is caught in, a frame of the function: its traceback gets an entry in front.</summary>
    public void AddTraceback(PyFunction function)
    {
        PyBaseException exception = Pending!;
        if (ErrorPosition == AlreadyTraced)
        {
            ErrorPosition = 0;
            return;
        }
        PyTraceback? inner = exception.Traceback;
        exception.Traceback = new PyTraceback(function, ErrorPosition, inner);
        ErrorPosition = 0;
        if (inner is null && exception is PyMissingNameError missing)
            missing.SelfArgument = SelfArgument(function);
    }

    // The slots of a frame that has just been left are still there.
    private Value SelfArgument(PyFunction function)
    {
        CodeObject code = function.Code;
        if (code.VarNames.Length == 0 || code.VarNames[0].Text != "self" || code.IsSuspendable)
            return default;
        int last = frameCount < frames.Length && IsFrameOf(function, frameCount) ? frameCount : frameCount - 1;
        if (last < 0 || !IsFrameOf(function, last))
            return default;
        Value self = System.Runtime.CompilerServices.Unsafe.Add(ref SlotAt(frames[last]), 1);
        return self.Ref is PyCell cell ? cell.Contents : self.IsError ? default : self;
    }

    private bool IsFrameOf(PyFunction function, int index)
    {
        int address = frames[index];
        if (address < segments[0].Start || address >= segmentStart + segment.Length)
            return false;
        ref FrameHeader header = ref System.Runtime.CompilerServices.Unsafe.As<Value, FrameHeader>(ref SlotAt(address));
        return ReferenceEquals(header.Function, function);
    }
}
