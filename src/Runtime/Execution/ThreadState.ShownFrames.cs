using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// Calls have no object of their own; one is made when Python asks to be shown the frame, and is the same until the call ends.
internal sealed partial class ThreadState
{
    // The frames of plain calls that are under way, by the number in their header.
    private readonly Dictionary<int, PyFrame> shown = [];
    private int lastShown;

    // How many those are. Calls look at it when they end.
    private int shownCount;

    /// <summary>The frame object for a place in the stack.</summary>
    public PyFrame FrameAt(FramePlace place)
    {
        if (place.Generator is { } generator)
            return PyFrame.OfGenerator(generator);
        int address = frames[place.Index];
        ref FrameHeader header = ref HeaderAt(address);
        if (header.Number != 0)
            return shown[header.Number];
        header.Number = ++lastShown;
        PyFrame frame = new(this, header.Function, place.Index, address);
        shown.Add(header.Number, frame);
        shownCount++;
        return frame;
    }

    /// <summary>The frame object of the call that runs now, where it has one already.</summary>
    public PyFrame? ShownInnermost()
    {
        if (shownCount == 0 || frameCount == 0 || frames[frameCount - 1] < 0)
            return null;
        int number = HeaderAt(frames[frameCount - 1]).Number;
        return number == 0 ? null : shown[number];
    }

    /// <summary>The slots of a plain frame that is under way.</summary>
    public Span<Value> SlotsOf(PyFrame frame) => SlotsAt(frame.Address);

    /// <summary>Where a plain frame that is under way is.</summary>
    public int PositionOf(PyFrame frame) => HeaderAt(frame.Address).Position;

    // The innermost frame ends: what its object shows from now on is what it holds at this moment.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndShown(int index)
    {
        int address = frames[index];
        ref FrameHeader header = ref HeaderAt(address);
        if (header.Number == 0 || !shown.Remove(header.Number, out PyFrame? frame))
            return;
        shownCount--;
        header.Number = 0;
        PyFrame? back = TryOuter(new FramePlace(index, null), out FramePlace outer) ? FrameAt(outer) : null;
        frame.End(SlotsAt(address).ToArray(), header.Position, back);
    }

    // Frames are given up without having ended.
    private void EndShownFrom(int index)
    {
        for (int i = frameCount - 1; i >= index; i--)
        {
            if (frames[i] >= 0)
                EndShown(i);
        }
    }

    /// <summary>The number of the frame's object: 0 for none.</summary>
    private int InnermostNumber(int size) => Unsafe.As<Value, FrameHeader>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(segment), top - size)).Number;
}
