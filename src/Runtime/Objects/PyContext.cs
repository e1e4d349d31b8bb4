using System.Collections.Immutable;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>contextvars.Context</c>: an immutable map from variables to values, replaced when a variable is set (PEP 567).</summary>
/// <remarks>
/// <see cref="ThreadState.Context"/> is null while a thread has set no variable; code that saves or copies the context keeps null for "empty".
/// </remarks>
internal sealed partial class PyContext : PyObject
{
    private static readonly ImmutableDictionary<PyContextVar, Value> NoVariables = ImmutableDictionary<PyContextVar, Value>.Empty;

    public PyContext() : base(TypeObject)
    {
    }

    public ImmutableDictionary<PyContextVar, Value> Variables { get; set; } = NoVariables;

    /// <summary>Some thread runs code in it.</summary>
    public bool IsEntered { get; private set; }

    /// <summary>The context of the running code.</summary>
    public static PyContext Current(ThreadState t)
    {
        if (t.Context is PyContext context)
            return context;
        PyContext made = new() { IsEntered = true };
        t.Context = made;
        return made;
    }

    /// <summary>A copy of the context of the running code; null when that is empty.</summary>
    public static PyContext? CopyCurrent(ThreadState t) => t.Context is PyContext { Variables.IsEmpty: false } context ? context.Copy() : null;

    public PyContext Copy() => new() { Variables = Variables };

    /// <summary>Calls in this context. See cpython Python/context.c context_run.</summary>
    public Value Run(ThreadState t, Value callee, scoped in Arguments arguments)
    {
        if (!TryEnter(t))
            return Value.Error;
        PyObject? previous = t.Context;
        t.Context = this;
        Value result = Calls.Call(t, callee, in arguments);
        t.Context = previous;
        IsEntered = false;
        return result;
    }

    /// <summary>Starts to run code in it, after which <see cref="Leave"/> must follow; false with a RuntimeError pending.</summary>
    public bool TryEnter(ThreadState t)
    {
        if (IsEntered)
        {
            string? text = Representation.Repr(t, this);
            if (text is not null)
                t.RaiseRuntimeError($"cannot enter context: {text} is already entered");
            return false;
        }
        IsEntered = true;
        return true;
    }

    public void Leave() => IsEntered = false;
}
