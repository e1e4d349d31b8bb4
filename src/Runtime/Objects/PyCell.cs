using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>cell</c>: a variable shared by a function and the functions inside it.</summary>
internal sealed class PyCell(Value value) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("cell")
    {
        Doc = "A cell: the variable that functions inside each other share. It may be empty.",
        Signature = "([contents])",
        New = Create,
        Repr = GetRepr,
        RichCompare = Compare,
        Members = static () => [new GetSet("cell_contents", GetContents, SetContents)],
    }.Ready();

    /// <summary>The value; unbound while the variable is.</summary>
    public Value Contents = value;

    private static PyCell Of(Value self) => (PyCell)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("cell() takes no keyword arguments");
        return arguments.Values.Length > 1
            ? t.RaiseTypeError($"cell expected at most 1 argument, got {arguments.Values.Length}")
            : new PyCell(arguments.Values.Length == 0 ? default : arguments.Values[0]);
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        Value contents = Of(self).Contents;
        string what = contents.IsUnbound ? "empty" : $"{contents.Type.Name} object at {Identity.Address(contents)}";
        return Value.FromString($"<cell at {Identity.Address(self)}: {what}>");
    }

    // Empty cells come before all others.
    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (other.Ref is not PyCell second)
            return Value.NotImplemented;
        (Value a, Value b) = (Of(self).Contents, second.Contents);
        if (!a.IsUnbound && !b.IsUnbound)
            return Comparison.Compare(t, a, b, op);
        return Value.FromBool(Comparison.Holds((a.IsUnbound ? 0 : 1) - (b.IsUnbound ? 0 : 1), op));
    }

    private static Value GetContents(ThreadState t, Value self)
    {
        Value contents = Of(self).Contents;
        return contents.IsUnbound ? t.Raise(BuiltinExceptions.ValueError, "Cell is empty") : contents;
    }

    private static bool SetContents(ThreadState t, Value self, Value value)
    {
        Of(self).Contents = value;
        return true;
    }
}
