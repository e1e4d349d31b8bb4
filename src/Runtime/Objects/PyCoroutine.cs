using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>coroutine</c>; those written in C# are <see cref="NativeCoroutine"/>.</summary>
internal partial class PyCoroutine : Generator
{
    // Hardly any program asks where its coroutines come from: they have no field for it.
    private static readonly ConditionalWeakTable<PyCoroutine, PyTuple> Origins = [];

    private const string Reused = "cannot reuse already awaited coroutine";

    public PyCoroutine(PyFunction function, Value[] slots) : base(TypeObject, function, slots)
    {
    }

    protected PyCoroutine(PyFunction function) : base(TypeObject, function)
    {
    }

    /// <summary>The warning that it was never awaited has been given.</summary>
    public bool WasReportedUnawaited { get; set; }

    /// <summary><c>cr_origin</c>: the calls it was made in, innermost first; None unless <c>sys.set_coroutine_origin_tracking_depth()</c> asked for them.</summary>
    public Value Origin => Origins.TryGetValue(this, out PyTuple? calls) ? calls : Value.None;

    public override string KindName => "coroutine";

    /// <summary>Notes the innermost calls as those that it was made in.</summary>
    public void NoteOrigin(ThreadState t, int depth)
    {
        List<Value> calls = [];
        foreach (ThreadState.ActiveFrame frame in t.ActiveFrames())
        {
            if (calls.Count == depth)
                break;
            CodeObject code = frame.Function.Code;
            int line = frame.Position == 0 ? code.FirstLine : code.Positions[frame.Position].Line;
            calls.Add(new PyTuple(Value.FromString(code.Filename), Value.FromInt64(line), Value.FromString(code.Name)));
        }
        Origins.AddOrUpdate(this, new PyTuple([.. calls]));
    }

    protected override SendResult SendToFinished(ThreadState t, out Value result)
    {
        result = t.RaiseRuntimeError(Reused);
        return SendResult.Error;
    }

    protected override SendResult ThrowIntoFinished(ThreadState t, out Value result)
    {
        t.TakePending();
        result = t.RaiseRuntimeError(Reused);
        return SendResult.Error;
    }
}
