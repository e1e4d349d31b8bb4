using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>cell</c>: a variable shared by a function and the functions inside it.</summary>
internal sealed class PyCell(Value value) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("cell")
    {
        Members = static () => [new GetSet("cell_contents", GetContents, SetContents)],
    }.Ready();

    /// <summary>The value; unbound while the variable is.</summary>
    public Value Contents = value;

    private static Value GetContents(ThreadState t, Value self)
    {
        Value contents = ((PyCell)self.Ref!).Contents;
        return contents.IsUnbound ? t.Raise(BuiltinExceptions.ValueError, "cell is empty") : contents;
    }

    private static bool SetContents(ThreadState t, Value self, Value value)
    {
        ((PyCell)self.Ref!).Contents = value;
        return true;
    }
}
