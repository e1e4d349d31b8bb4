using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
            return FrameLocals.From(generator.Function, generator.Slots, generator.FramePosition);
        }
        ref Value slots = ref SlotAt(entry);
        ref FrameHeader header = ref Unsafe.As<Value, FrameHeader>(ref slots);
        return FrameLocals.From(header.Function, MemoryMarshal.CreateReadOnlySpan(ref slots, header.Function.Code.FrameSize), header.Position);
    }

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
