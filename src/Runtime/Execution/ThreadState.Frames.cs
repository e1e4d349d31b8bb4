using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// Walking the stack of frames, for tracebacks, warnings and sys._getframe.
internal sealed partial class ThreadState
{
    /// <summary>A call that is under way: what runs and where it is.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Position">An index into the code's positions.</param>
    internal readonly record struct ActiveFrame(PyFunction Function, int Position);

    /// <summary>A place in the stack.</summary>
    /// <param name="Index">The entry in the table of frames.</param>
    /// <param name="Generator">Which of the generators that run there, since one may delegate to others; null for a plain call.</param>
    internal readonly record struct FramePlace(int Index, Generator? Generator);

    /// <summary>The frames of the thread, innermost first; a generator's delegates stand inside the generator.</summary>
    public List<ActiveFrame> ActiveFrames()
    {
        List<ActiveFrame> result = [];
        for (bool found = TryInnermost(out FramePlace place); found; found = TryOuter(place, out place))
        {
            if (place.Generator is { } generator)
            {
                result.Add(new ActiveFrame(generator.Function, generator.FramePosition));
                continue;
            }
            ref FrameHeader header = ref HeaderAt(frames[place.Index]);
            result.Add(new ActiveFrame(header.Function, header.Position));
        }
        return result;
    }

    /// <summary>The frame that runs; false where no Python code does.</summary>
    public bool TryInnermost(out FramePlace place) => TryFrom(frameCount - 1, out place);

    /// <summary>The frame around another one; false for the outermost.</summary>
    public bool TryOuter(FramePlace place, out FramePlace outer)
    {
        if (place.Generator is not null)
        {
            bool isPast = false;
            foreach (Generator generator in RootAt(place.Index).RunningChain())
            {
                if (isPast && !generator.Code.IsNative)
                {
                    outer = place with { Generator = generator };
                    return true;
                }
                isPast |= ReferenceEquals(generator, place.Generator);
            }
        }
        return TryFrom(place.Index - 1, out outer);
    }

    /// <summary>Where a generator runs in this thread; false when it does not.</summary>
    public bool TryFind(Generator generator, out FramePlace place)
    {
        for (int i = frameCount - 1; i >= 0; i--)
        {
            if (frames[i] < 0 && RootAt(i).RunningChain().Contains(generator))
            {
                place = new FramePlace(i, generator);
                return true;
            }
        }
        place = default;
        return false;
    }

    /// <summary>The function of the frame at a place.</summary>
    public PyFunction FunctionAt(FramePlace place) => place.Generator?.Function ?? HeaderAt(frames[place.Index]).Function;

    private bool TryFrom(int index, out FramePlace place)
    {
        for (; index >= 0; index--)
        {
            if (frames[index] >= 0)
            {
                place = new FramePlace(index, null);
                return true;
            }
            if (RootAt(index).RunningChain().FirstOrDefault(static generator => !generator.Code.IsNative) is { } innermost)
            {
                place = new FramePlace(index, innermost);
                return true;
            }
        }
        place = default;
        return false;
    }

    private Generator RootAt(int index) => runningGenerators[-1 - frames[index]].Generator;

    private ref Value SlotAt(int address)
    {
        int index = segmentIndex;
        while (segments[index].Start > address)
            index--;
        return ref segments[index].Values[address - segments[index].Start];
    }

    private ref FrameHeader HeaderAt(int address) => ref Unsafe.As<Value, FrameHeader>(ref SlotAt(address));

    private Span<Value> SlotsAt(int address)
    {
        ref Value slots = ref SlotAt(address);
        return MemoryMarshal.CreateSpan(ref slots, Unsafe.As<Value, FrameHeader>(ref slots).Function.Code.FrameSize);
    }
}
