using System.Runtime.CompilerServices;
using PyLite.Interpreter.Ast;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.AstObjects;

/// <summary>
/// Makes a syntax tree of Python nodes, which programs may have put together as they liked. After the first error, which is pending then, all
/// that is read is null or empty. See cpython Parser/asdl_c.py Obj2ModVisitor.
/// </summary>
internal sealed class NodeReader(ThreadState t, NodeClasses classes)
{
    /// <summary>The thread to raise errors in.</summary>
    public ThreadState Thread => t;

    /// <summary>An error is pending.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The tree that a node of <c>mod</c> describes; null with an error pending.</summary>
    public Mod? Tree(Value root)
    {
        object? read = Node(ModuleFamily.Mod, root);
        return HasFailed ? null : (Mod?)read;
    }

    /// <summary>Raises an error.</summary>
    public void Fail(PyType type, string message)
    {
        HasFailed = true;
        t.Raise(type, message);
    }

    /// <summary>An error was raised by what was called.</summary>
    public void Fail() => HasFailed = true;

    /// <summary>The node that an object describes; null for None, but a product type is asked for its fields whatever it is.</summary>
    public object? Node(NodeFamily family, Value node)
    {
        if (HasFailed || (node.IsNone && !family.IsProduct))
            return null;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Fail(BuiltinExceptions.RecursionError, $"maximum recursion depth exceeded while traversing '{family.Name}' node");
            return null;
        }
        if (family.IsProduct)
            return Read(family.Kinds[0], new FieldReader(this, family.Kinds[0], node));
        // The place is read before it matters what kind of node this is.
        SourceSpan span = family.Location == NodeLocation.None ? default : Location(family, node);
        NodeKind? kind = classes.KindOf(family, node);
        if (HasFailed)
            return null;
        return kind is null ? Refuse(family, node) : Read(kind, new FieldReader(this, kind, node, span));
    }

    /// <summary>Which operator of a family an object stands for.</summary>
    public int Choice(NodeFamily family, Value op)
    {
        if (HasFailed)
            return 0;
        if (classes.KindOf(family, op) is { } kind)
            return kind.Place;
        Refuse(family, op);
        return 0;
    }

    /// <summary>An attribute of a node; unbound when it is not there or an error is pending.</summary>
    public Value Get(Value node, string name)
    {
        if (HasFailed)
            return default;
        Value found = Attributes.GetOrUnbound(t, node, PyStr.Intern(name));
        if (!found.IsError)
            return found;
        Fail();
        return default;
    }

    /// <summary>An int.</summary>
    public int Number(Value value)
    {
        if (HasFailed)
            return 0;
        if (!PyInt.Is(value))
        {
            if (Representation.Repr(t, value) is { } text)
                t.RaiseValueError($"invalid integer value: {text}");
            Fail();
            return 0;
        }
        if (IntArguments.TryInt32(t, value, out int number))
            return number;
        Fail();
        return 0;
    }

    /// <summary>The four attributes of a node; a missing end is the beginning.</summary>
    public SourceSpan Location(NodeFamily family, Value node)
    {
        int line = RequiredNumber(family, node, "lineno");
        int column = RequiredNumber(family, node, "col_offset");
        if (family.Location == NodeLocation.Full)
            return new SourceSpan(line, column, RequiredNumber(family, node, "end_lineno"), RequiredNumber(family, node, "end_col_offset"));
        return new SourceSpan(line, column, OptionalNumber(node, "end_lineno", line), OptionalNumber(node, "end_col_offset", column));
    }

    /// <summary>Says that a field or attribute is not there.</summary>
    public void FailMissing(string name, string owner)
    {
        if (!HasFailed)
            Fail(BuiltinExceptions.TypeError, $"required field \"{name}\" missing from {owner}");
    }

    private static object? Read(NodeKind kind, FieldReader fields)
    {
        object made = kind.Read(fields);
        return fields.Check() ? made : null;
    }

    private int RequiredNumber(NodeFamily family, Value node, string name)
    {
        Value value = Get(node, name);
        if (!value.IsUnbound)
            return Number(value);
        FailMissing(name, family.Name);
        return 0;
    }

    private int OptionalNumber(Value node, string name, int missing)
    {
        Value value = Get(node, name);
        return value.IsUnbound || value.IsNone ? missing : Number(value);
    }

    private object? Refuse(NodeFamily family, Value node)
    {
        if (Representation.Repr(t, node) is { } text)
            t.RaiseTypeError($"expected some sort of {family.Name}, but got {text}");
        Fail();
        return null;
    }
}
