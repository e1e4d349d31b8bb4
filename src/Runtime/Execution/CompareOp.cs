namespace PyLite.Runtime.Execution;

/// <summary>The six rich comparisons, in CPython's order (Py_LT … Py_GE).</summary>
internal enum CompareOp
{
    Less,
    LessEqual,
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
}
