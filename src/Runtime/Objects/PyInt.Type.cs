using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyInt
{
    public static new readonly PyType TypeObject = new PyType("int")
    {
        IsSubclassable = true,
        MatchesSelf = true,
        RichCompare = CompareSlot,
        Add = AddSlot,
        Subtract = SubtractSlot,
        Multiply = MultiplySlot,
        FloorDivide = FloorDivideSlot,
        Remainder = RemainderSlot,
        DivMod = DivModSlot,
        TrueDivide = TrueDivideSlot,
        Power = PowerSlot,
        LeftShift = LeftShiftSlot,
        RightShift = RightShiftSlot,
        And = AndSlot,
        Xor = XorSlot,
        Or = OrSlot,
        Negative = NegativeSlot,
        Positive = PositiveSlot,
        Absolute = AbsoluteSlot,
        Invert = InvertSlot,
        Bool = BoolSlot,
        Int = static (t, self) => ToExact(self),
        Index = static (t, self) => ToExact(self),
        Float = FloatSlot,
    }.Ready();
}
