using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>NameError</c>.</summary>
internal sealed class PyNameError(PyType type) : PyMissingNameError(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("NameError", baseType)
    {
        Doc = "Name not found globally.",
        Allocate = static type => new PyNameError(type),
        Init = Initialize,
        Members = static () => [new Field("name", static (_, self) => ((PyNameError)self.Ref!).Name, static (_, self, value) => Store(ref ((PyNameError)self.Ref!).Name, value))],
    });

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyNameError error = (PyNameError)self.Ref!;
        error.Args = PyTuple.From(arguments.Positional);
        error.Name = Value.None;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            if (arguments.Names![i].Text != "name")
            {
                t.RaiseTypeError($"NameError() got an unexpected keyword argument '{arguments.Names[i].Text}'{Suggestions.ForKeyword(arguments.Names[i].Text, ["name"])}");
                return false;
            }
            error.Name = arguments.KeywordValues[i];
        }
        return true;
    }
}
