using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyFloat
{
    public static new readonly PyType TypeObject = new PyType("float")
    {
        IsSubclassable = true,
        MatchesSelf = true,
        RichCompare = CompareSlot,
        Add = AddSlot,
        Subtract = SubtractSlot,
        Multiply = MultiplySlot,
        TrueDivide = TrueDivideSlot,
        FloorDivide = FloorDivideSlot,
        Remainder = RemainderSlot,
        DivMod = DivModSlot,
        Power = PowerSlot,
        Negative = NegativeSlot,
        Positive = PositiveSlot,
        Absolute = AbsoluteSlot,
        Bool = BoolSlot,
        Float = static (t, self) => Value.FromDouble(Of(self)),
    }.Ready();
}
