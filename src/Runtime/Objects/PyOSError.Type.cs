using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// See cpython Objects/exceptions.c OSError_new: the class depends on the error number.
internal sealed partial class PyOSError
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("OSError", baseType)
    {
        Doc = "What the operating system refuses.",
        Allocate = static type => new PyOSError(type),
        New = NewSlot,
        Init = KeepArgumentsSlot,
        Str = ToStr,
        Members = static () =>
        [
            new Field("errno", static (_, self) => OrNone(((PyOSError)self.Ref!).Errno), static (_, self, value) => Store(ref ((PyOSError)self.Ref!).Errno, value)),
            new Field("strerror", static (_, self) => OrNone(((PyOSError)self.Ref!).StrError), static (_, self, value) => Store(ref ((PyOSError)self.Ref!).StrError, value)),
            new Field("filename", static (_, self) => OrNone(((PyOSError)self.Ref!).Filename), static (_, self, value) => Store(ref ((PyOSError)self.Ref!).Filename, value)),
            new Field("filename2", static (_, self) => OrNone(((PyOSError)self.Ref!).Filename2), static (_, self, value) => Store(ref ((PyOSError)self.Ref!).Filename2, value)),
            new GetSet("characters_written", GetCharactersWritten, SetCharactersWritten),
            new Method("__reduce__", "()", ReduceOSError),
        ],
    });

    private static Value Make(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        // A subclass whose own __init__ takes the arguments decides what becomes of them.
        bool isOwn = type.Init == KeepArgumentsSlot;
        if (!isOwn && type.New == NewSlot)
            return (PyOSError)type.Allocate!(type);
        PyType made = type;
        ReadOnlySpan<Value> positional = arguments.Positional;
        if (ReferenceEquals(type, BuiltinExceptions.OSError) && positional.Length is >= 2 and <= 5 && positional[0].IsInt)
            made = Runtime.Errors.Errno.ExceptionType(positional[0].Int64);
        if (arguments.KeywordCount > 0 && isOwn)
            return t.RaiseTypeError($"{type.Name}() takes no keyword arguments");
        PyOSError error = (PyOSError)made.Allocate!(made);
        error.Args = PyTuple.From(positional);
        error.ArgumentsSet();
        return error;
    }

    private static readonly InitFunction KeepArgumentsSlot = KeepArguments;

    private static readonly NewFunction NewSlot = Make;

    // The arguments went to __new__, which chose the class by them; a subclass that passes others to super().__init__ replaces them.
    private static bool KeepArguments(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyOSError error = (PyOSError)self.Ref!;
        if (arguments.KeywordCount > 0)
        {
            t.RaiseTypeError($"{error.Type.Name}() takes no keyword arguments");
            return false;
        }
        if (error.Type.Init == KeepArgumentsSlot)
            return true;
        error.Args = PyTuple.From(arguments.Positional);
        error.ArgumentsSet();
        return true;
    }

    private static Value ToStr(ThreadState t, Value self)
    {
        PyOSError error = (PyOSError)self.Ref!;
        if (!error.Filename.IsUnbound)
        {
            if (Representation.Repr(t, error.Filename) is not { } filename)
                return Value.Error;
            string second = "";
            if (!error.Filename2.IsUnbound)
            {
                if (Representation.Repr(t, error.Filename2) is not { } filename2)
                    return Value.Error;
                second = $" -> {filename2}";
            }
            return WithNumber(t, error, $": {filename}{second}");
        }
        return error.Errno.IsUnbound || error.StrError.IsUnbound ? StrOfArguments(t, self) : WithNumber(t, error, "");
    }

    private static Value WithNumber(ThreadState t, PyOSError error, string rest)
    {
        if (Representation.StrText(t, OrNone(error.Errno)) is not { } number || Representation.StrText(t, OrNone(error.StrError)) is not { } text)
            return Value.Error;
        return Value.FromString($"[Errno {number}] {text}{rest}");
    }

    private static Value GetCharactersWritten(ThreadState t, Value self)
    {
        PyOSError error = (PyOSError)self.Ref!;
        return error.CharactersWritten.IsUnbound ? t.RaiseAttributeError("characters_written", self, PyStr.Intern("characters_written")) : error.CharactersWritten;
    }

    private static bool SetCharactersWritten(ThreadState t, Value self, Value value)
    {
        PyOSError error = (PyOSError)self.Ref!;
        if (value.IsUnbound && error.CharactersWritten.IsUnbound)
            return !t.RaiseAttributeError("characters_written", self, PyStr.Intern("characters_written")).IsError;
        if (!value.IsUnbound)
            value = Numbers.Index(t, value);
        if (value.IsError)
            return false;
        error.CharactersWritten = value;
        return true;
    }

    private static Value ReduceOSError(ThreadState t, Value self)
    {
        PyOSError error = (PyOSError)self.Ref!;
        PyTuple args = error.Args;
        if (args.Count == 2 && !error.Filename.IsUnbound)
        {
            args = error.Filename2.IsUnbound
                ? new PyTuple(args.Items[0], args.Items[1], error.Filename)
                : new PyTuple(args.Items[0], args.Items[1], error.Filename, Value.None, error.Filename2);
        }
        return ReduceWith(error, args);
    }
}
