using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

internal partial class PyHandle
{
    public static new readonly PyType TypeObject = new PyType("Handle")
    {
        Module = "asyncio.events",
        Doc = "Object returned by callback registration methods.",
        Repr = static (t, self) => Value.FromString(((PyHandle)self.Ref!).Describe(t)),
        Members = static () =>
        [
            new Method("cancel", "()", CancelMethod),
            new Method("cancelled", "()", static (_, self) => Value.FromBool(((PyHandle)self.Ref!).IsCancelled)),
            new Method("get_context", "()", static (_, self) => ((PyHandle)self.Ref!).Context ?? new PyContext()),
        ],
    }.Ready();

    /// <summary>What the repr says between the type's name and the callback.</summary>
    protected virtual string? RepresentedTime(ThreadState t) => null;

    private static Value CancelMethod(ThreadState t, Value self)
    {
        PyHandle handle = (PyHandle)self.Ref!;
        if (!handle.IsCancelled)
            handle.Cancel();
        return Value.None;
    }

    private string Describe(ThreadState t)
    {
        StringBuilder text = new("<");
        text.Append(Type.ShortName);
        if (IsCancelled)
            text.Append(" cancelled");
        if (RepresentedTime(t) is { } time)
            text.Append(' ').Append(time);
        if (!callback.IsUnbound)
            text.Append(' ').Append(CallbackText.WithSource(t, callback, Loop.IsDebug ? GetArguments() : null));
        return text.Append('>').ToString();
    }
}
