using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

internal partial class PyFloat
{
    public static new readonly PyType TypeObject = new PyType("float")
    {
        Doc = "A floating-point number of double precision, from a number or from text.",
        Signature = "(x=0, /)",
        IsSubclassable = true,
        MatchesSelf = true,
        New = Create,
        Allocate = static type => new PyFloatSubclass(type, 0),
        Repr = static (t, self) => Value.FromString(FloatRepr.Repr(Of(self))),
        Hash = static (t, self) => Hashing.OfDouble(Of(self), self),
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
        Int = Truncate,
        Float = static (t, self) => Value.FromDouble(Of(self)),
        Members = MakeMembers,
    }.Ready();
}
