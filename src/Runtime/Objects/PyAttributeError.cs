using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>AttributeError</c>.</summary>
internal sealed class PyAttributeError(PyType type) : PyMissingNameError(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("AttributeError", baseType)
    {
        Doc = "Attribute not found.",
        Allocate = static type => new PyAttributeError(type),
        Init = Initialize,
        Members = static () =>
        [
            new Field("name", static (_, self) => ((PyAttributeError)self.Ref!).Name, static (_, self, value) => Store(ref ((PyAttributeError)self.Ref!).Name, value)),
            new Field("obj", static (_, self) => ((PyAttributeError)self.Ref!).Obj, static (_, self, value) => Store(ref ((PyAttributeError)self.Ref!).Obj, value)),
            new Method("__reduce__", "()", static (_, self) => new PyTuple(self.Type, ((PyAttributeError)self.Ref!).Args, ((PyAttributeError)self.Ref!).State())),
            new Method("__getstate__", "()", static (_, self) => ((PyAttributeError)self.Ref!).State()),
        ],
    });

    /// <summary><c>obj</c>; None when unknown.</summary>
    public Value Obj = Value.None;

    /// <summary>Remembers what was asked of which object, for an error that names neither. See cpython Objects/object.c _PyObject_SetAttributeErrorContext.</summary>
    public void NoteMissing(PyStr name, Value target)
    {
        if (!Name.IsNone || !Obj.IsNone)
            return;
        Name = name;
        Obj = target;
    }

    // What is pickled: the object that lacks the attribute is not, as it may be anything.
    private PyDict State()
    {
        PyDict state = Attributes.Dict.Copy();
        if (!Name.IsNone)
            state.Set("name", Name);
        state.Set("args", Args);
        return state;
    }

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyAttributeError error = (PyAttributeError)self.Ref!;
        error.Args = PyTuple.From(arguments.Positional);
        error.Name = error.Obj = Value.None;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            switch (arguments.Names![i].Text)
            {
                case "name":
                    error.Name = arguments.KeywordValues[i];
                    break;
                case "obj":
                    error.Obj = arguments.KeywordValues[i];
                    break;
                default:
                    t.RaiseTypeError($"AttributeError() got an unexpected keyword argument '{arguments.Names[i].Text}'{Suggestions.ForKeyword(arguments.Names[i].Text, ["name", "obj"])}");
                    return false;
            }
        }
        return true;
    }
}
