using System.Runtime.CompilerServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// The frame that runs now, for native functions that ask about their caller.
internal sealed partial class ThreadState
{
    /// <summary>The Python function that runs now: whose globals native code may ask for; null outside Python code.</summary>
    public PyFunction? CurrentFunction
    {
        get
        {
            if (frameCount == 0)
                return null;
            int entry = frames[frameCount - 1];
            return entry < 0
                ? InnermostGenerator(entry).Function
                : Unsafe.As<Value, FrameHeader>(ref SlotAt(entry)).Function;
        }
    }

    /// <summary>The local variables of the Python function that runs now (<c>locals()</c>); unbound outside Python code.</summary>
    public Value CurrentLocals()
    {
        if (frameCount == 0)
            return default;
        int entry = frames[frameCount - 1];
        if (entry < 0)
        {
            Generator generator = InnermostGenerator(entry);
            return WithExtras(FrameLocals.Snapshot(generator.Function, generator.Slots, generator.FramePosition), PyFrame.Existing(generator));
        }
        ref FrameHeader header = ref HeaderAt(entry);
        return WithExtras(FrameLocals.Snapshot(header.Function, SlotsAt(entry), header.Position), ShownInnermost());
    }

    // A program may have added names to the f_locals of the frame.
    private Value WithExtras(Value locals, PyFrame? frame) =>
        frame?.Extras is not { } extras || locals.Ref is not PyDict dict || dict.TryMerge(this, extras) ? locals : Value.Error;

    private Generator InnermostGenerator(int entry)
    {
        Generator root = runningGenerators[-1 - entry].Generator;
        foreach (Generator generator in root.RunningChain())
        {
            if (!generator.Code.IsNative)
                return generator;
        }
        return root;
    }
}
