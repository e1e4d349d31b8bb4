using System.Runtime.CompilerServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>
/// A coroutine whose body is C#: to Python code a <c>coroutine</c> like any other, in a chain of delegates a member like any other. Bodies are either
/// written as <c>async NativeCoroutine&lt;Value&gt;</c> methods (see <see cref="NativeCoroutine{T}"/>) or, where speed matters, by hand.
/// </summary>
internal abstract class NativeCoroutine(PyFunction name) : PyCoroutine(name)
{
    /// <summary>The one step of every native coroutine: it knows where it is itself.</summary>
    private static readonly Activation Self = new();

    /// <summary>The names of a native coroutine function, in the form a coroutine wants them.</summary>
    public static PyFunction Named(string qualName)
    {
        CodeObject code = new()
        {
            Name = qualName[(qualName.LastIndexOf('.') + 1)..],
            QualName = qualName,
            Filename = "<native>",
            Kind = CodeKind.Coroutine,
            FirstLine = 1,
            Positions = [new SourceSpan(1, 0, 1, 0)],
            IsNative = true,
            Entry = Self,
        };
        return new PyFunction(code, new PyDict(), PyNone.Instance);
    }

    /// <summary>
    /// Starts the body, or goes on after a suspension: with a value, or with the pending exception when <paramref name="value"/> is the error sentinel.
    /// It ends with <see cref="Generator.Return"/>, <see cref="Generator.Fail"/>, <see cref="Suspend"/> or <see cref="AwaitIterator"/>.
    /// </summary>
    protected abstract void Continue(ThreadState t, Value value);

    /// <summary>Suspends and hands a value to who drives the chain: for a task, the future it is to wait for.</summary>
    protected void Suspend(Value value) => Yield(value, Self);

    /// <summary>Runs an iterator until it ends, then goes on with its value.</summary>
    protected void AwaitIterator(Value iterator) => DelegateTo(iterator, Self);

    private sealed class Activation : SuspendStep
    {
        public override Step? Run(Frame frame, Generator generator) => Continue(frame, generator, Value.None);

        public override Step? Throw(Frame frame, Generator generator) => Continue(frame, generator, Value.Error);

        protected override Step? Arrive(Frame frame, Generator generator, Value value) => Continue(frame, generator, value);

        private static Step? Continue(Frame frame, Generator generator, Value value)
        {
            Unsafe.As<NativeCoroutine>(generator).Continue(frame.Thread, value);
            return null;
        }
    }
}

/// <summary>
/// The native coroutine that a C# method <c>static async NativeCoroutine&lt;Value&gt; Body(NativeFrame f, …)</c> makes. Nothing of the body runs before
/// the first resumption. Python's exceptions arrive as the error sentinel from <c>await f.Await(x)</c>, with the exception pending in
/// <see cref="NativeFrame.Thread"/>; <c>return Value.Error</c> leaves with the pending exception.
/// </summary>
[AsyncMethodBuilder(typeof(NativeCoroutineBuilder<>))]
internal abstract class NativeCoroutine<T> : NativeCoroutine
{
    private NativeFrame frame = null!;
    private Value awaited;
    private bool isAwaiting;

    protected NativeCoroutine(PyFunction name) : base(name)
    {
    }

    /// <summary>Completes the coroutine that the body's call has given: its names, and the frame that was passed to the body.</summary>
    public NativeCoroutine<T> With(PyFunction names, NativeFrame bodyFrame)
    {
        TakeNamesOf(names);
        frame = bodyFrame;
        return this;
    }

    /// <summary>The body awaits: it is to be resumed with what the iterator returns.</summary>
    public void Await(Value iterator)
    {
        awaited = iterator;
        isAwaiting = true;
    }

    /// <summary>The body has ended.</summary>
    public void End(Value result)
    {
        if (result.IsError)
            Fail();
        else
            Return(result);
    }

    protected override void Continue(ThreadState t, Value value)
    {
        frame.Thread = t;
        frame.Delivered = value;
        isAwaiting = false;
        MoveNext();
        if (isAwaiting)
            AwaitIterator(awaited);
        awaited = default;
    }

    /// <summary>Runs the body to its next await or its end.</summary>
    protected abstract void MoveNext();
}
