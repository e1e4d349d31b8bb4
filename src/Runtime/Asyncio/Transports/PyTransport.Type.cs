using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

internal partial class PyTransport
{
    public static new readonly PyType TypeObject = new PyType("BaseTransport")
    {
        Module = "asyncio.transports",
        Doc = "Base class for transports.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyTransport(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("BaseTransport", "(extra=None)", Initialize),
        Members = static () =>
        [
            new Method("get_extra_info", "(name, default=None)", GetExtraInfo),
            new GetSet("_extra", static (_, self) => Of(self).extra, SetExtra),
            .. Abstract("is_closing", "close", "set_protocol", "get_protocol"),
        ],
    }.Ready();

    public static readonly PyType ReadType = Define("ReadTransport", TypeObject, "What is read from.", static () =>
        [new Method("is_reading", "()", NotImplemented), .. Abstract("pause_reading", "resume_reading")]);

    public static readonly PyType WriteType = Define("WriteTransport", TypeObject, "What is written to.", static () =>
    [
        .. Abstract("set_write_buffer_limits", "get_write_buffer_size", "get_write_buffer_limits", "write", "write_eof", "can_write_eof", "abort"),
        new Method("writelines", "(list_of_data)", WriteLinesByWrite),
    ]);

    public static readonly PyType BidirectionalType = WithBase(Define("Transport", ReadType, "What is read from and written to.", null), WriteType);

    public static readonly PyType DatagramType = Define("DatagramTransport", TypeObject, "What sends and receives messages.", static () => Abstract("sendto", "abort"));

    public static readonly PyType SubprocessType = Define("SubprocessTransport", TypeObject, null, static () =>
        Abstract("get_pid", "get_returncode", "get_pipe_transport", "send_signal", "terminate", "kill"));

    private static readonly PyStr JoinName = PyStr.Intern("join");
    private static readonly PyStr WriteName = PyStr.Intern("write");

    private static PyTransport Of(Value self) => (PyTransport)self.Ref!;

    /// <summary>A class of transports; without a way to make objects of its own it has its base's.</summary>
    protected static PyType Define(string name, PyType baseType, string? doc, Func<Member[]>? members, string module = "asyncio.transports") => new PyType(name, baseType)
    {
        Module = module,
        Doc = doc,
        IsSubclassable = true,
        HasInstanceDict = true,
        Members = members ?? (static () => []),
    }.Ready();

    /// <summary>Gives a class another base, after the one it has.</summary>
    protected static PyType WithBase(PyType type, PyType other)
    {
        type.Bases = [type.Base!, other];
        List<PyType> order = [type];
        foreach (PyType ancestor in (ReadOnlySpan<PyType>)[.. type.Base!.Mro, .. other.Mro])
        {
            // What both derive from comes last.
            order.Remove(ancestor);
            order.Add(ancestor);
        }
        type.Mro = [.. order];
        return type;
    }

    private static Member[] Abstract(params string[] names) => Array.ConvertAll<string, Member>(names, static name => new Method(name, NotImplemented));

    private static Value NotImplemented(ThreadState t, scoped in Arguments arguments) => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError));

    private static Value NotImplemented(ThreadState t, Value self) => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError));

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        Of(arguments[0]).extra = arguments[1].Ref as PyDict ?? new PyDict();
        return Value.None;
    }

    private static bool SetExtra(ThreadState t, Value self, Value value)
    {
        Of(self).extra = value.Ref as PyDict ?? new PyDict();
        return true;
    }

    private static Value GetExtraInfo(ThreadState t, Value self, Value name, Value otherwise)
    {
        Value found = name.Ref is PyStr key ? Of(self).ExtraInfo(t, key) : default;
        return found.IsUnbound ? otherwise : found;
    }

    private static Value WriteLinesByWrite(ThreadState t, Value self, Value lines)
    {
        Value joined = Protocols.Attributes.CallMethod(t, PyBytes.Empty, JoinName, lines);
        return joined.IsError ? joined : Protocols.Attributes.CallMethod(t, self, WriteName, joined);
    }
}
