using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.BaseProtocol</c> and the classes derived from it: every method does nothing. See cpython Lib/asyncio/protocols.py.</summary>
internal static class PyProtocols
{
    public static readonly PyType BaseType = Define("BaseProtocol", null, "Hears when its transport begins and ends.", static () =>
    [
        Ignoring("connection_made", "(transport)"),
        Ignoring("connection_lost", "(exc)"),
        new Method("pause_writing", "()", static (ThreadState _, Value _) => Value.None),
        new Method("resume_writing", "()", static (ThreadState _, Value _) => Value.None),
    ]);

    public static readonly PyType Type = Define("Protocol", BaseType, "Hears of bytes as they come.", static () =>
    [
        Ignoring("data_received", "(data)"),
        new Method("eof_received", "()", static (ThreadState _, Value _) => Value.None),
    ]);

    public static readonly PyType BufferedType = Define("BufferedProtocol", BaseType, "Says where bytes are to be put, and hears when they are there.", static () =>
    [
        Ignoring("get_buffer", "(sizehint)"),
        Ignoring("buffer_updated", "(nbytes)"),
        new Method("eof_received", "()", static (ThreadState _, Value _) => Value.None),
    ]);

    public static readonly PyType DatagramType = Define("DatagramProtocol", BaseType, "Hears of messages.", static () =>
    [
        new Method("datagram_received", "(data, addr)", static (_, _, _, _) => Value.None),
        Ignoring("error_received", "(exc)"),
    ]);

    public static readonly PyType SubprocessType = Define("SubprocessProtocol", BaseType, "Hears what a process writes, and of its end.", static () =>
    [
        new Method("pipe_data_received", "(fd, data)", static (_, _, _, _) => Value.None),
        new Method("pipe_connection_lost", "(fd, exc)", static (_, _, _, _) => Value.None),
        new Method("process_exited", "()", static (ThreadState _, Value _) => Value.None),
    ]);

    private static Method Ignoring(string name, string signature) => new(name, signature, static (_, _, _) => Value.None);

    // Instances have the layout of plain objects, so that attributes of classes derived in Python are as fast as elsewhere.
    private static PyType Define(string name, PyType? baseType, string doc, Func<Member[]> members) => new PyType(name, baseType ?? PyType.ObjectType)
    {
        Module = "asyncio.protocols",
        Doc = doc,
        IsSubclassable = true,
        Allocate = PyType.ObjectType.Allocate,
        Members = members,
    }.Ready();
}
