using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.AstObjects;

/// <summary><c>AST.__replace__</c>, which <c>copy.replace</c> calls. See cpython Parser/asdl_c.py ast_type_replace.</summary>
internal static class NodeReplacement
{
    /// <summary>A copy of the node with some fields and attributes replaced.</summary>
    public static Value Replace(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount > 1)
            return t.RaiseTypeError("__replace__() takes no positional arguments");
        Value self = arguments.Values[0];
        PyStr[]? fields = NodeObject.NamesIn(t, self.Type, NodeObject.FieldsName);
        PyStr[]? attributes = fields is null ? null : NodeObject.NamesIn(t, self.Type, NodeObject.AttributesName);
        if (attributes is null)
            return Value.Error;
        PyStr[] given = arguments.Names ?? [];
        PyDict state = NodeObject.StateOf(self);
        if (!CheckGiven(t, self.Type, given, [.. fields!, .. attributes]) || !CheckFields(t, self.Type, fields!, given, state))
            return Value.Error;
        List<PyStr> names = [.. fields!.Concat(attributes).Where(name => state.TryGet(name, out _))];
        names.AddRange(given.Except(names));
        for (int i = 0; i < given.Length; i++)
            state.Set(given[i], arguments.KeywordValues[i]);
        Value[] values = [.. names.Select(state.GetOrUnbound)];
        return Calls.Call(t, self.Type, new Arguments(values, [.. names]));
    }

    private static bool CheckGiven(ThreadState t, PyType type, PyStr[] given, PyStr[] expected)
    {
        foreach (PyStr name in given)
        {
            if (Array.Exists(expected, name.Equals))
                continue;
            t.RaiseTypeError($"{type.Name}.__replace__ got an unexpected keyword argument '{name.Text}'.");
            return false;
        }
        return true;
    }

    // A field that the class has a value for, None of an optional one, may be missing.
    private static bool CheckFields(ThreadState t, PyType type, PyStr[] fields, PyStr[] given, PyDict state)
    {
        string[] missing =
        [
            .. fields
                .Where(field => !Array.Exists(given, field.Equals) && !state.TryGet(field, out _) && type.Lookup(field).IsUnbound)
                .Select(static field => $"'{field.Text}'")
                .Order(StringComparer.Ordinal),
        ];
        if (missing.Length == 0)
            return true;
        t.RaiseTypeError($"{type.Name}.__replace__ missing {missing.Length} keyword argument{(missing.Length == 1 ? "" : "s")}: {string.Join(", ", missing)}.");
        return false;
    }
}
