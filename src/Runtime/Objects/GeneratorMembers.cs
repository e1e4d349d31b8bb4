using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>What generators, coroutines and async generators show alike to Python code. See cpython Objects/genobject.c.</summary>
internal static class GeneratorMembers
{
    private const string OldThrow = "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.";

    public static Value Repr(ThreadState t, Value self)
    {
        Generator generator = (Generator)self.Ref!;
        return Value.FromString($"<{self.Type.Name} object {generator.QualName.Text} at {Identity.Address(self)}>");
    }

    /// <summary>The attributes under a prefix: <c>gi_frame</c>, <c>cr_code</c>, …; the name of what it delegates to differs.</summary>
    public static Member[] Attributes(string prefix, string kind, string delegateName, Function1 running) =>
    [
        new GetSet($"{prefix}_frame", static (_, self) => self.Ref is Generator { State: not GeneratorState.Finished } generator ? PyFrame.OfGenerator(generator) : Value.None),
        new GetSet($"{prefix}_code", static (t, self) => Protocols.Attributes.Get(t, ((Generator)self.Ref!).Function, SpecialNames.Code)),
        new GetSet($"{prefix}_running", running),
        new GetSet($"{prefix}_suspended", static (_, self) => Value.FromBool(((Generator)self.Ref!).State == GeneratorState.Suspended)),
        new GetSet(delegateName, static (_, self) => self.Ref is Generator { IsRunning: false, Delegate: { IsUnbound: false } inner } ? inner : Value.None),
        new GetSet("__name__", static (_, self) => ((Generator)self.Ref!).Name, SetName) { Doc = $"The name of the {kind}." },
        new GetSet("__qualname__", static (_, self) => ((Generator)self.Ref!).QualName, SetQualName) { Doc = $"The qualified name of the {kind}." },
        new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
    ];

    /// <summary><c>__del__</c>: what happens when nobody can resume it any more.</summary>
    public static Value Delete(ThreadState t, Value self)
    {
        Finalization.Finalize(t, self.Object!);
        return Value.None;
    }

    public static Value IsRunning(ThreadState t, Value self) => Value.FromBool(((Generator)self.Ref!).IsRunning);

    /// <summary>The method <c>send</c>: the end is a StopIteration.</summary>
    public static Value Send(ThreadState t, Generator generator, Value value)
    {
        Value item = generator.Resume(t, value);
        return item.IsUnbound ? t.RaiseStopIteration(generator.TakeReturned()) : item;
    }

    /// <summary>The method <c>throw</c>.</summary>
    public static Value Throw(ThreadState t, Value self, Value type, Value value, Value traceback)
    {
        if (!MakePending(t, type, value, traceback))
            return Value.Error;
        return ToItem(t, ((Generator)self.Ref!).Throw(t, out Value result), result);
    }

    public static Value Close(ThreadState t, Value self) => ((Generator)self.Ref!).Close(t);

    /// <summary>The slot Next: the item, unbound at the end, StopIteration when the end has a value.</summary>
    public static Value Next(ThreadState t, Generator generator)
    {
        Value item = generator.Resume(t, Value.None);
        if (!item.IsUnbound)
            return item;
        Value returned = generator.TakeReturned();
        return returned.IsNone ? default : t.RaiseStopIteration(returned);
    }

    /// <summary>What a method gives for the outcome of resuming: the end is a StopIteration.</summary>
    public static Value ToItem(ThreadState t, SendResult outcome, Value result) => outcome switch
    {
        SendResult.Next => result,
        SendResult.Return => t.RaiseStopIteration(result),
        _ => Value.Error,
    };

    /// <summary>Makes the exception that <c>throw(type, value, traceback)</c> means pending; false with what is wrong about it.</summary>
    public static bool MakePending(ThreadState t, Value type, Value value, Value traceback)
    {
        if ((!value.IsUnbound || !traceback.IsUnbound) && !Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, OldThrow))
            return false;
        return MakePendingQuietly(t, type, value, traceback);
    }

    /// <summary>As <see cref="MakePending"/>, without the warning about the old form of the call.</summary>
    public static bool MakePendingQuietly(ThreadState t, Value type, Value value, Value traceback)
    {
        if (!traceback.IsUnbound && !traceback.IsNone && traceback.Ref is not PyTraceback)
        {
            t.RaiseTypeError("throw() third argument must be a traceback object");
            return false;
        }
        if (MakeException(t, type, value) is not { } exception)
            return false;
        if (traceback.Ref is PyTraceback given)
            exception.Traceback = given;
        t.Reraise(exception);
        return true;
    }

    private static PyBaseException? MakeException(ThreadState t, Value type, Value value)
    {
        if (type.Ref is PyBaseException instance)
        {
            if (value.IsUnbound || value.IsNone)
                return instance;
            t.RaiseTypeError("instance exception may not have a separate value");
            return null;
        }
        if (type.Ref is not PyType exceptionType || !exceptionType.IsSubtypeOf(BuiltinExceptions.BaseException))
        {
            t.RaiseTypeError($"exceptions must be classes or instances deriving from BaseException, not {type.Type.Name}");
            return null;
        }
        if (value.Ref is PyBaseException made && made.Type.IsSubtypeOf(exceptionType))
            return made;
        Value result = value.IsUnbound || value.IsNone
            ? Calls.Call0(t, exceptionType)
            : value.Ref is PyTuple several ? Calls.Call(t, exceptionType, new Arguments(several.Items)) : Calls.Call1(t, exceptionType, value);
        if (result.Ref is PyBaseException exception)
            return exception;
        // What goes wrong here is thrown instead.
        if (!result.IsError && Representation.Repr(t, exceptionType) is { } repr)
            t.RaiseTypeError($"calling {repr} should have returned an instance of BaseException, not {result.Type.Name}");
        return t.TakePending();
    }

    private static bool SetName(ThreadState t, Value self, Value value)
    {
        if (value.Ref is PyStr name)
            ((Generator)self.Ref!).Name = name;
        else
            t.RaiseTypeError("__name__ must be set to a string object");
        return t.Pending is null;
    }

    private static bool SetQualName(ThreadState t, Value self, Value value)
    {
        if (value.Ref is PyStr name)
            ((Generator)self.Ref!).QualName = name;
        else
            t.RaiseTypeError("__qualname__ must be set to a string object");
        return t.Pending is null;
    }
}
