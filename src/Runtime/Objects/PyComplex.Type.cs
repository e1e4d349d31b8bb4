using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

internal partial class PyComplex
{
    public static new readonly PyType TypeObject = new PyType("complex")
    {
        Doc = "A complex number.\n\nIt is read from a string, or made of its real and its imaginary part.",
        Signature = "(real=0, imag=0)",
        IsSubclassable = true,
        New = Create,
        Allocate = static type => new PyComplexSubclass(type, default),
        Repr = static (t, self) => Value.FromString(ReprOf(Of(self))),
        Hash = static (t, self) => Hashing.OfComplex(Of(self), self),
        RichCompare = CompareSlot,
        Add = AddSlot,
        Subtract = SubtractSlot,
        Multiply = MultiplySlot,
        TrueDivide = TrueDivideSlot,
        Power = PowerSlot,
        Negative = static (t, self) => new PyComplex(-Of(self).Real, -Of(self).Imaginary),
        Positive = static (t, self) => ToExact((PyComplex)self.Ref!),
        Absolute = AbsoluteSlot,
        Bool = static (t, self) => Of(self).Real != 0 || Of(self).Imaginary != 0 ? Truth.True : Truth.False,
        Members = static () =>
        [
            new Method("conjugate", "()", static (t, self) => new PyComplex(Of(self).Real, -Of(self).Imaginary)),
            new ClassMethod("from_number", "(number, /)", FromNumber),
            new Method("__complex__", "()", static (t, self) => ToExact((PyComplex)self.Ref!)),
            new Method("__format__", "(format_spec, /)", Format),
            new Method("__getnewargs__", "()", static (t, self) => new PyTuple(Value.FromDouble(Of(self).Real), Value.FromDouble(Of(self).Imaginary))),
            new Field("real", static (t, self) => Value.FromDouble(Of(self).Real)) { Doc = "the real part of a complex number" },
            new Field("imag", static (t, self) => Value.FromDouble(Of(self).Imaginary)) { Doc = "the imaginary part of a complex number" },
        ],
    }.Ready();

    private static Complex Of(Value self) => ((PyComplex)self.Ref!).Number;

    /// <summary>What <c>repr()</c> of a complex number gives.</summary>
    public static string ReprOf(Complex number)
    {
        string imaginary = FloatRepr.Format(number.Imaginary, 'r', 0);
        if (number.Real == 0 && !double.IsNegative(number.Real))
            return imaginary + "j";
        string sign = imaginary[0] == '-' ? "" : "+";
        return $"({FloatRepr.Format(number.Real, 'r', 0)}{sign}{imaginary}j)";
    }

    private static Value Format(ThreadState t, Value self, Value specification) => specification.Ref is PyStr text
        ? NumberFormatting.FormatComplex(t, self, text.Text)
        : t.RaiseTypeError($"__format__() argument must be str, not {specification.Type.Name}");

    private static Value AbsoluteSlot(ThreadState t, Value self)
    {
        Complex number = Of(self);
        double size = EuclideanNorm.Of(number.Real, number.Imaginary);
        return double.IsInfinity(size) && IsFinite(number)
            ? t.RaiseOverflowError("absolute value too large")
            : Value.FromDouble(size);
    }

    private static Value CompareSlot(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual))
            return Value.NotImplemented;
        Complex number = Of(self);
        bool equal;
        if (other.Ref is PyComplex complex)
        {
            equal = number.Real == complex.Number.Real && number.Imaginary == complex.Number.Imaginary;
        }
        else if (PyFloat.TryGet(other, out double real))
        {
            equal = number.Real == real && number.Imaginary == 0;
        }
        else if (PyInt.Is(other))
        {
            // The comparison of a float with an int is exact, however large the int.
            equal = number.Imaginary == 0 && PyFloat.TypeObject.RichCompare!(t, Value.FromDouble(number.Real), other, CompareOp.Equal).IsTrue;
        }
        else
        {
            return Value.NotImplemented;
        }
        return Value.FromBool(equal == (op == CompareOp.Equal));
    }
}
