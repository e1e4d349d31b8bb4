using System.Diagnostics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Execution;

/// <summary>What the body of a native coroutine knows of its running: the thread, which may be another after each await, and how to await.</summary>
internal sealed class NativeFrame
{
    /// <summary>The thread that runs the body now.</summary>
    public ThreadState Thread = null!;

    /// <summary>What the last await gave.</summary>
    public Value Delivered;

    /// <summary>Delegates to a generator as <c>yield from</c> does, or awaits what is none.</summary>
    public Awaiter Delegate(Value value) => value.Ref is PyGenerator ? new Awaiter(this, value) : Await(value);

    /// <summary>Awaits any awaitable: its value, or the error sentinel with the exception pending.</summary>
    public Awaiter Await(Value awaitable) => new(this, Awaiting.GetAwaitable(Thread, awaitable));
}

/// <summary>The pattern behind <c>await f.Await(x)</c>.</summary>
internal readonly struct Awaiter(NativeFrame frame, Value iterator) : ICriticalNotifyCompletion
{
    /// <summary>The iterator to delegate to; the error sentinel when there is none.</summary>
    public Value Iterator { get; } = iterator;

    public bool IsCompleted => Iterator.IsError;

    public Awaiter GetAwaiter() => this;

    public Value GetResult()
    {
        if (Iterator.IsError)
            return Iterator;
        Value delivered = frame.Delivered;
        frame.Delivered = default;
        return delivered;
    }

    public void OnCompleted(Action continuation) => throw new UnreachableException();

    public void UnsafeOnCompleted(Action continuation) => throw new UnreachableException();
}

/// <summary>What the C# compiler uses to turn an async method into a <see cref="NativeCoroutine{T}"/>.</summary>
internal struct NativeCoroutineBuilder<T>
{
    // Replaced by the real names at once (NativeCoroutine<T>.With).
    private static readonly PyFunction NoName = NativeCoroutine.Named("coroutine");

    private NativeCoroutine<T> coroutine;

    public readonly NativeCoroutine<T> Task => coroutine;

    public static NativeCoroutineBuilder<T> Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        Machine<TStateMachine> machine = new(NoName);
        // This builder is a field of the state machine: it must know the coroutine before the machine is copied into it.
        coroutine = machine;
        machine.Body = stateMachine;
    }

    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine
    {
        Debug.Assert(typeof(TAwaiter) == typeof(Awaiter));
        coroutine.Await(Unsafe.As<TAwaiter, Awaiter>(ref awaiter).Iterator);
    }

    public readonly void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => throw new UnreachableException();

    public readonly void SetResult(T result)
    {
        Debug.Assert(typeof(T) == typeof(Value));
        coroutine.End(Unsafe.As<T, Value>(ref result));
    }

    /// <summary>A fault of the C# code, not a Python exception: it goes on to the boundary that catches those.</summary>
    public readonly void SetException(Exception exception) => System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception);

    public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    private sealed class Machine<TStateMachine>(PyFunction name) : NativeCoroutine<T>(name)
        where TStateMachine : IAsyncStateMachine
    {
        public TStateMachine Body = default!;

        protected override void MoveNext() => Body.MoveNext();
    }
}
