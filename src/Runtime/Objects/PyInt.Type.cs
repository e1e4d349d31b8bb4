using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal partial class PyInt
{
    public static new readonly PyType TypeObject = new PyType("int")
    {
        Doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\nA whole number of any size, from a number, whose fraction is dropped, or from text in a base\nfrom 2 to 36; base 0 means what the prefix of the text says.",
        IsSubclassable = true,
        MatchesSelf = true,
        New = Create,
        Allocate = static type => new PyIntSubclass(type, default),
        Repr = GetRepr,
        Hash = static (t, self) => self.IsInt ? Hashing.OfInt64(self.Int64) : Hashing.OfInt(((PyInt)self.Ref!).Number),
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
        Members = MakeMembers,
    }.Ready();
}
