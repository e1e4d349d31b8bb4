using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>What <c>NameError</c> and <c>AttributeError</c> share: the name that is missing, and what "Did you mean" needs to know.</summary>
internal abstract class PyMissingNameError(PyType type) : PyBaseException(type)
{
    /// <summary><c>name</c>; None when unknown.</summary>
    public Value Name = Value.None;

    /// <summary>What the parameter <c>self</c> held where it was raised, for "Did you mean: 'self.x'"; unbound when there is none.</summary>
    public Value SelfArgument;
}
