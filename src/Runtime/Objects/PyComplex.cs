using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>complex</c>.</summary>
internal partial class PyComplex : PyObject
{
    protected PyComplex(PyType type, Complex number) : base(type) => Number = number;

    public PyComplex(Complex number) : this(TypeObject, number)
    {
    }

    public Complex Number { get; private protected set; }
}
