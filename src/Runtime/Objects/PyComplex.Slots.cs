using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

// The number slots: one operand is complex, the other complex or real; anything else is not ours to know.
internal partial class PyComplex
{
    /// <summary>An operand: complex, or real with nothing for an imaginary part.</summary>
    private readonly record struct Operand(Complex Number, bool IsReal)
    {
        public double Real => Number.Real;

        public double Imaginary => Number.Imaginary;
    }

    private static Value AddSlot(ThreadState t, Value left, Value right)
    {
        if (!GetOperands(t, left, right, out Operand a, out Operand b, out Value failure))
            return failure;
        double imaginary = a.IsReal ? b.Imaginary : b.IsReal ? a.Imaginary : a.Imaginary + b.Imaginary;
        return new PyComplex(a.Real + b.Real, imaginary);
    }

    private static Value SubtractSlot(ThreadState t, Value left, Value right)
    {
        if (!GetOperands(t, left, right, out Operand a, out Operand b, out Value failure))
            return failure;
        double imaginary = a.IsReal ? -b.Imaginary : b.IsReal ? a.Imaginary : a.Imaginary - b.Imaginary;
        return new PyComplex(a.Real - b.Real, imaginary);
    }

    private static Value MultiplySlot(ThreadState t, Value left, Value right)
    {
        if (!GetOperands(t, left, right, out Operand a, out Operand b, out Value failure))
            return failure;
        if (a.IsReal)
            return new PyComplex(a.Real * b.Real, a.Real * b.Imaginary);
        return b.IsReal ? new PyComplex(a.Real * b.Real, a.Imaginary * b.Real) : new PyComplex(Product(a.Number, b.Number));
    }

    private static Value TrueDivideSlot(ThreadState t, Value left, Value right)
    {
        if (!GetOperands(t, left, right, out Operand a, out Operand b, out Value failure))
            return failure;
        if (b.Real == 0 && b.Imaginary == 0)
            return t.RaiseZeroDivisionError("division by zero");
        if (b.IsReal)
            return new PyComplex(a.Real / b.Real, a.Imaginary / b.Real);
        return new PyComplex(a.IsReal ? RealQuotient(a.Real, b.Number) : Quotient(a.Number, b.Number));
    }

    private static Value PowerSlot(ThreadState t, Value left, Value right, Value modulus)
    {
        if (!GetOperands(t, left, right, out Operand a, out Operand b, out Value failure))
            return failure;
        return modulus.IsNone ? Power(t, a.Number, b.Number) : t.RaiseValueError("complex modulo");
    }

    private static bool GetOperands(ThreadState t, Value left, Value right, out Operand a, out Operand b, out Value failure)
    {
        b = default;
        Truth found = TryGetOperand(t, left, out a);
        if (found == Truth.True)
            found = TryGetOperand(t, right, out b);
        failure = found == Truth.Error ? Value.Error : Value.NotImplemented;
        return found == Truth.True;
    }

    private static Truth TryGetOperand(ThreadState t, Value value, out Operand operand)
    {
        if (value.Ref is PyComplex complex)
        {
            operand = new Operand(complex.Number, false);
            return Truth.True;
        }
        Truth found = PyFloat.TryGetReal(t, value, out double real);
        operand = new Operand(new Complex(real, 0), true);
        return found;
    }
}
