using System.Collections.Frozen;
using PyLite.Runtime.Builtins;
using PyLite.Runtime.Modules.Arrays;
using PyLite.Runtime.Modules.Binascii;
using PyLite.Runtime.Modules.ComplexMath;
using PyLite.Runtime.Modules.Functools;
using PyLite.Runtime.Modules.Io;
using PyLite.Runtime.Modules.Json;
using PyLite.Runtime.Modules.Operator;
using PyLite.Runtime.Modules.Os;
using PyLite.Runtime.Modules.Re;
using PyLite.Runtime.Modules.Signals;
using PyLite.Runtime.Modules.Sockets;
using PyLite.Runtime.Modules.Ssl;
using PyLite.Runtime.Modules.Struct;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The modules that are part of the interpreter, by name: one row each, made on first import.</summary>
internal static class ModuleTable
{
    // Keep the rows sorted.
    private static readonly FrozenDictionary<string, Func<ThreadState, PyModule?>> Rows = WithSubmodules(new Dictionary<string, Func<ThreadState, PyModule?>>
    {
        ["_abc"] = AbcModule.Create,
        ["_ast"] = static t => t.Engine.Compiler.CreateNodeModule(t),
        ["_asyncio"] = AsyncioCoreModule.Create,
        ["_asyncnet"] = AsyncnetModule.Create,
        ["_codecs"] = CodecsCoreModule.Create,
        ["_collections"] = CollectionsCoreModule.Create,
        ["_functools"] = FunctoolsModule.Create,
        ["_heapq"] = HeapqModule.Create,
        ["_importlib"] = ImportlibCoreModule.Create,
        ["_json"] = JsonModule.Create,
        ["_pylite"] = PyliteCoreModule.Create,
        ["_re"] = ReModule.Create,
        ["_signal"] = SignalModule.Create,
        ["_socket"] = SocketModule.Create,
        ["_ssl"] = SslModule.Create,
        ["_string"] = StringCoreModule.Create,
        ["_struct"] = StructModule.Create,
        ["_thread"] = ThreadModule.Create,
        ["_traceback"] = TracebackCoreModule.Create,
        ["_types"] = TypesModule.Create,
        ["_typing"] = TypingModule.Create,
        ["_warnings"] = WarningsCoreModule.Create,
        ["_weakref"] = WeakrefModule.Create,
        ["array"] = ArrayModule.Create,
        ["asyncio"] = AsyncioModule.Create,
        ["atexit"] = AtexitModule.Create,
        ["binascii"] = BinasciiModule.Create,
        ["bisect"] = BisectModule.Create,
        ["builtins"] = BuiltinsModule.Create,
        ["cmath"] = CmathModule.Create,
        ["contextvars"] = ContextvarsModule.Create,
        ["errno"] = ErrnoModule.Create,
        ["gc"] = GcModule.Create,
        ["io"] = IoModule.Create,
        ["_io"] = IoModule.CreateCore,
        ["itertools"] = ItertoolsModule.Create,
        ["math"] = MathModule.Create,
        ["operator"] = OperatorModule.Create,
        ["posix"] = PosixModule.Create,
        ["random"] = RandomModule.Create,
        ["select"] = SelectModule.Create,
        ["string.templatelib"] = StringTemplatelibModule.Create,
        ["sys"] = SysModule.Create,
        ["time"] = TimeModule.Create,
        ["unicodedata"] = UnicodedataModule.Create,
    });

    public static IEnumerable<string> Names => Rows.Keys;

    public static bool IsBuiltin(string name) => Rows.ContainsKey(name);

    /// <summary>True for a built-in module that has built-in modules inside it.</summary>
    public static bool IsPackage(string name)
    {
        string prefix = name + ".";
        foreach (string other in Rows.Keys)
        {
            if (other.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Makes a built-in module; null when there is none of the name, or with an error pending.</summary>
    public static PyModule? Create(ThreadState t, string name) => Rows.TryGetValue(name, out Func<ThreadState, PyModule?>? create) ? create(t) : null;

    private static FrozenDictionary<string, Func<ThreadState, PyModule?>> WithSubmodules(Dictionary<string, Func<ThreadState, PyModule?>> rows)
    {
        foreach (string name in AsyncioModule.SubmoduleNames)
            rows.Add(name, _ => AsyncioModule.CreateSubmodule(name));
        return rows.ToFrozenDictionary();
    }
}
