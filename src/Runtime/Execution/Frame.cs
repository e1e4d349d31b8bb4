using System.Runtime.CompilerServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>
/// The slots of a running function, over the thread's stack or a generator's heap array, and the thread that runs it. Slot 0 is the header; then come
/// the parameters, the other locals and cells, the free variables' cells and the temporaries (see <see cref="CodeObject"/>).
/// </summary>
internal readonly ref struct Frame
{
    private readonly ref Value slots;

    /// <summary>The thread that runs the frame.</summary>
    public readonly ThreadState Thread;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Frame(ref Value slots, ThreadState thread)
    {
        this.slots = ref slots;
        Thread = thread;
    }

    public ref Value this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref slots, slot);
    }

    public ref FrameHeader Header
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.As<Value, FrameHeader>(ref slots);
    }

    public PyFunction Function => Header.Function;

    public CodeObject Code => Header.Function.Code;

    public PyDict Globals => Header.Function.Globals;

    /// <summary>The pending exception passes through this node: remembers where, unless something inside it did already.</summary>
    public Value Fail(int position)
    {
        if (Thread.ErrorPosition == 0)
            Thread.ErrorPosition = position;
        return Value.Error;
    }
}

/// <summary>Slot 0 of a frame, laid out as a <see cref="Value"/>.</summary>
internal struct FrameHeader
{
    /// <summary>The function that runs: its code, globals and closure.</summary>
    public PyFunction Function;

    /// <summary>Where the frame is: set before each call, an index into <see cref="CodeObject.Positions"/>.</summary>
    public int Position;

    /// <summary>The number of the frame's object while it has one, else 0. See ThreadState.ShownFrames.cs.</summary>
    public int Number;
}
