using PyLite.Runtime.Execution;

namespace PyLite;

/// <summary>An object of a script that has no equal in .NET: it can be kept, shown and handed back to the engine it came from.</summary>
public sealed class PythonObject
{
    internal PythonObject(Value value, string text)
    {
        Value = value;
        Text = text;
    }

    internal Value Value { get; }

    private string Text { get; }

    /// <summary>The object's <c>repr()</c> at the time it was handed over.</summary>
    public override string ToString() => Text;
}
