using System.Runtime.CompilerServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// Walking the stack of frames, for tracebacks and sys._getframe.
internal sealed partial class ThreadState
{
    /// <summary>A call that is under way: what runs and where it is.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Position">An index into the code's positions.</param>
    /// <param name="Index">The place in the table of frames, to find the slots again.</param>
    /// <param name="Generator">The generator whose frame it is; null for a plain call.</param>
    internal readonly record struct ActiveFrame(PyFunction Function, int Position, int Index, Generator? Generator);

    /// <summary>The frames of the thread, innermost first; a generator's delegates stand inside the generator.</summary>
    public List<ActiveFrame> ActiveFrames()
    {
        List<ActiveFrame> result = [];
        for (int i = frameCount - 1; i >= 0; i--)
        {
            int entry = frames[i];
            if (entry >= 0)
            {
                ref FrameHeader header = ref Unsafe.As<Value, FrameHeader>(ref SlotAt(entry));
                result.Add(new ActiveFrame(header.Function, header.Position, i, null));
                continue;
            }
            Generator root = runningGenerators[-1 - entry].Generator;
            foreach (Generator generator in root.RunningChain())
            {
                if (generator.Code.IsNative)
                    continue;
                result.Add(new ActiveFrame(generator.Function, generator.FramePosition, i, generator));
            }
        }
        return result;
    }

    /// <summary>Where a frame is now, or where it was seen when it is gone.</summary>
    public int CurrentPosition(in ActiveFrame frame)
    {
        if (frame.Generator is { } generator)
            return generator.State == GeneratorState.Finished ? frame.Position : generator.FramePosition;
        if (frame.Index >= frameCount || frames[frame.Index] < 0)
            return frame.Position;
        ref FrameHeader header = ref Unsafe.As<Value, FrameHeader>(ref SlotAt(frames[frame.Index]));
        return ReferenceEquals(header.Function, frame.Function) ? header.Position : frame.Position;
    }

    /// <summary>The slots of a plain frame when it is still the one that was seen; null when it is not.</summary>
    public Value[]? CopySlots(in ActiveFrame frame)
    {
        if (frame.Generator is { } generator)
            return generator.State == GeneratorState.Finished ? null : [.. generator.Slots];
        if (frame.Index >= frameCount || frames[frame.Index] < 0)
            return null;
        ref Value slots = ref SlotAt(frames[frame.Index]);
        if (!ReferenceEquals(Unsafe.As<Value, FrameHeader>(ref slots).Function, frame.Function))
            return null;
        Value[] copy = new Value[frame.Function.Code.FrameSize];
        for (int i = 1; i < copy.Length; i++)
            copy[i] = Unsafe.Add(ref slots, i);
        return copy;
    }

    private ref Value SlotAt(int address)
    {
        int index = segmentIndex;
        while (segments[index].Start > address)
            index--;
        return ref segments[index].Values[address - segments[index].Start];
    }
}
