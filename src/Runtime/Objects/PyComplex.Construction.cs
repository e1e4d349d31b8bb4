using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// complex(…): from numbers and text. See cpython Objects/complexobject.c complex_new_impl.
internal partial class PyComplex
{
    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (!BindArguments(t, in arguments, out Value real, out Value imaginary))
            return Value.Error;
        Value made = imaginary.IsUnbound && arguments.KeywordCount == 0
            ? real.IsUnbound ? new PyComplex(0, 0) : Convert(t, real)
            : Combine(t, real, imaginary);
        if (made.IsError || (ReferenceEquals(type, TypeObject) && ReferenceEquals(made.Type, TypeObject)))
            return made;
        return ReferenceEquals(type, TypeObject) ? new PyComplex(Of(made).Real, Of(made).Imaginary) : new PyComplexSubclass(type, Of(made));
    }

    /// <summary>The argument of a function on complex numbers. False on error. See cpython Objects/complexobject.c PyComplex_AsCComplex.</summary>
    public static bool TryGetArgument(ThreadState t, Value value, out Complex number)
    {
        number = default;
        Value special = value.Ref is PyComplex ? value : CallComplexMethod(t, value);
        if (special.IsError)
            return false;
        if (!special.IsUnbound)
        {
            number = Of(special);
            return true;
        }
        if (!PyFloat.TryGetArgument(t, value, out double real))
            return false;
        number = new Complex(real, 0);
        return true;
    }

    private static bool BindArguments(ThreadState t, scoped in Arguments arguments, out Value real, out Value imaginary)
    {
        ReadOnlySpan<Value> positional = arguments.Positional;
        real = positional.Length > 0 ? positional[0] : default;
        imaginary = positional.Length > 1 ? positional[1] : default;
        int count = arguments.Values.Length;
        if (count > 2)
        {
            t.RaiseTypeError($"complex() takes at most 2 arguments ({count} given)");
            return false;
        }
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            string name = arguments.Names![i].Text;
            ref Value place = ref real;
            if (name == "imag")
            {
                place = ref imaginary;
            }
            else if (name != "real")
            {
                t.RaiseTypeError($"complex() got an unexpected keyword argument '{name}'");
                return false;
            }
            if (!place.IsUnbound)
            {
                t.RaiseTypeError($"argument for complex() given by name ('{name}') and position ({(name == "real" ? 1 : 2)})");
                return false;
            }
            place = arguments.KeywordValues[i];
        }
        return true;
    }

    private static Value Convert(ThreadState t, Value value)
    {
        if (ReferenceEquals(value.Type, TypeObject))
            return value;
        if (value.Ref is PyStr str)
        {
            string text = NumberParsing.ToAscii(str.Text);
            if (ComplexText.TryRead(text, out Complex number))
                return new PyComplex(number);
            return NumberParsing.TryRemoveUnderscores(text, out _)
                ? t.RaiseValueError("complex() arg is a malformed string")
                : t.RaiseValueError($"could not convert string to complex: {Representation.Repr(t, value)}");
        }
        Value special = CallComplexMethod(t, value);
        if (!special.IsUnbound)
            return special;
        if (value.Type.Float is null && value.Type.Index is null)
            return t.RaiseTypeError($"complex() argument must be a string or a number, not {value.Type.Name}");
        return PyFloat.TryGetArgument(t, value, out double real) ? new PyComplex(real, 0) : Value.Error;
    }

    private static Value Combine(ThreadState t, Value real, Value imaginary)
    {
        if (!TryGetPart(t, real, "real", out Complex first) || !TryGetPart(t, imaginary, "imag", out Complex second))
            return Value.Error;
        // A complex part contributes to both: it is as if the second were multiplied by 1j.
        double newReal = imaginary.Ref is PyComplex ? first.Real - second.Imaginary : first.Real;
        double newImaginary = first.Imaginary != 0 || real.Ref is PyComplex ? first.Imaginary + second.Real : second.Real;
        return new PyComplex(newReal, newImaginary);
    }

    private static bool TryGetPart(ThreadState t, Value value, string name, out Complex number)
    {
        number = default;
        if (value.IsUnbound)
            return true;
        Value special = name == "real" ? CallComplexMethod(t, value) : value.Ref is PyComplex ? value : default;
        if (special.IsError)
            return false;
        if (!special.IsUnbound)
        {
            number = Of(special);
            return true;
        }
        if (value.Type.Float is null && value.Type.Index is null)
        {
            t.RaiseTypeError($"complex() argument '{name}' must be a real number, not {value.Type.Name}");
            return false;
        }
        if (!PyFloat.TryGetArgument(t, value, out double real))
            return false;
        number = new Complex(real, 0);
        return true;
    }

    /// <summary>The value as a complex object when it is one or has <c>__complex__</c>; unbound when not.</summary>
    private static Value CallComplexMethod(ThreadState t, Value value)
    {
        if (ReferenceEquals(value.Type, TypeObject))
            return value;
        if (value.IsInt || value.IsFloat)
            return default;
        Value result = Attributes.CallSpecial(t, value, SpecialNames.Complex);
        if (result.IsUnbound || result.IsError)
            return result;
        if (result.Ref is PyComplex)
            return Protocols.Numbers.AcceptSubclass(t, result, TypeObject, "__complex__") ? result : Value.Error;
        return t.RaiseTypeError($"__complex__ returned non-complex (type {result.Type.Name})");
    }

    private static Value FromNumber(ThreadState t, Value cls, Value number)
    {
        if (cls.Is(TypeObject) && ReferenceEquals(number.Type, TypeObject))
            return number;
        if (!TryGetArgument(t, number, out Complex converted))
            return Value.Error;
        return cls.Is(TypeObject) ? new PyComplex(converted) : Calls.Call1(t, cls, new PyComplex(converted));
    }
}
