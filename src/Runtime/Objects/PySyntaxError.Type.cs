using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// See cpython Objects/exceptions.c SyntaxError_init.
internal sealed partial class PySyntaxError
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("SyntaxError", baseType)
    {
        Doc = "Invalid syntax.",
        Allocate = static type => new PySyntaxError(type),
        Init = Initialize,
        Str = ToStr,
        Members = static () =>
        [
            Attribute("msg", static error => ref error.Message),
            Attribute("filename", static error => ref error.Filename),
            Attribute("lineno", static error => ref error.Line),
            Attribute("offset", static error => ref error.Offset),
            Attribute("text", static error => ref error.SourceLine),
            Attribute("end_lineno", static error => ref error.EndLine),
            Attribute("end_offset", static error => ref error.EndOffset),
            Attribute("print_file_and_line", static error => ref error.printFileAndLine),
            Attribute("_metadata", static error => ref error.Metadata),
        ],
    });

    private delegate ref Value FieldOf(PySyntaxError error);

    private static Field Attribute(string name, FieldOf field) =>
        new(name, (_, self) => field((PySyntaxError)self.Ref!), (_, self, value) => Store(ref field((PySyntaxError)self.Ref!), value));

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PySyntaxError error = (PySyntaxError)self.Ref!;
        if (arguments.KeywordCount > 0)
        {
            t.RaiseTypeError($"{error.Type.Name}() takes no keyword arguments");
            return false;
        }
        error.Args = PyTuple.From(arguments.Positional);
        if (error.Args.Count != 2)
        {
            error.ArgumentsSet();
            return true;
        }
        error.Message = error.Args.Items[0];
        if (Iteration.ToList(t, error.Args.Items[1]) is not { } details)
            return false;
        return CheckDetails(t, details.Count) && error.TakeDetails(t, details.Span);
    }

    private static bool CheckDetails(ThreadState t, int count)
    {
        if (count < 4)
            t.RaiseTypeError($"function takes at least 4 arguments ({count} given)");
        else if (count > 7)
            t.RaiseTypeError($"function takes at most 7 arguments ({count} given)");
        else
            return true;
        return false;
    }

    private bool TakeDetails(ThreadState t, ReadOnlySpan<Value> details)
    {
        SetDetails(details);
        if (!EndLine.IsNone && EndOffset.IsNone)
        {
            t.RaiseTypeError("end_offset must be provided when end_lineno is provided");
            return false;
        }
        return true;
    }

    private static Value ToStr(ThreadState t, Value self)
    {
        PySyntaxError error = (PySyntaxError)self.Ref!;
        if (Representation.StrText(t, error.Message) is not { } message)
            return Value.Error;
        string? file = error.Filename.Ref is PyStr path ? path.Text[(path.Text.LastIndexOf('/') + 1)..] : null;
        string place = (file, error.Line.IsInt) switch
        {
            (not null, true) => $" ({file}, line {error.Line.Int64})",
            (not null, false) => $" ({file})",
            (null, true) => $" (line {error.Line.Int64})",
            _ => "",
        };
        return Value.FromString(message + place);
    }
}
