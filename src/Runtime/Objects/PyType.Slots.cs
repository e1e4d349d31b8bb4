using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The slots of a type: what the interpreter calls for each operation, as in CPython's PyTypeObject.</summary>
/// <remarks>
/// A built-in type fills its own in its file; the rest is inherited when the type is made. A class written in Python has a slot
/// that looks its special method up for each special method in its namespace (see <see cref="SlotTable"/>).
/// </remarks>
internal sealed partial class PyType
{
    // Object protocol.
    public Function1? Repr;
    public Function1? Str;
    public HashFunction? Hash;
    public CallFunction? Call;
    public GetAttributeFunction? GetAttribute;
    public SetAttributeFunction? SetAttribute;
    public RichCompareFunction? RichCompare;
    public Function1? Iter;

    /// <summary>The next item; unbound when exhausted (a StopIteration with a value is raised instead).</summary>
    public Function1? Next;
    public SendFunction? Send;
    public DescriptorGetFunction? DescriptorGet;
    public DescriptorSetFunction? DescriptorSet;
    public InitFunction? Init;
    public FinalizeFunction? Del;
    public NewFunction? New;

    // Numbers. Each binary slot is called with the operands in source order, whichever of them is of this type.
    public Function2? Add;
    public Function2? Subtract;
    public Function2? Multiply;
    public Function2? Remainder;
    public Function2? DivMod;
    public Function3? Power;
    public Function1? Negative;
    public Function1? Positive;
    public Function1? Absolute;
    public TruthFunction? Bool;
    public Function1? Invert;
    public Function2? LeftShift;
    public Function2? RightShift;
    public Function2? And;
    public Function2? Xor;
    public Function2? Or;
    public Function1? Int;
    public Function1? Float;
    public Function1? Index;
    public Function2? FloorDivide;
    public Function2? TrueDivide;
    public Function2? MatrixMultiply;
    public Function2? InPlaceAdd;
    public Function2? InPlaceSubtract;
    public Function2? InPlaceMultiply;
    public Function2? InPlaceRemainder;
    public Function3? InPlacePower;
    public Function2? InPlaceLeftShift;
    public Function2? InPlaceRightShift;
    public Function2? InPlaceAnd;
    public Function2? InPlaceXor;
    public Function2? InPlaceOr;
    public Function2? InPlaceFloorDivide;
    public Function2? InPlaceTrueDivide;
    public Function2? InPlaceMatrixMultiply;

    // Containers. Concat and Repeat are tried after the number slots, as CPython's sq_concat and sq_repeat.
    public LengthFunction? Length;
    public Function2? Concat;
    public Function2? Repeat;
    public Function2? InPlaceConcat;
    public Function2? InPlaceRepeat;
    public Function2? GetItem;
    public SetItemFunction? SetItem;
    public ContainsFunction? Contains;

    // Asynchronous protocols.
    public Function1? Await;
    public Function1? AsyncIter;
    public Function1? AsyncNext;
}
