using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>SyntaxError</c>.</summary>
internal sealed partial class PySyntaxError(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("SyntaxError", baseType) { Allocate = static type => new PySyntaxError(type) });

    /// <summary><c>msg</c>.</summary>
    public Value Message = Value.None;

    /// <summary><c>filename</c>.</summary>
    public Value Filename = Value.None;

    /// <summary><c>lineno</c>.</summary>
    public Value Line = Value.None;

    /// <summary><c>offset</c>: the column, from 1.</summary>
    public Value Offset = Value.None;

    /// <summary><c>text</c>: the line.</summary>
    public Value SourceLine = Value.None;

    /// <summary><c>end_lineno</c>.</summary>
    public Value EndLine = Value.None;

    /// <summary><c>end_offset</c>.</summary>
    public Value EndOffset = Value.None;
}
