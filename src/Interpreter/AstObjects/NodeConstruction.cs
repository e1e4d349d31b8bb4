using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.AstObjects;

/// <summary><c>AST.__init__</c>: fields by position or name, attributes by name, and what is not given where that can be. See cpython Parser/asdl_c.py ast_type_init.</summary>
internal sealed class NodeConstruction(NodeClasses classes)
{
    private const string Soon = "This will become an error in Python 3.15.";

    private Value Load => classes[OperatorFamilies.ExprContext.Kinds[0]].Singleton;

    /// <summary>The slot.</summary>
    public bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyType type = self.Type;
        PyStr[]? fields = NodeObject.NamesIn(t, type, NodeObject.FieldsName);
        if (fields is null)
            return false;
        ReadOnlySpan<Value> positional = arguments.Positional;
        if (positional.Length > fields.Length)
        {
            t.RaiseTypeError($"{type.Name} constructor takes at most {fields.Length} positional argument{(fields.Length == 1 ? "" : "s")}");
            return false;
        }
        List<PyStr> remaining = [.. fields[positional.Length..]];
        for (int i = 0; i < positional.Length; i++)
        {
            if (!Attributes.Set(t, self, fields[i], positional[i]))
                return false;
        }
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            if (!TakeKeyword(t, self, arguments.Names![i], arguments.KeywordValues[i], fields, remaining))
                return false;
        }
        return remaining.Count == 0 || SetDefaults(t, self, remaining);
    }

    private static bool TakeKeyword(ThreadState t, Value self, PyStr name, Value value, PyStr[] fields, List<PyStr> remaining)
    {
        PyType type = self.Type;
        if (Array.Exists(fields, name.Equals))
        {
            if (!remaining.Remove(name))
            {
                t.RaiseTypeError($"{type.Name} got multiple values for argument '{name.Text}'");
                return false;
            }
        }
        else
        {
            PyStr[]? attributes = NodeObject.NamesIn(t, type, NodeObject.AttributesName);
            if (attributes is null)
                return false;
            if (!Array.Exists(attributes, name.Equals) && !Warn(
                t,
                $"{type.Name}.__init__ got an unexpected keyword argument '{name.Text}'. " +
                "Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15."))
                return false;
        }
        return Attributes.Set(t, self, name, value);
    }

    // An optional field is None by its class, a list is empty, a context is Load; all else is missed.
    private bool SetDefaults(ThreadState t, Value self, List<PyStr> remaining)
    {
        PyType type = self.Type;
        Value types = Attributes.GetOrUnbound(t, type, NodeObject.FieldTypesName);
        if (types.IsError)
            return false;
        // A subclass with fields of its own need not say what they are.
        if (types.Ref is not PyDict fieldTypes)
            return true;
        foreach (PyStr name in remaining)
        {
            if (!fieldTypes.TryGet(name, out Value fieldType))
            {
                if (!Warn(t, $"Field '{name.Text}' is missing from {type.Name}._field_types. {Soon}"))
                    return false;
                continue;
            }
            bool isSet = fieldType.Ref switch
            {
                PyUnion => true,
                PyGenericAlias => Attributes.Set(t, self, name, new PyList()),
                PyType context when ReferenceEquals(context, classes[OperatorFamilies.ExprContext]) => Attributes.Set(t, self, name, Load),
                _ => Warn(t, $"{type.Name}.__init__ missing 1 required positional argument: '{name.Text}'. {Soon}"),
            };
            if (!isSet)
                return false;
        }
        return true;
    }

    private static bool Warn(ThreadState t, string message) => Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, message);
}
