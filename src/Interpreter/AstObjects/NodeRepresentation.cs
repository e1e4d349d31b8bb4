using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.AstObjects;

/// <summary><c>AST.__repr__</c>: fields of fields down to a depth, the first and last item of each list. See cpython Parser/asdl_c.py ast_repr_max_depth.</summary>
internal sealed class NodeRepresentation(PyType root)
{
    private const int MaximumDepth = 3;

    /// <summary>The slot.</summary>
    public Value Of(ThreadState t, Value self) => Node(t, self, MaximumDepth) is { } text ? Value.FromString(text) : Value.Error;

    private string? Node(ThreadState t, Value node, int depth)
    {
        string name = node.Type.Name;
        PyObject self = node.Object!;
        if (depth <= 0 || !t.EnterRepr(self))
            return $"{name}(...)";
        string? text = Fields(t, node, depth);
        t.LeaveRepr(self);
        return text is null ? null : $"{name}({text})";
    }

    private string? Fields(ThreadState t, Value node, int depth)
    {
        PyStr[]? fields = NodeObject.NamesIn(t, node.Type, NodeObject.FieldsName);
        if (fields is null)
            return null;
        StringBuilder text = new();
        foreach (PyStr field in fields)
        {
            Value value = Attributes.Get(t, node, field);
            string? shown = value.IsError ? null : Field(t, value, depth);
            if (shown is null)
                return null;
            text.Append(text.Length == 0 ? "" : ", ").Append(field.Text).Append('=').Append(shown);
        }
        return text.ToString();
    }

    private string? Field(ThreadState t, Value value, int depth) => value.Ref switch
    {
        PyList list => Items(t, list.ToArray(), depth) is { } text ? $"[{text}]" : null,
        PyTuple tuple => Items(t, tuple.Items, depth) is { } text ? $"({text})" : null,
        _ => Item(t, value, depth),
    };

    private string? Items(ThreadState t, Value[] items, int depth)
    {
        if (items.Length == 0)
            return "";
        string? first = Item(t, items[0], depth);
        if (first is null || items.Length == 1)
            return first;
        string? last = Item(t, items[^1], depth);
        return last is null ? null : items.Length == 2 ? $"{first}, {last}" : $"{first}, ..., {last}";
    }

    private string? Item(ThreadState t, Value value, int depth) =>
        value.Type.IsSubtypeOf(root) ? Node(t, value, depth - 1) : Representation.Repr(t, value);
}
