using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>float</c> where it is not unboxed: of a subclass.</summary>
internal partial class PyFloat : PyObject
{
    protected PyFloat(PyType type, double number) : base(type) => Number = number;

    public double Number { get; }

    /// <summary>The number of a float of either form; false when the value is not a float.</summary>
    public static bool TryGet(Value value, out double number)
    {
        number = value.IsFloat ? value.Double : value.Ref is PyFloat boxed ? boxed.Number : 0;
        return value.IsFloat || value.Ref is PyFloat;
    }
}
