using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// See cpython Objects/exceptions.c.
internal partial class PyBaseException
{
    /// <summary><c>BaseException.__new__</c>.</summary>
    public static readonly NewFunction PlainNew = NewException;

    /// <summary><c>BaseException.__init__</c>.</summary>
    public static readonly InitFunction PlainInit = InitException;

    public static PyType MakeType() => BuiltinExceptions.Register(new PyType("BaseException")
    {
        Doc = "Common base class for all exceptions.",
        Allocate = static type => new PyBaseException(type),
        New = PlainNew,
        Init = PlainInit,
        Repr = ReprException,
        Str = StrOfArguments,
        Members = static () =>
        [
            new GetSet("args", static (_, self) => ((PyBaseException)self.Ref!).Args, SetArgs),
            new GetSet("__traceback__", static (_, self) => OrNone(((PyBaseException)self.Ref!).Traceback), SetTraceback),
            new GetSet("__cause__", static (_, self) => OrNone(((PyBaseException)self.Ref!).Cause), SetCauseAttribute),
            new GetSet("__context__", static (_, self) => OrNone(((PyBaseException)self.Ref!).Context), SetContextAttribute),
            new Field("__suppress_context__", static (_, self) => Value.FromBool(((PyBaseException)self.Ref!).SuppressContext), SetSuppressContext),
            new Method("with_traceback", "(tb, /)", WithTraceback),
            new Method("add_note", "(note, /)", AddNote),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(state, /)", SetState),
        ],
    });

    public static PyType MakeKeyErrorType(PyType baseType) => BuiltinExceptions.Register(new PyType("KeyError", baseType)
    {
        Doc = "Mapping key not found.",
        Allocate = baseType.Allocate,
        Str = StrOfKeyError,
    });

    /// <summary>Native code has set <see cref="Args"/>: derived attributes follow.</summary>
    public virtual void ArgumentsSet()
    {
    }

    /// <summary>An object, or None for null.</summary>
    protected static Value OrNone(PyObject? value) => value is null ? Value.None : value;

    /// <summary>A value, or None when it is unbound.</summary>
    protected static Value OrNone(Value value) => value.IsUnbound ? Value.None : value;

    /// <summary>The setter of a plain attribute; deleting it leaves None.</summary>
    protected static bool Store(ref Value field, Value value)
    {
        field = OrNone(value);
        return true;
    }

    private static Value NewException(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        PyBaseException exception = (PyBaseException)type.Allocate!(type);
        exception.SetArgs(arguments.Positional);
        return exception;
    }

    private static bool InitException(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyBaseException exception = (PyBaseException)self.Ref!;
        if (arguments.KeywordCount > 0)
        {
            t.RaiseTypeError($"{exception.Type.Name}() takes no keyword arguments");
            return false;
        }
        exception.SetArgs(arguments.Positional);
        exception.ArgumentsSet();
        return true;
    }

    /// <summary>The slot <c>__str__</c> of most exceptions: nothing, the one argument, or the tuple of them.</summary>
    protected static Value StrOfArguments(ThreadState t, Value self)
    {
        PyTuple args = ((PyBaseException)self.Ref!).Args;
        return args.Count switch
        {
            0 => PyStr.Empty,
            1 => Representation.Str(t, args.Items[0]),
            _ => Representation.Str(t, args),
        };
    }

    // The key is shown as its repr, so that an empty or odd one is seen.
    private static Value StrOfKeyError(ThreadState t, Value self)
    {
        PyTuple args = ((PyBaseException)self.Ref!).Args;
        if (args.Count != 1)
            return StrOfArguments(t, self);
        return Representation.Repr(t, args.Items[0]) is { } text ? Value.FromString(text) : Value.Error;
    }

    private static Value ReprException(ThreadState t, Value self)
    {
        PyBaseException exception = (PyBaseException)self.Ref!;
        Value shown = exception.Args.Count == 1 ? exception.Args.Items[0] : exception.Args;
        if (Representation.Repr(t, shown) is not { } text)
            return Value.Error;
        return Value.FromString(exception.Args.Count == 1 ? $"{exception.Type.Name}({text})" : $"{exception.Type.Name}{text}");
    }

