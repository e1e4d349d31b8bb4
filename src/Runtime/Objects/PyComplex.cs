using System.Numerics;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>complex</c>.</summary>
internal partial class PyComplex : PyObject
{
    protected PyComplex(PyType type, Complex number) : base(type) => Number = number;

    public PyComplex(Complex number) : this(TypeObject, number)
    {
    }

    public PyComplex(double real, double imaginary) : this(new Complex(real, imaginary))
    {
    }

    public Complex Number { get; }

    /// <summary>The complex object of a plain complex, else a plain one of the same number.</summary>
    public static PyComplex ToExact(PyComplex number) => ReferenceEquals(number.Type, TypeObject) ? number : new PyComplex(number.Number);
}

/// <summary>An instance of a class written in Python that derives from <c>complex</c>.</summary>
internal sealed class PyComplexSubclass : PyComplex, IAttributed
{
    private InstanceAttributes attributes;

    public PyComplexSubclass(PyType type, Complex number) : base(type, number) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
