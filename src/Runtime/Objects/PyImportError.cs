using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>ImportError</c>.</summary>
internal sealed class PyImportError(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("ImportError", baseType)
    {
        Doc = "A module is not found, or a name is not in it.",
        Allocate = static type => new PyImportError(type),
        Init = Initialize,
        Str = ToStr,
        Members = static () =>
        [
            new Field("msg", static (_, self) => ((PyImportError)self.Ref!).Message, static (_, self, value) => Store(ref ((PyImportError)self.Ref!).Message, value)),
            new Field("name", static (_, self) => ((PyImportError)self.Ref!).Name, static (_, self, value) => Store(ref ((PyImportError)self.Ref!).Name, value)),
            new Field("path", static (_, self) => ((PyImportError)self.Ref!).Path, static (_, self, value) => Store(ref ((PyImportError)self.Ref!).Path, value)),
            new Field("name_from", static (_, self) => ((PyImportError)self.Ref!).NameFrom, static (_, self, value) => Store(ref ((PyImportError)self.Ref!).NameFrom, value)),
            new Method("__reduce__", "()", ReduceImportError),
        ],
    });

    /// <summary><c>name</c>: the module.</summary>
    public Value Name = Value.None;

    /// <summary><c>path</c>.</summary>
    public Value Path = Value.None;

    /// <summary><c>name_from</c>: what was to be imported out of the module.</summary>
    public Value NameFrom = Value.None;

    /// <summary><c>msg</c>.</summary>
    public Value Message = Value.None;

    public override void ArgumentsSet() => Message = Args.Count == 1 ? Args.Items[0] : Value.None;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyImportError error = (PyImportError)self.Ref!;
        error.Args = PyTuple.From(arguments.Positional);
        error.Name = error.Path = error.NameFrom = Value.None;
        error.ArgumentsSet();
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            Value value = arguments.KeywordValues[i];
            switch (arguments.Names![i].Text)
            {
                case "name":
                    error.Name = value;
                    break;
                case "path":
                    error.Path = value;
                    break;
                case "name_from":
                    error.NameFrom = value;
                    break;
                default:
                    t.RaiseTypeError($"ImportError() got an unexpected keyword argument '{arguments.Names[i].Text}'");
                    return false;
            }
        }
        return true;
    }

    private static Value ToStr(ThreadState t, Value self) =>
        ((PyImportError)self.Ref!).Message is { Ref: PyStr } message ? message : StrOfArguments(t, self);

    private static Value ReduceImportError(ThreadState t, Value self)
    {
        PyImportError error = (PyImportError)self.Ref!;
        PyDict state = error.Attributes.Dict.Copy();
        foreach ((string name, Value value) in new[] { ("name", error.Name), ("path", error.Path), ("name_from", error.NameFrom) })
        {
            if (!value.IsNone)
                state.Set(name, value);
        }
        return state.Count == 0 ? new PyTuple(error.Type, error.Args) : new PyTuple(error.Type, error.Args, state);
    }
}
