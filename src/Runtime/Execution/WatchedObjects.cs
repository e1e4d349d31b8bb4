using System.Runtime.InteropServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>Objects that are to be finalised at the end of the program if they are still there: known weakly. Any thread may call this.</summary>
internal sealed class WatchedObjects
{
    private readonly Lock access = new();
    private readonly Stack<int> free = new();
    private Entry[] entries = [];
    private int count;
    private long lastNumber;

    // Handles are made once and used again: it is what costs least for objects that come and go.
    private struct Entry
    {
        public GCHandle Handle;
        public long Number;
    }

    /// <summary>Takes an object in; gives its place, for <see cref="Remove"/>.</summary>
    public int Add(PyObject target)
    {
        lock (access)
        {
            if (!free.TryPop(out int place))
                place = MakePlace();
            entries[place].Handle.Target = target;
            entries[place].Number = ++lastNumber;
            return place;
        }
    }

    /// <summary>Frees a place.</summary>
    public void Remove(int place)
    {
        lock (access)
        {
            entries[place].Number = 0;
            entries[place].Handle.Target = null;
            free.Push(place);
        }
    }

    /// <summary>Those that are still there, in the order they were taken in.</summary>
    public List<PyObject> TakeAll()
    {
        lock (access)
        {
            List<PyObject> targets = [];
            foreach (Entry entry in entries.Where(static entry => entry.Number != 0).OrderBy(static entry => entry.Number))
            {
                if (entry.Handle.Target is PyObject target)
                    targets.Add(target);
            }
            return targets;
        }
    }

    private int MakePlace()
    {
        if (count == entries.Length)
            Array.Resize(ref entries, Math.Max(16, count * 2));
        entries[count].Handle = GCHandle.Alloc(null, GCHandleType.Weak);
        return count++;
    }
}
