using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyAsyncGenerator
{
    public static new readonly PyType TypeObject = new PyType("async_generator")
    {
        Repr = GeneratorMembers.Repr,
        AsyncIter = static (_, self) => self,
        AsyncNext = static (t, self) => ASend(t, self, Value.None),
        Members = static () =>
        [
            new Method("asend", "(value, /)", ASend),
            new Method("athrow", "(type, value=?, traceback=?, /)", AThrow),
            new Method("aclose", "()", AClose),
            .. GeneratorMembers.Attributes("ag", "asynchronous generator", "ag_await", static (_, self) => Value.FromBool(((PyAsyncGenerator)self.Ref!).IsBeingAwaited)),
        ],
    }.Ready();

    private static Value ASend(ThreadState t, Value self, Value value)
    {
        PyAsyncGenerator generator = (PyAsyncGenerator)self.Ref!;
        return generator.CallHooks(t) ? new PyAsyncGenASend(generator, value) : Value.Error;
    }

    private static Value AThrow(ThreadState t, Value self, Value type, Value value, Value traceback)
    {
        PyAsyncGenerator generator = (PyAsyncGenerator)self.Ref!;
        const string Message = "the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.";
        bool isOldForm = !value.IsUnbound || !traceback.IsUnbound;
        if (isOldForm && !Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, Message))
            return Value.Error;
        return generator.CallHooks(t) ? PyAsyncGenAThrow.Throwing(generator, type, value, traceback) : Value.Error;
    }

    private static Value AClose(ThreadState t, Value self)
    {
        PyAsyncGenerator generator = (PyAsyncGenerator)self.Ref!;
        return generator.CallHooks(t) ? PyAsyncGenAThrow.Closing(generator) : Value.Error;
    }
}
