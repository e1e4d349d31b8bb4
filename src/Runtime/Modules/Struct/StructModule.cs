using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Struct;

/// <summary>The module <c>_struct</c>. See cpython Modules/_struct.c.</summary>
internal static class StructModule
{
    /// <summary><c>struct.error</c>.</summary>
    public static readonly PyType Error = new PyType("error", BuiltinExceptions.Exception)
    {
        Module = "struct",
        Allocate = BuiltinExceptions.Exception.Allocate,
        IsSubclassable = true,
        HasInstanceDict = true,
    }.Ready();

    public static PyModule Create(ThreadState t)
    {
        FormatCache cache = new();
        PyModule module = new("_struct", "Functions to convert between Python values and C structs, laid out as format strings say.");
        module.Add("_clearcache", new PyBuiltinFunction("_clearcache", "()", (Function0)(_ => cache.Clear())));
        module.Add("calcsize", new PyBuiltinFunction("calcsize", "(format, /)", (t, format) =>
            cache.Find(t, format) is { } found ? Value.FromInt64(found.Size) : Value.Error));
        module.Add("iter_unpack", new PyBuiltinFunction("iter_unpack", "(format, buffer, /)", (t, format, buffer) =>
            cache.Find(t, format) is { } found ? PyStruct.IterUnpack(t, found, buffer) : Value.Error));
        module.Add("unpack", new PyBuiltinFunction("unpack", "(format, buffer, /)", (t, format, buffer) =>
            cache.Find(t, format) is { } found ? PyStruct.Unpack(t, found, buffer) : Value.Error));
        module.Add("unpack_from", new PyBuiltinFunction("unpack_from", "(format, /, buffer, offset=0)", (t, format, buffer, offset) =>
            cache.Find(t, format) is { } found ? PyStruct.UnpackFrom(t, found, buffer, offset) : Value.Error));
        module.Add("pack", new PyBuiltinFunction("pack", (ThreadState t, scoped in Arguments arguments) =>
            Format(t, cache, "pack", in arguments) is { } found ? PyStruct.Pack(t, found, arguments.Values[1..]) : Value.Error));
        module.Add("pack_into", new PyBuiltinFunction("pack_into", (ThreadState t, scoped in Arguments arguments) =>
            Format(t, cache, "pack_into", in arguments) is { } found ? PyStruct.PackInto(t, found, arguments.Values[1..]) : Value.Error));
        return module.Add("error", Error).Add("Struct", PyStruct.TypeObject);
    }

    private static StructFormat? Format(ThreadState t, FormatCache cache, string function, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            t.RaiseTypeError($"_struct.{function}() takes no keyword arguments");
        else if (arguments.PositionalCount == 0)
            t.RaiseTypeError("missing format argument");
        else
            return cache.Find(t, arguments.Values[0]);
        return null;
    }

    // The formats that were used lately, by their text.
    private sealed class FormatCache
    {
        private const int MaximumCount = 100;

        private readonly Dictionary<string, StructFormat> formats = [];

        public StructFormat? Find(ThreadState t, Value format)
        {
            if (format.Ref is PyStr str && formats.TryGetValue(str.Text, out StructFormat? known))
                return known;
            StructFormat? read = StructFormat.Read(t, format);
            if (read is null)
                return null;
            if (formats.Count >= MaximumCount)
                formats.Clear();
            return formats[read.Text] = read;
        }

        public Value Clear()
        {
            formats.Clear();
            return Value.None;
        }
    }
}
