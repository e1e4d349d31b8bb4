using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>contextvars.Token</c>: how to undo one <c>ContextVar.set</c>.</summary>
internal sealed class PyContextToken(PyContext context, PyContextVar variable, Value oldValue) : PyObject(TypeObject)
{
    /// <summary><c>Token.MISSING</c>: the variable had no value.</summary>
    public static readonly PyObject Missing = new MissingMarker();

    public static new readonly PyType TypeObject = new PyType("_contextvars.Token")
    {
        Repr = ReprSlot,
        Members = static () =>
        [
            new Constant("MISSING", Missing),
            new GetSet("var", static (_, self) => ((PyContextToken)self.Ref!).Variable),
            new GetSet("old_value", static (_, self) => self.Ref is PyContextToken { OldValue.IsUnbound: false } token ? token.OldValue : Missing),
            new Method("__enter__", "()", static (_, self) => self),
            new Method("__exit__", "(type, value, traceback, /)", static (ThreadState t, Value self, Value _, Value _, Value _) => Exit(t, self)),
            new ClassMethod("__class_getitem__", "(item, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    public PyContext Context { get; } = context;

    public PyContextVar Variable { get; } = variable;

    /// <summary>Unbound when the variable had no value.</summary>
    public Value OldValue { get; } = oldValue;

    public bool IsUsed { get; set; }

    private static Value Exit(ThreadState t, Value self)
    {
        PyContextToken token = (PyContextToken)self.Ref!;
        return token.Variable.ResetTo(t, token);
    }

    private static Value ReprSlot(ThreadState t, Value self)
    {
        PyContextToken token = (PyContextToken)self.Ref!;
        string? variable = Representation.Repr(t, token.Variable);
        return variable is null
            ? Value.Error
            : Value.FromString($"<Token{(token.IsUsed ? " used" : "")} var={variable} at {Identity.Address(token)}>");
    }

    private sealed class MissingMarker() : PyObject(MarkerType)
    {
        private static readonly PyType MarkerType = new PyType("Token.MISSING")
        {
            Module = "_contextvars",
            Repr = static (_, _) => Value.FromString("<Token.MISSING>"),
        }.Ready();
    }
}
