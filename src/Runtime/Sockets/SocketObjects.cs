using System.Net.Sockets;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Sockets;

/// <summary>Sockets of the system as objects of the class <c>socket.socket</c>, which is written in Python.</summary>
internal static class SocketObjects
{
    private static readonly PyStr ClassName = PyStr.Intern("socket");
    private static readonly PyStr ReferencesName = PyStr.Intern("_io_refs");
    private static readonly PyStr ClosedName = PyStr.Intern("_closed");

    /// <summary>A non-blocking object for a socket; null on error.</summary>
    public static PySocket? Wrap(ThreadState t, Socket socket)
    {
        Value module = t.Engine.Import(t, "socket");
        Value type = module.IsError ? module : Attributes.Get(t, module, ClassName);
        if (type.Ref is not PyType socketType)
        {
            socket.Dispose();
            return null;
        }
        PySocket made = new(socketType, socket, timeout: 0);
        return Attributes.Set(t, made, ReferencesName, Value.FromInt64(0)) && Attributes.Set(t, made, ClosedName, Value.False) ? made : null;
    }
}
