using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>errno</c>.</summary>
internal static class ErrnoModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule m = new("errno", "The numbers of the system's errors, by name.");
        PyDict names = new();
        foreach (Errno.Row row in Errno.All)
        {
            m.Add(row.Name, Value.FromInt64(row.Number));
            names.Set(t, Value.FromInt64(row.Number), Value.FromString(row.Name));
        }
        m.Add("EWOULDBLOCK", Value.FromInt64(11));
        m.Add("ENOTSUP", Value.FromInt64(95));
        m.Add("errorcode", names);
        return m;
    }
}
