using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>
/// What is to be done when objects are gone: <c>__del__</c> is called, generators that were left in the middle are closed, coroutines that were never
/// awaited are warned about, callbacks of weak references are called. There are no reference counts: it happens when .NET's collector has found the objects (at the latest in <c>gc.collect()</c>), between two
/// statements of the main thread, or when the program ends. See PEP 442.
/// </summary>
internal sealed class Finalization(Engine engine)
{
    private static readonly PyStr CloseName = PyStr.Intern("close");

    private readonly ConcurrentQueue<Sentinel> found = new();
    private readonly ConditionalWeakTable<PyObject, List<Sentinel>> sentinels = [];

    private readonly WatchedObjects watched = new();
    private readonly ConcurrentDictionary<PyObject, byte> openFiles = new(ReferenceEqualityComparer.Instance);

    /// <summary>Has <c>__del__</c> of an object called.</summary>
    public void WatchInstance(PyObject target) =>
        sentinels.GetOrCreateValue(target).Add(new InstanceSentinel(this, target) { Place = watched.Add(target) });

    /// <summary>Has a generator closed. Its frame must keep what this gives, until <see cref="Cancel"/>.</summary>
    public PyObject WatchGenerator(PyGenerator target) => new GeneratorSentinel(this, target) { Place = watched.Add(target) };

    /// <summary>Has a coroutine warned about that is not started before it is gone.</summary>
    public void WatchCoroutine(PyCoroutine target) =>
        sentinels.GetOrCreateValue(target).Add(new CoroutineSentinel(this, target) { Place = watched.Add(target) });

    /// <summary>Has a file closed that the program has written to and not closed.</summary>
    /// <param name="target">What the program holds.</param>
    /// <param name="raw">The file of the system behind it: .NET must not close that first.</param>
    public void WatchFile(PyObject target, PyObject raw)
    {
        openFiles.TryAdd(raw, 0);
        sentinels.GetOrCreateValue(target).Add(new FileSentinel(this, target, raw) { Place = watched.Add(target) });
    }

    /// <summary>Has something done when the object is gone, which the action may hold; nothing when the program ends before.</summary>
    public void Watch(PyObject target, Action<ThreadState> action) => sentinels.GetOrCreateValue(target).Add(new ActionSentinel(this, action));

    /// <summary>The generator has ended by itself.</summary>
    public static void Cancel(Value sentinel)
    {
        if (sentinel.Ref is GeneratorSentinel live)
            live.Cancel();
    }

    /// <summary>Has the callback of a weak reference called, unless the reference is gone first.</summary>
    public void WatchReference(PyObject target, IWeakReference reference) =>
        sentinels.GetOrCreateValue(target).Add(new ReferenceSentinel(this, reference));

    /// <summary>Does what is due for the objects that the collector has found.</summary>
    public void Run(ThreadState t)
    {
        while (found.TryDequeue(out Sentinel? sentinel))
            sentinel.Run(t);
    }

    /// <summary>The program ends: what is due, then the objects that are still there, the oldest first.</summary>
    public void RunAll(ThreadState t)
    {
        Run(t);
        foreach (PyObject target in watched.TakeAll())
            Finalize(t, target);
    }

    /// <summary>What is due when nobody needs an object any more; errors are reported and otherwise ignored.</summary>
    public static void Finalize(ThreadState t, PyObject target)
    {
        if (target is PyGenerator generator)
            Close(t, generator);
        else if (target is PyCoroutine coroutine)
            NeverAwaited.Warn(t, coroutine);
        else if (target is IFile && !target.Type.IsHeapType)
            CloseFile(t, target);
        else
            CallDel(t, target);
    }

    private static void Close(ThreadState t, PyGenerator generator)
    {
        if (generator.State is GeneratorState.Suspended or GeneratorState.Created && generator.Close(t).IsError)
            UnraisableErrors.ReportIn(t, "Exception ignored while closing generator", generator);
    }

    // See cpython Modules/_io/iobase.c iobase_finalize.
    private static void CloseFile(ThreadState t, PyObject target)
    {
        if (Protocols.Attributes.CallMethod(t, target, CloseName).IsError)
            UnraisableErrors.ReportIn(t, "Exception ignored while finalizing file", target);
    }

    private static void CallDel(ThreadState t, PyObject target)
    {
        if (Protocols.Attributes.CallSpecial(t, target, SpecialNames.Del).IsError)
            UnraisableErrors.ReportIn(t, "Exception ignored while calling deallocator", target.Type.Lookup(SpecialNames.Del));
    }

    private static void CallBack(ThreadState t, Value callback, PyObject reference)
    {
        if (Protocols.Calls.Call1(t, callback, reference).IsError)
            UnraisableErrors.ReportIn(t, "Exception ignored while calling weakref callback", callback);
    }

    // On the collector's thread: nothing of Python may run here.
    private void Found(Sentinel sentinel)
    {
        found.Enqueue(sentinel);
        engine.MainThread?.RequestBreak(BreakReasons.Finalization);
    }

    /// <summary>Can be reached through its object only, and so is found by the collector together with it. A Python object without a type, for frames hold no other.</summary>
    private abstract class Sentinel(Finalization owner) : PyObject(null)
    {
        ~Sentinel()
        {
            if (Place >= 0)
                owner.watched.Remove(Place);
            owner.Found(this);
        }

        /// <summary>Where its object stands among those that are watched to the end; -1 when it does not.</summary>
        public int Place { get; init; } = -1;

        protected Finalization Owner => owner;

        public abstract void Run(ThreadState t);
    }

    private sealed class InstanceSentinel(Finalization owner, PyObject target) : Sentinel(owner)
    {
        public override void Run(ThreadState t) => CallDel(t, target);
    }

    private sealed class GeneratorSentinel(Finalization owner, PyGenerator target) : Sentinel(owner)
    {
        public void Cancel()
        {
            GC.SuppressFinalize(this);
            Owner.watched.Remove(Place);
        }

        public override void Run(ThreadState t) => Close(t, target);
    }

    private sealed class FileSentinel(Finalization owner, PyObject target, PyObject raw) : Sentinel(owner)
    {
        public override void Run(ThreadState t)
        {
            CloseFile(t, target);
            Owner.openFiles.TryRemove(raw, out _);
        }
    }

    private sealed class ActionSentinel(Finalization owner, Action<ThreadState> action) : Sentinel(owner)
    {
        public override void Run(ThreadState t) => action(t);
    }

    private sealed class CoroutineSentinel(Finalization owner, PyCoroutine target) : Sentinel(owner)
    {
        public override void Run(ThreadState t) => NeverAwaited.Warn(t, target);
    }

    private sealed class ReferenceSentinel(Finalization owner, IWeakReference reference) : Sentinel(owner)
    {
        // A handle, and no WeakReference, which would be finalised together with this.
        private GCHandle reference = GCHandle.Alloc(reference, GCHandleType.Weak);

        public override void Run(ThreadState t)
        {
            IWeakReference? left = (IWeakReference?)reference.Target;
            reference.Free();
            if (left is not null && left.TakeCallback() is { IsUnbound: false } callback)
                CallBack(t, callback, (PyObject)left);
        }
    }
}

/// <summary>An object with a method <c>close()</c> that finishes what was written.</summary>
internal interface IFile;

/// <summary>What refers to an object weakly and may have a callback for when it is gone.</summary>
internal interface IWeakReference
{
    /// <summary>The callback, which is called once: unbound when there is none, or it was taken.</summary>
    Value TakeCallback();
}
