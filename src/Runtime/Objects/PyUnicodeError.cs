using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>UnicodeDecodeError</c>, <c>UnicodeEncodeError</c> and <c>UnicodeTranslateError</c>.</summary>
internal sealed partial class PyUnicodeError(PyType type) : PyBaseException(type)
{
    /// <summary><c>encoding</c>; unbound for a UnicodeTranslateError.</summary>
    public Value Encoding;

    /// <summary><c>object</c>: what could not be converted.</summary>
    public Value Source;

    /// <summary><c>start</c>: the first item that could not.</summary>
    public Value Start;

    /// <summary><c>end</c>: one past the last.</summary>
    public Value End;

    /// <summary><c>reason</c>.</summary>
    public Value Reason;

    public override void ArgumentsSet()
    {
        int first = Type.IsSubtypeOf(BuiltinExceptions.UnicodeTranslateError) ? 0 : 1;
        if (Args.Count != first + 4)
            return;
        if (first == 1)
            Encoding = Args.Items[0];
        Source = Args.Items[first];
        Start = Args.Items[first + 1];
        End = Args.Items[first + 2];
        Reason = Args.Items[first + 3];
    }
}
