using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Asyncio;

internal partial class PyFuture
{
    // Futures that wait for each other in a circle show themselves as "...".
    private bool isBeingShown;

    /// <summary><c>&lt;Future finished result=1&gt;</c>. See cpython Lib/asyncio/base_futures.py and base_tasks.py.</summary>
    private Value Describe(ThreadState t)
    {
        if (isBeingShown || !t.EnterNative(" while getting the repr of an object"))
            return isBeingShown ? Value.FromString("...") : Value.Error;
        isBeingShown = true;
        List<string>? parts = DescribeState(t);
        if (parts is not null)
            Describe(t, parts);
        isBeingShown = false;
        t.LeaveNative();
        return parts is null ? Value.Error : Value.FromString($"<{Type.ShortName} {string.Join(' ', parts)}>");
    }

    /// <summary>Adds what a subclass has to say.</summary>
    protected virtual void Describe(ThreadState t, List<string> parts)
    {
    }

    private List<string>? DescribeState(ThreadState t)
    {
        List<string> parts = [State switch
        {
            FutureState.Pending => "pending",
            FutureState.Cancelled => "cancelled",
            _ => "finished",
        }];
        if (State == FutureState.Finished)
        {
            string? outcome = StoredException is { } error
                ? Protocols.Representation.Repr(t, error)
                : ShortRepresentation.Of(t, result);
            if (outcome is null)
                return null;
            parts.Add((HasResult ? "result=" : "exception=") + outcome);
        }
        if (HasCallbacks)
            parts.Add(CallbackText.List(t, Callbacks().ConvertAll(static entry => entry.Callback)));
        if (SourceTraceback.CreatedAt(t, Source) is { } place)
            parts.Add(place);
        return parts;
    }
}
