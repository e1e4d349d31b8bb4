using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal partial class PyHandle
{
    public static new readonly PyType TypeObject = new PyType("Handle")
    {
        Signature = "(callback, args, loop, context=None)",
        Module = "asyncio.events",
        Doc = "A callback that is waiting for its turn, and can be cancelled.",
        IsSubclassable = true,
        HasInstanceDict = true,
        New = NewSlot,
        Repr = static (t, self) => Value.FromString(((PyHandle)self.Ref!).Describe(t)),
        Members = static () =>
        [
            new Method("_run", "()", static (t, self) => self.Ref is PyHandle { IsCancelled: false } handle && !handle.Run(t) ? Value.Error : Value.None),
            new GetSet("_callback", static (_, self) => self.Ref is PyHandle { callback: { IsUnbound: false } callback } ? callback : Value.None),
            new GetSet("_args", static (_, self) => self.Ref is PyHandle { IsCancelled: false } handle ? new PyTuple(handle.GetArguments()) : Value.None),
            new GetSet("_cancelled", static (_, self) => Value.FromBool(((PyHandle)self.Ref!).IsCancelled)),
            new GetSet("_loop", static (_, self) => ((PyHandle)self.Ref!).Loop),
            new GetSet("_source_traceback", static (_, self) => self.Ref is PyHandle { source: { } source } ? source : Value.None),
            new Method("cancel", "()", CancelMethod),
            new Method("cancelled", "()", static (_, self) => Value.FromBool(((PyHandle)self.Ref!).IsCancelled)),
            new Method("get_context", "()", static (_, self) => ((PyHandle)self.Ref!).Context ?? new PyContext()),
        ],
    }.Ready();

    /// <summary>What the repr says between the type's name and the callback.</summary>
    protected virtual string? RepresentedTime(ThreadState t) => null;

    private static readonly NativeFunction Constructor = new("Handle", "(callback, args, loop, context=None)", (FunctionN)Create);

    private static Value NewSlot(ThreadState t, PyType type, scoped in Arguments arguments) =>
        Constructor.Invoke(t, arguments.Prepend(type, new Value[arguments.Values.Length + 1]));

    private static Value Create(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!TryReadArguments(t, arguments[2], arguments[3], arguments[4], out PyEventLoop? loop, out Value[] values, out PyContext? context))
            return Value.Error;
        PyHandle handle = new((PyType)arguments[0].Ref!, loop!, arguments[1], values, context);
        if (loop!.IsDebug)
            handle.NoteSource(t);
        return handle;
    }

    /// <summary>Reads what both constructors take; false with an exception pending.</summary>
    protected static bool TryReadArguments(ThreadState t, Value args, Value loop, Value context, out PyEventLoop? found, out Value[] values, out PyContext? itsContext)
    {
        itsContext = null;
        found = EventLoops.OrCurrent(t, loop);
        PyList? list = found is null ? null : Iteration.ToList(t, args);
        values = list is null ? [] : list.Span.ToArray();
        return list is not null && EventLoops.TryGetContext(t, context, out itsContext);
    }

    private static Value CancelMethod(ThreadState t, Value self)
    {
        PyHandle handle = (PyHandle)self.Ref!;
        if (!handle.IsCancelled)
            handle.CancelNoting(t);
        return Value.None;
    }

    private string Describe(ThreadState t)
    {
        if (cancelledText is not null)
            return cancelledText.Insert(1 + Type.ShortName.Length, " cancelled");
        StringBuilder text = new("<");
        text.Append(Type.ShortName);
        if (IsCancelled)
            text.Append(" cancelled");
        if (RepresentedTime(t) is { } time)
            text.Append(' ').Append(time);
        if (!callback.IsUnbound)
            text.Append(' ').Append(CallbackText.WithSource(t, callback, Loop.IsDebug ? GetArguments() : null));
        if (SourceTraceback.CreatedAt(t, source) is { } place)
            text.Append(' ').Append(place);
        return text.Append('>').ToString();
    }
}
