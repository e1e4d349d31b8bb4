using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// int(…): from numbers, text and bytes.
internal partial class PyInt
{
    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (!BindArguments(t, in arguments, out Value source, out Value radix))
            return Value.Error;
        Value made = source.IsUnbound ? Value.FromInt64(0) : radix.IsUnbound ? Convert(t, source) : ConvertWithBase(t, source, radix);
        return made.IsError || ReferenceEquals(type, TypeObject) ? made : MakeSubclass(type, made);
    }

    /// <summary><c>int(value)</c>: a plain int. See cpython Objects/abstract.c PyNumber_Long.</summary>
    public static Value Convert(ThreadState t, Value value)
    {
        PyType type = value.Type;
        if (ReferenceEquals(type, TypeObject))
            return value;
        if (type.Int is { } slot)
        {
            Value result = slot(t, value);
            if (result.IsError)
                return result;
            if (!Is(result))
                return t.RaiseTypeError($"__int__ returned non-int (type {result.Type.Name})");
            return Protocols.Numbers.AcceptSubclass(t, result, TypeObject, "__int__") ? ToExact(result) : Value.Error;
        }
        if (type.Index is not null)
        {
            Value result = Protocols.Numbers.Index(t, value);
            return result.IsError ? result : ToExact(result);
        }
        return TryGetNumberText(value, out string text)
            ? Parse(t, value, text, 10)
            : t.RaiseTypeError($"int() argument must be a string, a bytes-like object or a real number, not '{type.Name}'");
    }

    private static bool BindArguments(ThreadState t, scoped in Arguments arguments, out Value source, out Value radix)
    {
        ReadOnlySpan<Value> positional = arguments.Positional;
        source = positional.Length > 0 ? positional[0] : default;
        radix = positional.Length > 1 ? positional[1] : default;
        int count = arguments.Values.Length;
        if (count > 2)
        {
            t.RaiseTypeError($"int expected at most 2 arguments, got {count}");
            return false;
        }
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            string name = arguments.Names![i].Text;
            if (name != "base")
            {
                t.RaiseTypeError($"int() got an unexpected keyword argument '{name}'{Suggestions.ForKeyword(name, ["base"])}");
                return false;
            }
            radix = arguments.KeywordValues[i];
        }
        if (!source.IsUnbound || radix.IsUnbound)
            return true;
        t.RaiseTypeError("int() missing string argument");
        return false;
    }

    private static Value ConvertWithBase(ThreadState t, Value source, Value radixValue)
    {
        if (!Protocols.Numbers.TryIndex64(t, radixValue, null, out long radix))
            return Value.Error;
        if (radix is not 0 and (< 2 or > 36))
            return t.RaiseValueError("int() base must be >= 2 and <= 36, or 0");
        string text = "";
        return source.Ref is PyStr or PyBytes or PyByteArray && TryGetNumberText(source, out text)
            ? Parse(t, source, text, (int)radix)
            : t.RaiseTypeError("int() can't convert non-string with explicit base");
    }

    private static Value Parse(ThreadState t, Value source, string text, int radix)
    {
        switch (NumberParsing.ReadInt(t, text, radix, out BigInteger number, out int digits))
        {
            case NumberParsing.IntOutcome.Read:
                return From(number);
            case NumberParsing.IntOutcome.Interrupted:
                return Value.Error;
            case NumberParsing.IntOutcome.TooLong:
                return t.RaiseValueError(
                    $"Exceeds the limit ({t.Engine.MaximumIntDigits} digits) for integer string conversion: value has {digits} digits; "
                    + "use sys.set_int_max_str_digits() to increase the limit");
            default:
                string? shown = Representation.Repr(t, source);
                return shown is null
                    ? Value.Error
                    : t.RaiseValueError($"invalid literal for int() with base {radix}: {(shown.Length > 200 ? shown[..200] : shown)}");
        }
    }

    private static PyIntSubclass MakeSubclass(PyType type, Value number)
    {
        TryGet(number, out BigInteger big);
        return new PyIntSubclass(type, big);
    }
}

/// <summary>An instance of a class written in Python that derives from <c>int</c>.</summary>
internal sealed class PyIntSubclass : PyInt, IAttributed
{
    private InstanceAttributes attributes;

    public PyIntSubclass(PyType type, BigInteger number) : base(type, number) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
