using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Ast;

/// <summary>The values of literals, as <see cref="Constant"/> holds them, and the Python objects they stand for.</summary>
internal static class Literals
{
    /// <summary>The object of a literal.</summary>
    public static Value ToValue(object? literal) => literal switch
    {
        null => Value.None,
        bool b => Value.FromBool(b),
        long l => Value.FromInt64(l),
        int i => Value.FromInt64(i),
        BigInteger big => PyInt.From(big),
        double d => Value.FromDouble(d),
        Complex complex => new PyComplex(complex),
        string s => PyStr.Intern(s),
        int[] points => PyStr.FromPoints(points),
        byte[] bytes => PyBytes.From(bytes),
        EllipsisLiteral => Value.Ellipsis,
        PyObject made => made,
        _ => throw new InvalidOperationException($"unknown constant {literal.GetType().Name}"),
    };

    /// <summary>The literal for an object; one that cannot stand in a source text is kept as it is.</summary>
    public static object? FromValue(Value value)
    {
        if (value.IsInt)
            return value.Int64;
        if (value.IsFloat)
            return value.Double;
        return value.Ref switch
        {
            PyNone => null,
            PyBool => value.IsTrue,
            PyEllipsis => EllipsisLiteral.Instance,
            PyInt i when IsExact(i, PyInt.TypeObject) => i.Number,
            PyComplex c when IsExact(c, PyComplex.TypeObject) => c.Number,
            PyStr s when IsExact(s, PyStr.TypeObject) => PyStr.From(s.Text).Equals(s) ? s.Text : s.Points.ToArray(),
            PyBytes b when IsExact(b, PyBytes.TypeObject) => b.Span.ToArray(),
            _ => value.Ref,
        };
    }

    /// <summary>The type that a literal's object has.</summary>
    public static PyType TypeOf(object? literal) => literal switch
    {
        null => PyNone.TypeObject,
        bool => PyBool.TypeObject,
        long or int or BigInteger => PyInt.TypeObject,
        double => PyFloat.TypeObject,
        Complex => PyComplex.TypeObject,
        string or int[] => PyStr.TypeObject,
        byte[] => PyBytes.TypeObject,
        EllipsisLiteral => PyEllipsis.TypeObject,
        PyObject made => made.Type,
        _ => throw new InvalidOperationException($"unknown constant {literal.GetType().Name}"),
    };

    private static bool IsExact(PyObject made, PyType type) => ReferenceEquals(made.Type, type);
}
