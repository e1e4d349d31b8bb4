using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>f()</c>.</summary>
internal sealed class Call0Node(ExpressionNode callee, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value target = callee.Execute(frame);
        if (target.IsError)
            return target;
        frame.Header.Position = position;
        Value result = target.Ref is PyFunction function ? function.Invoke0(frame.Thread) : Calls.Call0(frame.Thread, target);
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary><c>f(a)</c>.</summary>
internal sealed class Call1Node(ExpressionNode callee, ExpressionNode first, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value target = callee.Execute(frame);
        if (target.IsError)
            return target;
        Value a = first.Execute(frame);
        if (a.IsError)
            return a;
        frame.Header.Position = position;
        Value result = target.Ref is PyFunction function ? function.Invoke1(frame.Thread, a) : Calls.Call1(frame.Thread, target, a);
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary><c>f(a, b)</c>.</summary>
internal sealed class Call2Node(ExpressionNode callee, ExpressionNode first, ExpressionNode second, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value target = callee.Execute(frame);
        if (target.IsError)
            return target;
        Value a = first.Execute(frame);
        if (a.IsError)
            return a;
        Value b = second.Execute(frame);
        if (b.IsError)
            return b;
        frame.Header.Position = position;
        Value result = target.Ref is PyFunction function ? function.Invoke2(frame.Thread, a, b) : Calls.Call2(frame.Thread, target, a, b);
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary><c>f(a, b, c)</c>.</summary>
internal sealed class Call3Node(ExpressionNode callee, ExpressionNode first, ExpressionNode second, ExpressionNode third, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value target = callee.Execute(frame);
        if (target.IsError)
            return target;
        Value a = first.Execute(frame);
        if (a.IsError)
            return a;
        Value b = second.Execute(frame);
        if (b.IsError)
            return b;
        Value c = third.Execute(frame);
        if (c.IsError)
            return c;
        frame.Header.Position = position;
        Value result = target.Ref is PyFunction function ? function.Invoke3(frame.Thread, a, b, c) : Calls.Call3(frame.Thread, target, a, b, c);
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary>A call with any fixed number of positional and keyword arguments, which are collected in slots of the frame.</summary>
internal sealed class CallManyNode(ExpressionNode callee, ExpressionNode[] arguments, PyStr[]? names, int slot, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value target = callee.Execute(frame);
        if (target.IsError)
            return target;
        for (int i = 0; i < arguments.Length; i++)
        {
            Value argument = arguments[i].Execute(frame);
            if (argument.IsError)
                return argument;
            frame[slot + i] = argument;
        }
        frame.Header.Position = position;
        Span<Value> values = MemoryMarshal.CreateSpan(ref frame[slot], arguments.Length);
        Value result = Calls.Call(frame.Thread, target, new Arguments(values, names));
        // The slots must not keep the arguments alive.
        values.Clear();
        return result.IsError ? frame.Fail(position) : result;
    }
}
