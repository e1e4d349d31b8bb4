using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>Something that can be assigned to and deleted.</summary>
internal abstract class TargetNode
{
    /// <summary>Assigns; false on error.</summary>
    public abstract bool Assign(Frame frame, Value value);

    /// <summary>Deletes; false on error.</summary>
    public abstract bool Delete(Frame frame);
}
