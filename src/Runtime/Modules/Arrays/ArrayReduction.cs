using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules.Arrays;

/// <summary>How arrays are pickled: with the format of the machine that they come from. See cpython Modules/arraymodule.c array__array_reconstructor_impl.</summary>
internal static class ArrayReduction
{
    // The formats of machines by their numbers: items in little-endian and then in big-endian order, but for single bytes.
    private const string Formats = "BbHHhhIIiiQQqqffdd";
    private const int Utf16 = 18;
    private const int Utf32 = 20;
    private const int Last = 21;

    private static readonly PyStr DictName = PyStr.Intern("__dict__");

    /// <summary><c>array.__reduce_ex__</c>.</summary>
    public static Value Reduce(ThreadState t, Value self, Value protocol)
    {
        const int FirstWithBytes = 3;
        PyArray array = (PyArray)self.Ref!;
        if (!PyInt.Is(protocol))
            return t.RaiseTypeError("__reduce_ex__ argument should be an integer");
        if (!IntArguments.TryInt32(t, protocol, out int number))
            return Value.Error;
        Value state = self.Ref is IAttributed ? Attributes.Get(t, self, DictName) : Value.None;
        Value typecode = Value.FromString(array.Code.Character.ToString());
        if (state.IsError)
            return state;
        if (number < FirstWithBytes)
        {
            PyList? items = Iteration.ToList(t, self);
            return items is null ? Value.Error : new PyTuple(self.Type, new PyTuple(typecode, items), state);
        }
        Value module = t.Engine.Import(t, "array");
        Value make = module.IsError ? module : Attributes.Get(t, module, PyStr.Intern("_array_reconstructor"));
        if (make.IsError)
            return make;
        int format = array.Code.Holds == ArrayItems.Characters ? Utf32 : Formats.IndexOf(SameEverywhere(array.Code));
        return new PyTuple(make, new PyTuple(self.Type, typecode, Value.FromInt64(format), PyBytes.From(array.Bytes.Span)), state);
    }

    /// <summary><c>array._array_reconstructor</c>.</summary>
    public static Value Reconstruct(ThreadState t, Value type, Value typecode, Value format, Value items)
    {
        if (type.Ref is not PyType arrayType)
            return t.RaiseTypeError($"first argument must be a type object, not {type.Type.Name}");
        if (!arrayType.IsSubtypeOf(PyArray.TypeObject))
            return t.RaiseTypeError($"{arrayType.Name} is not a subtype of array.array");
        if (typecode.Ref is not PyStr { Length: 1 } character)
            return t.RaiseTypeError($"_array_reconstructor() argument 2 must be a unicode character, not {typecode.Type.Name}");
        if (!IntArguments.TryInt32(t, format, out int number))
            return Value.Error;
        if (ArrayCode.Of(character.Text[0]) is not { } code)
            return t.RaiseValueError("second argument must be a valid type code");
        if (number is < 0 or > Last)
            return t.RaiseValueError("third argument must be a valid machine format code.");
        if (items.Ref is not PyBytes bytes)
            return t.RaiseTypeError($"fourth argument should be bytes, not {items.Type.Name}");
        PyArray array = PyArray.Make(arrayType, code);
        bool ok = number >= Utf16 ? ReadText(t, array, number, items) : ReadItems(t, array, number, bytes.Span);
        return ok ? array : Value.Error;
    }

    // C's long has eight bytes here, but not everywhere.
    private static char SameEverywhere(ArrayCode code) => code.Character switch { 'l' => 'q', 'L' => 'Q', _ => code.Character };

    private static bool ReadText(ThreadState t, PyArray array, int format, Value items)
    {
        string encoding = $"utf-{(format < Utf32 ? 16 : 32)}-{(format % 2 == 0 ? 'l' : 'b')}e";
        Value text = Codecs.Decode(t, ((PyBytes)items.Ref!).ReadOnlyBytes, encoding, "strict");
        return !text.IsError && array.AppendText(t, (PyStr)text.Ref!);
    }

    private static bool ReadItems(ThreadState t, PyArray array, int format, ReadOnlySpan<byte> bytes)
    {
        ItemCode item = ItemCode.Standard(Formats[format])!;
        if (bytes.Length % item.Size != 0)
        {
            t.RaiseValueError("bytes length not a multiple of item size");
            return false;
        }
        for (int i = 0; i < bytes.Length; i += item.Size)
        {
            if (!array.Append(t, item.Read(bytes[i..], bigEndian: item.Size > 1 && format % 2 != 0)))
                return false;
        }
        return true;
    }
}
