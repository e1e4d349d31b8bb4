using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

// Looking at the stack.
internal static partial class SysModule
{
    private static void AddFrames(PyModule m)
    {
        m.Add(new PyBuiltinFunction("_getframe", "(depth=0, /)", GetFrame));
        m.Add(new PyBuiltinFunction("_getframemodulename", "(depth=0)", GetFrameModuleName));
    }

    private static Value GetFrame(ThreadState t, Value depth)
    {
        if (!TryGetInt32(t, depth, out int skip))
            return Value.Error;
        PyFrame? frame = PyFrame.Current(t, Math.Max(skip, 0));
        return frame is null ? t.RaiseValueError("call stack is not deep enough") : frame;
    }

    private static Value GetFrameModuleName(ThreadState t, Value depth)
    {
        if (!TryGetInt32(t, depth, out int skip))
            return Value.Error;
        PyFrame? frame = PyFrame.Current(t, Math.Max(skip, 0));
        Value name = frame is null ? default : frame.Function.Globals.GetOrUnbound(SpecialNames.Name);
        return name.IsUnbound ? Value.None : name;
    }
}
