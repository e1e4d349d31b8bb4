using System.Runtime.InteropServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

internal sealed partial class ThreadState
{
    /// <summary>The pending exception ends the plain call that runs now: its traceback gets an entry in front, with the variables there were.</summary>
    public void AddTracebackOfEnding(PyFunction function, Frame frame)
    {
        AddTraceback(function);
        // A frame that has caught the exception before is the first entry too.
        if (Pending!.Traceback is { } entry && ReferenceEquals(entry.Function, function))
            entry.Keep(MemoryMarshal.CreateReadOnlySpan(ref frame[0], function.Code.LocalLimit));
    }

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
        exception.Traceback = new PyTraceback(function, ErrorPosition, inner, ShownInnermost());
        ErrorPosition = 0;
        if (inner is null && exception is PyMissingNameError missing)
            missing.SelfArgument = SelfArgument(function);
    }

    private Value SelfArgument(PyFunction function)
    {
        CodeObject code = function.Code;
        if (code.VarNames.Length == 0 || code.VarNames[0].Text != "self" || code.IsSuspendable)
            return default;
        int last = frameCount - 1;
        if (last < 0 || frames[last] < 0 || !ReferenceEquals(HeaderAt(frames[last]).Function, function))
            return default;
        Value self = System.Runtime.CompilerServices.Unsafe.Add(ref SlotAt(frames[last]), 1);
        return self.Ref is PyCell cell ? cell.Contents : self.IsError ? default : self;
    }
}
