using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>BaseException</c> and, by type, most exceptions; those with attributes of their own are subclasses.</summary>
internal partial class PyBaseException(PyType type) : PyObject(type), IAttributed
{
    private InstanceAttributes attributes = new(type);

    public ref InstanceAttributes Attributes => ref attributes;

    // Most exceptions are made with one argument and nobody asks for the tuple.
    private Value onlyArgument;
    private PyTuple? args;

    /// <summary><c>args</c>.</summary>
    public PyTuple Args
    {
        get => args ??= onlyArgument.IsUnbound ? PyTuple.Empty : new PyTuple(onlyArgument);
        set
        {
            args = value;
            onlyArgument = default;
        }
    }

    /// <summary>Sets <see cref="Args"/> to the arguments of a call.</summary>
    public void SetArgs(ReadOnlySpan<Value> arguments)
    {
        args = arguments.Length > 1 ? PyTuple.From(arguments) : null;
        onlyArgument = arguments.Length == 1 ? arguments[0] : default;
    }

    /// <summary><c>__traceback__</c>: the outermost entry; null when there is none.</summary>
    public PyTraceback? Traceback;

    /// <summary><c>__cause__</c>.</summary>
    public PyBaseException? Cause;

    /// <summary><c>__context__</c>.</summary>
    public PyBaseException? Context;

    /// <summary><c>__suppress_context__</c>.</summary>
    public bool SuppressContext;

    /// <summary>Adds to the notes that tracebacks show, as <c>add_note</c> does.</summary>
    public void AddNote(string text)
    {
        if (attributes.Get(SpecialNames.Notes).Ref is PyList notes)
            notes.Append(Value.FromString(text));
        else
            attributes.Set(SpecialNames.Notes, new PyList([Value.FromString(text)]));
    }

    /// <summary>Sets <c>__cause__</c>, which hides the context, as <c>raise … from</c> does.</summary>
    public void SetCause(PyBaseException? cause)
    {
        Cause = cause;
        SuppressContext = true;
    }

    /// <summary>Sets the context that a raise implies, without making a cycle. See cpython Python/errors.c _PyErr_SetObject.</summary>
    public void SetContext(PyBaseException handled)
    {
        if (ReferenceEquals(handled, this))
            return;
        // Floyd's tortoise tells an existing cycle that does not contain this exception.
        PyBaseException? slow = handled;
        bool advance = false;
        for (PyBaseException current = handled; current.Context is { } context; current = context)
        {
            if (ReferenceEquals(context, this))
            {
                current.Context = null;
                break;
            }
            if (ReferenceEquals(context, slow))
                break;
            if (advance)
                slow = slow!.Context;
            advance = !advance;
        }
        Context = handled;
    }
}
