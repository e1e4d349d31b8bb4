using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>Makes a function object: <c>def</c> without its assignment, <c>lambda</c>, the function behind a generator expression.</summary>
internal sealed class FunctionNode(CodeObject code, int[] closureSlots) : ExpressionNode
{
    /// <summary>Defaults of the last positional parameters.</summary>
    public ExpressionNode[] Defaults { get; init; } = [];

    /// <summary>Defaults of keyword-only parameters, those without left out.</summary>
    public (PyStr Name, ExpressionNode Node)[] KeywordDefaults { get; init; } = [];

    /// <summary>Makes <c>__annotate__</c>; null when there are no annotations.</summary>
    public ExpressionNode? Annotate { get; init; }

    /// <summary>The type parameters of a generic function, a tuple; null when there are none.</summary>
    public ExpressionNode? TypeParameters { get; init; }

    public override Value Execute(Frame frame)
    {
        PyFunction outer = frame.Function;
        PyFunction function = new(code, outer.Globals, outer.Builtins, Closures.Collect(frame, closureSlots));
        if (Defaults.Length > 0)
        {
            Value[] defaults = new Value[Defaults.Length];
            for (int i = 0; i < defaults.Length; i++)
            {
                defaults[i] = Defaults[i].Execute(frame);
                if (defaults[i].IsError)
                    return Value.Error;
            }
            function.Defaults = defaults;
        }
        if (KeywordDefaults.Length > 0)
        {
            PyDict defaults = new();
            foreach ((PyStr name, ExpressionNode node) in KeywordDefaults)
            {
                Value value = node.Execute(frame);
                if (value.IsError)
                    return value;
                defaults.Set(name, value);
            }
            function.KeywordDefaults = defaults;
        }
        if (Annotate is not null)
            function.Annotate = Annotate.Execute(frame);
        if (TypeParameters is not null)
            function.TypeParameters = TypeParameters.Execute(frame).Ref as PyTuple;
        return function;
    }
}

/// <summary>The cells that a new function takes along.</summary>
internal static class Closures
{
    public static PyCell[] Collect(Frame frame, int[] slots)
    {
        if (slots.Length == 0)
            return [];
        PyCell[] cells = new PyCell[slots.Length];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = (PyCell)frame[slots[i]].Ref!;
        return cells;
    }
}
