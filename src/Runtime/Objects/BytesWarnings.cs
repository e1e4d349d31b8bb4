using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>What <c>-b</c> warns about: bytes that are taken for text. See cpython Objects/bytesobject.c bytes_str and bytes_richcompare.</summary>
internal static class BytesWarnings
{
    /// <summary><c>str(self)</c>, not asked for by <c>repr()</c>; false with the error pending.</summary>
    public static bool AllowText(ThreadState t, Value self) =>
        t.Engine.Options.BytesWarning == 0 || Warnings.Warn(t, BuiltinExceptions.BytesWarning, $"str() on a {NameOf(self)} instance");

    /// <summary>A comparison with what are no bytes; false with the error pending.</summary>
    public static bool AllowComparison(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (t.Engine.Options.BytesWarning == 0 || op is not (CompareOp.Equal or CompareOp.NotEqual))
            return true;
        string? kind = other.Ref is PyStr ? "string" : null;
        if (self.Ref is PyBytes && other.Type.IsSubtypeOf(PyInt.TypeObject))
            kind = "int";
        return kind is null || Warnings.Warn(t, BuiltinExceptions.BytesWarning, $"Comparison between {NameOf(self)} and {kind}");
    }

    private static string NameOf(Value self) => self.Ref is PyBytes ? "bytes" : "bytearray";
}
