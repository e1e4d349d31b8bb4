using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>How a statement ended.</summary>
internal enum Completion
{
    Normal,
    Break,
    Continue,

    /// <summary>The value is in <see cref="ThreadState.ReturnValue"/>.</summary>
    Return,

    /// <summary>An exception is pending.</summary>
    Error,
}

/// <summary>A statement that can be run without suspending.</summary>
internal abstract class StatementNode
{
    public abstract Completion Execute(Frame frame);

    /// <summary>
    /// Runs the statement where it is the last thing a function may do: the function's value, the error sentinel, or unbound when it fell through.
    /// Spares the way over <see cref="ThreadState.ReturnValue"/>.
    /// </summary>
    public virtual Value ExecuteTail(Frame frame) => Execute(frame) switch
    {
        Completion.Normal => default,
        Completion.Error => Value.Error,
        _ => frame.Thread.TakeReturnValue(),
    };
}
