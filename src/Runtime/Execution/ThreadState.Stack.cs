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

    /// <summary>How many Python functions are under way.</summary>
    public int FrameCount => frameCount;

    /// <summary>How many were when abstract classes last asked another class about its subclasses; 0 when they do not.</summary>
    public int AbstractAskDepth { get; set; }
    private RunningGenerator[] runningGenerators = new RunningGenerator[16];
    private int runningCount;

    /// <summary>How many Python calls and native operations that call back are under way.</summary>
    public int Depth;

    /// <summary>At which <see cref="Depth"/> a RecursionError is raised (<c>sys.setrecursionlimit</c>).</summary>
    public int DepthLimit;

    // A struct around the reference: stores to an array of a class that is not sealed are checked by the runtime.
    private struct RunningGenerator
    {
        public Generator Generator;
    }

    /// <summary>A state of the stack to return to.</summary>
    internal readonly record struct StackMark(int SegmentIndex, int Top, int FrameCount, int Depth, int Generators);

    public StackMark Mark => new(segmentIndex, top, frameCount, Depth, runningCount);

    /// <summary>Gives up all frames above the mark, however they were left.</summary>
    public void Release(in StackMark mark)
    {
        if (shownCount != 0)
            EndShownFrom(mark.FrameCount);
        if (segmentIndex != mark.SegmentIndex)
            UseSegment(mark.SegmentIndex);
        top = mark.Top;
        frameCount = mark.FrameCount;
        Depth = mark.Depth;
        while (runningCount > mark.Generators)
            runningGenerators[--runningCount].Generator.Abandon();
    }

    /// <summary>
    /// Reserves a frame for a call of the function and sets its header; the other slots hold garbage. A null reference with a RecursionError pending
    /// when the recursion is too deep; otherwise <see cref="PopFrame"/> must follow.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe ref Value PushFrame(PyFunction function, int size)
    {
        byte probe;
        int count = frameCount;
        int start = top;
        Value[] values = segment;
        int[] table = frames;
        int depth = Depth + 1;
        if (depth > DepthLimit || (nuint)(&probe) < nativeStackLimit || start + size > values.Length || count >= table.Length || Breaker != 0)
            return ref PushFrameSlow((nuint)(&probe), function, size);
        Depth = depth;
        table[count] = segmentStart + start;
        frameCount = count + 1;
        top = start + size;
        ref Value slots = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(values), start);
        // The place was often last used by the same function: comparing spares a write barrier.
        ref FrameHeader header = ref Unsafe.As<Value, FrameHeader>(ref slots);
        if (!ReferenceEquals(header.Function, function))
        {
            header.Function = function;
            // What is left there is no position of this function.
            header.Position = 0;
            header.Number = 0;
        }
        return ref slots;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Value PushFrameSlow(nuint probe, PyFunction function, int size)
    {
        if (Breaker != 0 && !HandleBreaker())
            return ref Unsafe.NullRef<Value>();
        Depth++;
        if (!TryMakeRoom(probe, size))
            return ref Unsafe.NullRef<Value>();
        frames[frameCount++] = segmentStart + top;
        ref Value slots = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(segment), top);
        top += size;
        ref FrameHeader header = ref Unsafe.As<Value, FrameHeader>(ref slots);
        header.Function = function;
        header.Position = 0;
        header.Number = 0;
        return ref slots;
    }

    /// <summary>Gives up the innermost frame, of the size it was pushed with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PopFrame(int size)
    {
        if (shownCount != 0 && InnermostNumber(size) != 0)
            EndShown(frameCount - 1);
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
        int count = frameCount;
        int running = runningCount;
        int[] table = frames;
        RunningGenerator[] generators = runningGenerators;
        int depth = Depth + 1;
        if (depth > DepthLimit || (nuint)(&probe) < nativeStackLimit || count >= table.Length || running >= generators.Length)
        {
            if (!TryMakeRoomForGenerator((nuint)(&probe)))
                return false;
            table = frames;
            generators = runningGenerators;
        }
        Depth = depth;
        table[count] = -1 - running;
        frameCount = count + 1;
        ref RunningGenerator place = ref generators[running];
        runningCount = running + 1;
        // The place was often last used by the same generator: comparing spares a write barrier.
        if (!ReferenceEquals(place.Generator, generator))
            place.Generator = generator;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryMakeRoomForGenerator(nuint probe)
    {
        Depth++;
        if (!TryMakeRoom(probe, 0))
            return false;
        if (runningCount >= runningGenerators.Length)
            Array.Resize(ref runningGenerators, runningCount * 2);
        return true;
    }

    public void LeaveGenerator()
    {
        Depth--;
        frameCount--;
        runningCount--;
    }

    /// <summary>Drops the references that finished frames left behind above the stack, so that the collector can see what is free.</summary>
    public void ClearGarbage()
    {
        segment.AsSpan(top).Clear();
        runningGenerators.AsSpan(runningCount).Clear();
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
