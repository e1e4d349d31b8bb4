using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>bool</c>.</summary>
internal sealed partial class PyBool : PyInt
{
    public static new readonly PyType TypeObject = new PyType("bool", PyInt.TypeObject)
    {
        Doc = "bool(object=False)\n\nThe truth value of an object. True and False are its only instances; they count as 1 and 0.",
        Signature = "(object=False, /)",
        New = Create,
        Repr = static (t, self) => Value.FromString(self.IsTrue ? "True" : "False"),
        And = static (t, a, b) => a.Ref is PyBool && b.Ref is PyBool ? Value.FromBool(a.IsTrue & b.IsTrue) : PyInt.TypeObject.And!(t, a, b),
        Xor = static (t, a, b) => a.Ref is PyBool && b.Ref is PyBool ? Value.FromBool(a.IsTrue ^ b.IsTrue) : PyInt.TypeObject.Xor!(t, a, b),
        Or = static (t, a, b) => a.Ref is PyBool && b.Ref is PyBool ? Value.FromBool(a.IsTrue | b.IsTrue) : PyInt.TypeObject.Or!(t, a, b),
        Invert = Invert,
    }.Ready();

    public static readonly PyBool TrueInstance = new(true);
    public static readonly PyBool FalseInstance = new(false);

    private PyBool(bool value) : base(TypeObject, value ? 1 : 0)
    {
    }

    private static Value Invert(ThreadState t, Value self)
    {
        bool goesOn = Warnings.Warn(
            t,
            BuiltinExceptions.DeprecationWarning,
            "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int "
            + "object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really "
            + "want the bitwise inversion of the underlying int.");
        return goesOn ? Value.FromInt64(self.IsTrue ? -2 : -1) : Value.Error;
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("bool() takes no keyword arguments");
        int count = arguments.Values.Length;
        if (count > 1)
            return t.RaiseTypeError($"bool expected at most 1 argument, got {count}");
        Truth truth = count == 0 ? Truth.False : Truthiness.Of(t, arguments.Values[0]);
        return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);
    }
}
