using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Protocols;

/// <summary>The text of any object: <c>repr</c>, <c>str</c>, <c>format</c>.</summary>
internal static class Representation
{
    /// <summary><c>repr(value)</c> as a str object or the error sentinel.</summary>
    public static Value ReprValue(ThreadState t, Value value)
    {
        if (value.IsInt)
            return PyStr.FromSimple(value.Int64.ToString(CultureInfo.InvariantCulture));
        if (!t.EnterNative(" while getting the repr of an object"))
            return Value.Error;
        Value result = value.Type.Repr!(t, value);
        t.LeaveNative();
        return result.IsError || result.Ref is PyStr ? result : t.RaiseTypeError($"__repr__ returned non-string (type {result.Type.Name})");
    }

    /// <summary><c>repr(value)</c> as a .NET text; null on error.</summary>
    public static string? Repr(ThreadState t, Value value)
    {
        Value text = ReprValue(t, value);
        return text.IsError ? null : ((PyStr)text.Ref!).Text;
    }

    /// <summary><c>ascii(value)</c>.</summary>
    public static Value Ascii(ThreadState t, Value value)
    {
        Value text = ReprValue(t, value);
        return text.IsError ? text : TextRepr.ToAscii((PyStr)text.Ref!);
    }

    /// <summary><c>str(value)</c> as a str object or the error sentinel.</summary>
    public static Value Str(ThreadState t, Value value)
    {
        if (value.Ref is PyStr { IsExact: true })
            return value;
        if (value.IsInt || value.Type.Str is not { } str)
            return ReprValue(t, value);
        if (!t.EnterNative(" while getting the str of an object"))
            return Value.Error;
        Value result = str(t, value);
        t.LeaveNative();
        return result.IsError || result.Ref is PyStr ? result : t.RaiseTypeError($"__str__ returned non-string (type {result.Type.Name})");
    }

    /// <summary><c>str(value)</c> as a .NET text; null on error.</summary>
    public static string? StrText(ThreadState t, Value value)
    {
        Value text = Str(t, value);
        return text.IsError ? null : ((PyStr)text.Ref!).Text;
    }

    /// <summary><c>format(value, specification)</c>. See cpython Objects/abstract.c PyObject_Format.</summary>
    public static Value Format(ThreadState t, Value value, PyStr specification)
    {
        if (specification.Length == 0 && (value.IsInt || value.Ref is PyStr { IsExact: true }))
            return Str(t, value);
        Value result = Attributes.CallSpecial(t, value, SpecialNames.Format, specification);
        if (result.IsUnbound)
            return t.RaiseTypeError($"Type {value.Type.Name} doesn't define __format__");
        return result.IsError || result.Ref is PyStr ? result : t.RaiseTypeError($"__format__ must return a str, not {result.Type.Name}");
    }
}
