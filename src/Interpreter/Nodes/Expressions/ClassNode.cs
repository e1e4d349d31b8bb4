using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>Makes a class: <c>class C(bases, keywords):</c> without its assignment and decorators.</summary>
internal sealed class ClassNode(CodeObject body, int[] closureSlots, PyStr name, CallArgument[] arguments, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        PyFunction outer = frame.Function;
        PyFunction function = new(body, outer.Globals, outer.Builtins, Closures.Collect(frame, closureSlots));
        List<Value> positional = [];
        List<Value> keywordValues = [];
        List<PyStr> keywordNames = [];
        foreach (CallArgument argument in arguments)
        {
            Value value = argument.Node.Execute(frame);
            if (value.IsError)
                return value;
            if (!ClassArguments.Add(frame.Thread, argument, value, positional, keywordValues, keywordNames))
                return frame.Fail(position);
        }
        frame.Header.Position = position;
        Arguments keywords = new(keywordValues.ToArray(), keywordNames.Count == 0 ? null : [.. keywordNames]);
        Value result = Build(frame, function, positional, in keywords);
        return result.IsError ? frame.Fail(position) : result;
    }

    // Programs may replace __build_class__ among the built-ins, or leave it out.
    private Value Build(Frame frame, PyFunction function, List<Value> bases, scoped in Arguments keywords)
    {
        ThreadState t = frame.Thread;
        Value build = BuiltinNames.Find(t, function.Builtins, SpecialNames.BuildClass);
        if (build.IsError)
            return build;
        if (build.IsUnbound)
            return t.Raise(BuiltinExceptions.NameError, "__build_class__ not found");
        if (ReferenceEquals(build.Ref, t.Engine.BuildClassFunction.Ref))
            return ClassCreation.Build(t, function, name, bases.ToArray(), in keywords);
        Value[] values = [function, name, .. bases, .. keywords.Values];
        return Calls.Call(t, build, new Arguments(values, keywords.Names));
    }
}