    private static bool SetArgs(ThreadState t, Value self, Value value)
    {
        if (value.IsUnbound)
        {
            t.RaiseTypeError("args may not be deleted");
            return false;
        }
        if (Iteration.ToList(t, value) is not { } items)
            return false;
        ((PyBaseException)self.Ref!).Args = PyTuple.From(items.Span);
        return true;
    }

    private static bool SetTraceback(ThreadState t, Value self, Value value)
    {
        if (value.IsUnbound)
        {
            t.RaiseTypeError("__traceback__ may not be deleted");
            return false;
        }
        if (!value.IsNone && value.Ref is not PyTraceback)
        {
            t.RaiseTypeError("__traceback__ must be a traceback or None");
            return false;
        }
        ((PyBaseException)self.Ref!).Traceback = value.Ref as PyTraceback;
        return true;
    }

    private static bool SetCauseAttribute(ThreadState t, Value self, Value value)
    {
        if (!CheckLink(t, value, "__cause__", "exception cause"))
            return false;
        ((PyBaseException)self.Ref!).SetCause(value.Ref as PyBaseException);
        return true;
    }

    private static bool SetContextAttribute(ThreadState t, Value self, Value value)
    {
        if (!CheckLink(t, value, "__context__", "exception context"))
            return false;
        ((PyBaseException)self.Ref!).Context = value.Ref as PyBaseException;
        return true;
    }

    private static bool CheckLink(ThreadState t, Value value, string name, string what)
    {
        if (value.IsUnbound)
            t.RaiseTypeError($"{name} may not be deleted");
        else if (!value.IsNone && value.Ref is not PyBaseException)
            t.RaiseTypeError($"{what} must be None or derive from BaseException");
        else
            return true;
        return false;
    }

    private static bool SetSuppressContext(ThreadState t, Value self, Value value)
    {
        if (value.IsUnbound)
        {
            t.RaiseTypeError("can't delete numeric/char attribute");
            return false;
        }
        if (value.Ref is not PyBool flag)
        {
            t.RaiseTypeError("attribute value type must be bool");
            return false;
        }
        ((PyBaseException)self.Ref!).SuppressContext = ReferenceEquals(flag, PyBool.TrueInstance);
        return true;
    }

    private static Value WithTraceback(ThreadState t, Value self, Value traceback) =>
        SetTraceback(t, self, traceback) ? self : Value.Error;

    private static Value AddNote(ThreadState t, Value self, Value note)
    {
        if (note.Ref is not PyStr)
            return t.RaiseTypeError($"add_note() argument must be str, not {(note.IsNone ? "None" : note.Type.Name)}");
        Value notes = Protocols.Attributes.GetOrUnbound(t, self, SpecialNames.Notes);
        if (notes.IsError)
            return notes;
        if (notes.IsUnbound)
            return Protocols.Attributes.Set(t, self, SpecialNames.Notes, new PyList([note])) ? Value.None : Value.Error;
        if (notes.Ref is not PyList list)
            return t.RaiseTypeError("Cannot add note: __notes__ is not a list");
        list.Append(note);
        return Value.None;
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyBaseException exception = (PyBaseException)self.Ref!;
        return ReduceWith(exception, exception.Args);
    }

    /// <summary>What <c>__reduce__</c> gives: the class, its arguments and the attributes the instance has besides.</summary>
    protected static PyTuple ReduceWith(PyBaseException exception, PyTuple args)
    {
        PyDict? state = exception.attributes.Shape is { Count: 0 } ? null : exception.attributes.Dict;
        return state is null || state.Count == 0 ? new PyTuple(exception.Type, args) : new PyTuple(exception.Type, args, state);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        if (state.IsNone)
            return Value.None;
        if (state.Ref is not PyDict dict)
            return t.RaiseTypeError("state is not a dictionary");
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            PyDict.Entry entry = dict.EntryAt(i);
            if (entry.Key.Ref is PyStr name && !Protocols.Attributes.Set(t, self, name, entry.Value))
                return Value.Error;
        }
        return Value.None;
    }
}
