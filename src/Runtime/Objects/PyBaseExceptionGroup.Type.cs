using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// See cpython Objects/exceptions.c BaseExceptionGroup_new.
internal sealed partial class PyBaseExceptionGroup
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("BaseExceptionGroup", baseType)
    {
        Doc = "Several exceptions that are raised together.",
        Allocate = static type => new PyBaseExceptionGroup(type),
        New = Make,
        Init = KeepArguments,
        Str = ToStr,
        Repr = ToRepr,
        Members = static () =>
        [
            new Field("message", static (_, self) => ((PyBaseExceptionGroup)self.Ref!).Message),
            new Field("exceptions", static (_, self) => ((PyBaseExceptionGroup)self.Ref!).Exceptions),
            new Method("derive", "(excs, /)", Derive),
            new Method("split", "(matcher_value, /)", Split),
            new Method("subgroup", "(matcher_value, /)", Subgroup),
            new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
        ],
    });

    public static PyType MakeExceptionGroupType(PyType groupType, PyType exceptionType)
    {
        PyType type = new("ExceptionGroup", groupType) { Allocate = groupType.Allocate, Bases = [groupType, exceptionType] };
        BuiltinExceptions.Register(type);
        type.Mro = [type, groupType, exceptionType, .. exceptionType.Mro[1..]];
        return type;
    }

    private static Value Make(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        ReadOnlySpan<Value> positional = arguments.Positional;
        if (positional.Length != 2)
            return t.RaiseTypeError($"BaseExceptionGroup.__new__() takes exactly 2 arguments ({positional.Length} given)");
        if (positional[0].Ref is not PyStr message)
            return t.RaiseTypeError($"BaseExceptionGroup.__new__() argument 1 must be str, not {positional[0].Type.Name}");
        if (positional[1].Type.GetItem is null || positional[1].Ref is PyDict)
            return t.RaiseTypeError("second argument (exceptions) must be a sequence");
        if (Iteration.ToList(t, positional[1]) is not { } items)
            return Value.Error;
        if (items.Count == 0)
            return t.RaiseValueError("second argument (exceptions) must be a non-empty sequence");
        bool nestsBase = false;
        for (int i = 0; i < items.Count; i++)
        {
            if (items.Items[i].Ref is not PyBaseException inner)
                return t.RaiseValueError($"Item {i} of second argument (exceptions) is not an exception");
            nestsBase |= !inner.Type.IsSubtypeOf(BuiltinExceptions.Exception);
        }
        PyType made = type;
        if (ReferenceEquals(type, BuiltinExceptions.ExceptionGroup) && nestsBase)
            return t.RaiseTypeError("Cannot nest BaseExceptions in an ExceptionGroup");
        if (ReferenceEquals(type, BuiltinExceptions.BaseExceptionGroup) && !nestsBase)
            made = BuiltinExceptions.ExceptionGroup;
        else if (nestsBase && type.IsSubtypeOf(BuiltinExceptions.Exception))
            return t.RaiseTypeError($"Cannot nest BaseExceptions in '{type.Name}'");
        PyBaseExceptionGroup group = (PyBaseExceptionGroup)made.Allocate!(made);
        group.Args = PyTuple.From(positional);
        group.given = positional[1];
        group.Message = message;
        group.Exceptions = PyTuple.From(items.Span);
        return group;
    }

    private static bool KeepArguments(ThreadState t, Value self, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
        {
            t.RaiseTypeError($"{self.Type.Name}() takes no keyword arguments");
            return false;
        }
        ((PyBaseExceptionGroup)self.Ref!).Args = PyTuple.From(arguments.Positional);
        return true;
    }

    private static Value ToStr(ThreadState t, Value self)
    {
        PyBaseExceptionGroup group = (PyBaseExceptionGroup)self.Ref!;
        int count = group.Exceptions.Count;
        return Value.FromString($"{group.Message.Text} ({count} sub-exception{(count > 1 ? "s" : "")})");
    }

    private static Value ToRepr(ThreadState t, Value self)
    {
        PyBaseExceptionGroup group = (PyBaseExceptionGroup)self.Ref!;
        // A list shows as a list; what was given as something else shows as the tuple it became.
        Value shown = group.given.Ref is PyTuple ? group.Exceptions : new PyList([.. group.Exceptions.Items]);
        if (Representation.Repr(t, group.Message) is not { } message || Representation.Repr(t, shown) is not { } exceptions)
            return Value.Error;
        return Value.FromString($"{group.Type.Name}({message}, {exceptions})");
    }

    private static Value Derive(ThreadState t, Value self, Value exceptions) =>
        Calls.Call2(t, BuiltinExceptions.BaseExceptionGroup, ((PyBaseExceptionGroup)self.Ref!).Message, exceptions);
}
