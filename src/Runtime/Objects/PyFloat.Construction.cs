using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// float(…): from numbers and text.
internal partial class PyFloat
{
    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        // A subclass may have keyword parameters in an __init__ of its own.
        if (arguments.KeywordCount > 0 && ReferenceEquals(type.Init, TypeObject.Init))
            return t.RaiseTypeError("float() takes no keyword arguments");
        ReadOnlySpan<Value> values = arguments.Positional;
        if (values.Length > 1)
            return t.RaiseTypeError($"float expected at most 1 argument, got {values.Length}");
        Value made = values.IsEmpty ? Value.FromDouble(0) : Convert(t, values[0]);
        return made.IsError || ReferenceEquals(type, TypeObject) ? made : new PyFloatSubclass(type, made.Double);
    }

    /// <summary><c>float(value)</c>: a plain float. See cpython Objects/abstract.c PyNumber_Float.</summary>
    public static Value Convert(ThreadState t, Value value)
    {
        if (value.IsFloat)
            return value;
        if (value.Ref is PyStr str && value.Type.Float is null)
            return Parse(t, value, NumberParsing.ToAscii(str.Text));
        Truth converted = TryConvert(t, value, out double number);
        if (converted == Truth.False && PyInt.TryGetNumberText(value, out string text))
            return Parse(t, value, text);
        if (converted == Truth.False)
            return t.RaiseTypeError($"float() argument must be a string or a real number, not '{value.Type.Name}'");
        return converted == Truth.Error ? Value.Error : Value.FromDouble(number);
    }

    /// <summary>The argument of a function on floats: anything with <c>__float__</c> or <c>__index__</c>. False on error.</summary>
    /// <remarks>See cpython Objects/floatobject.c PyFloat_AsDouble.</remarks>
    public static bool TryGetArgument(ThreadState t, Value value, out double number)
    {
        if (value.IsFloat)
        {
            number = value.Double;
            return true;
        }
        Truth converted = TryConvert(t, value, out number);
        if (converted == Truth.False)
            t.RaiseTypeError($"must be real number, not {value.Type.Name}");
        return converted == Truth.True;
    }

    /// <summary>False when the value is no number; Error with an exception pending when its conversion fails.</summary>
    private static Truth TryConvert(ThreadState t, Value value, out double number)
    {
        PyType type = value.Type;
        number = 0;
        if (type.Float is { } slot)
        {
            Value result = slot(t, value);
            if (result.IsError)
                return Truth.Error;
            if (TryGet(result, out number))
            {
                bool isAccepted = Protocols.Numbers.AcceptSubclass(t, result, TypeObject, $"{type.Name}.__float__");
                return isAccepted ? Truth.True : Truth.Error;
            }
            t.RaiseTypeError($"{type.Name}.__float__ returned non-float (type {result.Type.Name})");
            return Truth.Error;
        }
        if (type.Index is null)
            return Truth.False;
        Value index = Protocols.Numbers.Index(t, value);
        return index.IsError || !PyInt.TryGet(index, out BigInteger integer) || !TryFromInt(t, integer, out number) ? Truth.Error : Truth.True;
    }

    private static Value Parse(ThreadState t, Value source, string text)
    {
        if (NumberParsing.TryReadFloat(text, out double number))
            return Value.FromDouble(double.IsNaN(number) ? t.Engine.MakeNaN(number) : number);
        string? shown = Representation.Repr(t, source);
        return shown is null ? Value.Error : t.RaiseValueError($"could not convert string to float: {shown}");
    }
}

/// <summary>An instance of a class written in Python that derives from <c>float</c>.</summary>
internal sealed class PyFloatSubclass : PyFloat, IAttributed
{
    private InstanceAttributes attributes;

    public PyFloatSubclass(PyType type, double number) : base(type, number) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
