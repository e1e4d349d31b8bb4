using System.Diagnostics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>
/// A Python value: an int that fits 64 bits or a float stored unboxed under a tag, any other object as a reference.
/// <c>default</c> means "unbound": a local without a value, an iterator that is exhausted, an argument not given.
/// </summary>
/// <remarks>
/// It travels in two registers. An exact int that fits 64 bits and an exact float are always stored unboxed; a <see cref="PyInt"/>
/// of exact type <c>int</c> is always outside the 64-bit range.
/// </remarks>
[DebuggerDisplay("{DebuggerText}")]
internal readonly struct Value
{
    // Tags are objects without fields, so that the JIT can put them on the frozen heap and compare against constants.
    private sealed class IntTagObject;
    private sealed class FloatTagObject;
    private sealed class ErrorTagObject;

    private static readonly object IntTag = new IntTagObject();
    private static readonly object FloatTag = new FloatTagObject();
    private static readonly object ErrorTag = new ErrorTagObject();

    /// <summary>The tag, or the object itself (a <see cref="PyObject"/>); null when unbound.</summary>
    public readonly object? Ref;

    /// <summary>The payload under a tag; 0 for objects.</summary>
    public readonly long Bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value(object? reference, long bits)
    {
        Ref = reference;
        Bits = bits;
    }

    /// <summary>The sentinel that says: an exception is pending in the thread state.</summary>
    public static Value Error => new(ErrorTag, 0);

    /// <summary>Python's <c>None</c>.</summary>
    public static Value None => new(PyNone.Instance, 0);

    /// <summary>Python's <c>True</c>.</summary>
    public static Value True => new(PyBool.TrueInstance, 0);

    /// <summary>Python's <c>False</c>.</summary>
    public static Value False => new(PyBool.FalseInstance, 0);

    /// <summary>Python's <c>NotImplemented</c>.</summary>
    public static Value NotImplemented => new(PyNotImplemented.Instance, 0);

    /// <summary>Python's <c>...</c>.</summary>
    public static Value Ellipsis => new(PyEllipsis.Instance, 0);

    /// <summary>True when this is <c>default</c>.</summary>
    public bool IsUnbound
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Ref is null;
    }

    /// <summary>True for the error sentinel.</summary>
    public bool IsError
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(Ref, ErrorTag);
    }

    /// <summary>True for an unboxed int (exact type int, 64 bits).</summary>
    public bool IsInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(Ref, IntTag);
    }

    /// <summary>True for an unboxed float (exact type float).</summary>
    public bool IsFloat
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(Ref, FloatTag);
    }

    /// <summary>True for <c>None</c>.</summary>
    public bool IsNone
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(Ref, PyNone.Instance);
    }

    /// <summary>True for <c>NotImplemented</c>.</summary>
    public bool IsNotImplemented
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(Ref, PyNotImplemented.Instance);
    }

    /// <summary>True for <c>True</c>.</summary>
    public bool IsTrue
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(Ref, PyBool.TrueInstance);
    }

    /// <summary>True for <c>False</c>.</summary>
    public bool IsFalse
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ReferenceEquals(Ref, PyBool.FalseInstance);
    }

    /// <summary>The payload of an unboxed int; meaningful only when <see cref="IsInt"/>.</summary>
    public long Int64
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert(IsInt);
            return Bits;
        }
    }

    /// <summary>The payload of an unboxed float; meaningful only when <see cref="IsFloat"/>.</summary>
    public double Double
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert(IsFloat);
            return BitConverter.Int64BitsToDouble(Bits);
        }
    }

    /// <summary>The object when this is one (not an unboxed number, not unbound, not the error sentinel), else null.</summary>
    public PyObject? Object
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Ref as PyObject;
    }

    /// <summary>The Python type of a bound value.</summary>
    public PyType Type
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert(Ref is not null && !IsError);
            if (ReferenceEquals(Ref, IntTag))
                return PyInt.TypeObject;
            if (ReferenceEquals(Ref, FloatTag))
                return PyFloat.TypeObject;
            return Unsafe.As<PyObject>(Ref!).Type;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromInt64(long value) => new(IntTag, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromDouble(double value) => new(FloatTag, BitConverter.DoubleToInt64Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromBool(bool value) => new(value ? PyBool.TrueInstance : PyBool.FalseInstance, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromObject(PyObject value) => new(value, 0);

    /// <summary>A str of the given .NET text.</summary>
    public static Value FromString(string text) => new(PyStr.From(text), 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Value(PyObject value) => new(value, 0);

    /// <summary>Python's <c>is</c>; equal unboxed numbers count as the same object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(Value other) => ReferenceEquals(Ref, other.Ref) && Bits == other.Bits;

    /// <summary>True when this is exactly the given object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(PyObject other) => ReferenceEquals(Ref, other);

    /// <summary>Writes to a slot. Most often the kind of number stays the same: then only the payload is written, without a write barrier.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ref Value slot, Value value)
    {
        if (ReferenceEquals(slot.Ref, value.Ref))
            Unsafe.AsRef(in slot.Bits) = value.Bits;
        else
            slot = value;
    }

    private string DebuggerText =>
        IsUnbound ? "<unbound>" : IsError ? "<error>" : IsInt ? Bits.ToString(null, null) : IsFloat ? Double.ToString(null, null) : Ref!.ToString()!;
}
