using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>Makes a class: <c>class C(bases, keywords):</c> without its assignment and decorators.</summary>
internal sealed class ClassNode(CodeObject body, int[] closureSlots, PyStr name, CallArgument[] arguments, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        PyFunction outer = frame.Function;
        PyFunction function = new(body, outer.Globals, Closures.Collect(frame, closureSlots));
        List<Value> positional = [];
        List<Value> keywordValues = [];
        List<PyStr> keywordNames = [];
        foreach (CallArgument argument in arguments)
        {
            Value value = argument.Node.Execute(frame);
            if (value.IsError)
                return value;
            if (!ClassArguments.Add(frame.Thread, name.Text, argument, value, positional, keywordValues, keywordNames))
                return frame.Fail(position);
        }
        frame.Header.Position = position;
        Value result = ClassCreation.Build(
            frame.Thread, function, name, positional.ToArray(), new Arguments(keywordValues.ToArray(), keywordNames.Count == 0 ? null : [.. keywordNames]));
        return result.IsError ? frame.Fail(position) : result;
    }
}
