using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>The kinds of type parameters (PEP 695).</summary>
internal enum TypeParameterKind
{
    TypeVar,
    ConstrainedTypeVar,
    ParamSpec,
    TypeVarTuple,
}

/// <summary>Makes a type parameter; its bound and default are functions, called when asked for.</summary>
internal sealed class TypeParameterNode(TypeParameterKind kind, PyStr name, ExpressionNode? bound, ExpressionNode? defaultValue) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value boundFunction = bound is null ? default : bound.Execute(frame);
        Value defaultFunction = defaultValue is null ? default : defaultValue.Execute(frame);
        if (boundFunction.IsError || defaultFunction.IsError)
            return Value.Error;
        ThreadState t = frame.Thread;
        return kind switch
        {
            TypeParameterKind.ParamSpec => PyParamSpec.CreateLazy(t, name, defaultFunction),
            TypeParameterKind.TypeVarTuple => PyTypeVarTuple.CreateLazy(t, name, defaultFunction),
            TypeParameterKind.ConstrainedTypeVar => PyTypeVar.CreateLazy(t, name, default, boundFunction, defaultFunction),
            _ => PyTypeVar.CreateLazy(t, name, boundFunction, default, defaultFunction),
        };
    }
}

/// <summary><c>type X = …</c>: an alias whose value is evaluated when asked for.</summary>
internal sealed class TypeAliasNode(PyStr name, ExpressionNode typeParameters, ExpressionNode value) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value parameters = typeParameters.Execute(frame);
        if (parameters.IsError)
            return parameters;
        return PyTypeAlias.CreateLazy(name, (PyTuple)parameters.Ref!, (PyFunction)value.Execute(frame).Ref!);
    }
}

/// <summary>The base <c>Generic[T, …]</c> that a class with type parameters gets.</summary>
internal sealed class GenericBaseNode(ExpressionNode typeParameters, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value parameters = typeParameters.Execute(frame);
        Value made = parameters.IsError ? parameters : PyGeneric.BaseOf(frame.Thread, (PyTuple)parameters.Ref!);
        return made.IsError ? frame.Fail(position) : made;
    }
}

/// <summary>The star of <c>*args: *Ts</c>: the only item of an iterable.</summary>
internal sealed class OnlyItemNode(ExpressionNode iterable, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value value = iterable.Execute(frame);
        if (value.IsError)
            return value;
        Value[] items = new Value[1];
        return Unpacking.Unpack(frame.Thread, value, items) ? items[0] : frame.Fail(position);
    }
}
