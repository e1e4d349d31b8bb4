using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// The stack of frames: segments of values that never move, since live refs point into them.
internal sealed partial class ThreadState
{
    private const int FirstSegmentSize = 8 * 1024;
    private const int SegmentSize = 64 * 1024;

    private readonly nuint nativeStackLimit;

    // The segments in use and, after them, one kept for reuse; segment k starts at the virtual address starts[k].
    private readonly List<(Value[] Values, int Start)> segments = [];
    private Value[] segment;
    private int segmentStart;
    private int segmentIndex;
    private int top;

    // Where each segment below the current one was left.
    private readonly List<int> tops = [];

    // One entry a running frame, outermost first: the virtual address of its slots, or -1 - n for the frame of runningGenerators[n].
    private int[] frames = new int[256];
    private int frameCount;
    private readonly List<Generator> runningGenerators = [];

    /// <summary>How many Python calls and native operations that call back are under way.</summary>
    public int Depth;

    /// <summary>At which <see cref="Depth"/> a RecursionError is raised (<c>sys.setrecursionlimit</c>).</summary>
    public int DepthLimit;

    /// <summary>A state of the stack to return to.</summary>
    internal readonly record struct StackMark(int SegmentIndex, int Top, int FrameCount, int Depth, int Generators);

    public StackMark Mark => new(segmentIndex, top, frameCount, Depth, runningGenerators.Count);

    /// <summary>Gives up all frames above the mark, however they were left.</summary>
    public void Release(in StackMark mark)
    {
        if (segmentIndex != mark.SegmentIndex)
            UseSegment(mark.SegmentIndex);
        top = mark.Top;
        frameCount = mark.FrameCount;
        Depth = mark.Depth;
        if (runningGenerators.Count > mark.Generators)
            runningGenerators.RemoveRange(mark.Generators, runningGenerators.Count - mark.Generators);
    }

    /// <summary>
    /// Reserves a frame for a call of the function and sets its header; the slots hold garbage. False with a RecursionError pending when the
    /// recursion is too deep; otherwise <see cref="PopFrame"/> must follow.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe bool TryPushFrame(PyFunction function, int size, out Frame frame)
    {
        byte probe;
        int count = frameCount;
        int[] table = frames;
        if (++Depth > DepthLimit || (nuint)(&probe) < nativeStackLimit || top + size > segment.Length || count >= table.Length)
        {
            if (!TryMakeRoom((nuint)(&probe), size))
            {
                frame = default;
                return false;
            }
            table = frames;
        }
        int start = top;
        table[count] = segmentStart + start;
        frameCount = count + 1;
        top = start + size;
        frame = new Frame(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(segment), start), this);
        frame.Header.Function = function;
        return true;
    }

    /// <summary>Gives up the innermost frame, of the size it was pushed with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PopFrame(int size)
    {
        Depth--;
        frameCount--;
        top -= size;
        if (top == 0 && segmentIndex > 0)
            UseSegment(segmentIndex - 1);
    }

    /// <summary>Notes that a generator's frame runs now; false with a RecursionError pending when the recursion is too deep.</summary>
    public unsafe bool TryEnterGenerator(Generator generator)
    {
        byte probe;
        if (++Depth > DepthLimit || (nuint)(&probe) < nativeStackLimit || frameCount >= frames.Length)
        {
            if (!TryMakeRoom((nuint)(&probe), 0))
                return false;
        }
        frames[frameCount++] = -1 - runningGenerators.Count;
        runningGenerators.Add(generator);
        return true;
    }

    public void LeaveGenerator()
    {
        Depth--;
        frameCount--;
        runningGenerators.RemoveAt(runningGenerators.Count - 1);
    }

    /// <summary>Drops the references that finished frames left behind above the stack, so that the collector can see what is free.</summary>
    public void ClearGarbage()
    {
        segment.AsSpan(top).Clear();
        for (int i = segmentIndex + 1; i < segments.Count; i++)
            Array.Clear(segments[i].Values);
    }

    /// <summary>Counts a native operation that may call back into Python (repr, comparison, …); false with a RecursionError pending when too deep.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe bool EnterNative(string where)
    {
        byte probe;
        if (++Depth > DepthLimit || (nuint)(&probe) < nativeStackLimit)
        {
            Depth--;
            RaiseRecursionError(where);
            return false;
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LeaveNative() => Depth--;

    private bool TryMakeRoom(nuint probe, int size)
    {
        if (Depth > DepthLimit || probe < nativeStackLimit)
        {
            Depth--;
            RaiseRecursionError("");
            return false;
        }
        if (frameCount >= frames.Length)
            Array.Resize(ref frames, frames.Length * 2);
        if (top + size > segment.Length)
        {
            // The rest of the segment stays unused: its end is found again from the mark below it.
            tops.Add(top);
            if (segmentIndex + 1 < segments.Count && segments[segmentIndex + 1].Values.Length < size)
                segments.RemoveRange(segmentIndex + 1, segments.Count - segmentIndex - 1);
            if (segmentIndex + 1 == segments.Count)
                segments.Add((new Value[Math.Max(SegmentSize, size)], segmentStart + segment.Length));
            UseSegment(segmentIndex + 1);
            top = 0;
        }
        return true;
    }

    private void UseSegment(int index)
    {
        bool down = index < segmentIndex;
        segmentIndex = index;
        (segment, segmentStart) = segments[index];
        if (!down)
            return;
        top = tops[index];
        tops.RemoveRange(index, tops.Count - index);
    }

    private void RaiseRecursionError(string where) => Raise(BuiltinExceptions.RecursionError, "maximum recursion depth exceeded" + where);
}
