using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>sys</c>. See cpython Python/sysmodule.c.</summary>
internal static partial class SysModule
{
    private const string Version = "3.14.0 (PyLite 0.1.0)";

    public static PyModule Create(ThreadState t)
    {
        PyModule m = new("sys", "What the interpreter says of itself, and what can be set in it.");
        t.Engine.Sys = m.Dict;
        AddFacts(t.Engine, m);
        AddPaths(t, m);
        AddFunctions(m);
        return m;
    }

    private static void AddFacts(Engine engine, PyModule m)
    {
        m.Add("version", Value.FromString($"{Version} [.NET {Environment.Version}]"));
        m.Add("version_info", MakeVersionInfo(VersionInfoType));
        m.Add("hexversion", Value.FromInt64(0x030E00F0));
        m.Add("api_version", Value.FromInt64(1013));
        m.Add("copyright", Value.FromString("Copyright (c) the PyLite authors."));
        m.Add("implementation", MakeImplementation());
        m.Add("platform", Value.FromString(PlatformName()));
        m.Add("byteorder", Value.FromString(BitConverter.IsLittleEndian ? "little" : "big"));
        m.Add("maxsize", Value.FromInt64(long.MaxValue));
        m.Add("maxunicode", Value.FromInt64(0x10FFFF));
        m.Add("float_repr_style", Value.FromString("short"));
        m.Add("float_info", MakeFloatInfo());
        m.Add("int_info", MakeIntInfo());
        m.Add("hash_info", MakeHashInfo());
        m.Add("thread_info", MakeThreadInfo());
        m.Add("flags", MakeFlags(engine.Options));
        m.Add("_git", new PyTuple(Value.FromString("PyLite"), Value.FromString(""), Value.FromString("")));
        m.Add("abiflags", Value.FromString(""));
        m.Add("dont_write_bytecode", Value.True);
        m.Add("pycache_prefix", Value.None);
        m.Add("platlibdir", Value.FromString("lib"));
    }

    private static void AddPaths(ThreadState t, PyModule m)
    {
        Engine engine = t.Engine;
        EngineOptions options = engine.Options;
        m.Add("argv", ToList(options.Arguments));
        m.Add("orig_argv", ToList(options.OriginalArguments));
        m.Add("executable", Value.FromString(options.Executable));
        m.Add("_base_executable", Value.FromString(options.Executable));
        string prefix = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        foreach (string name in new[] { "prefix", "exec_prefix", "base_prefix", "base_exec_prefix" })
            m.Add(name, Value.FromString(prefix));
        m.Add("path", ToList([.. options.SearchPath, .. options.Libraries]));
        m.Add("meta_path", new PyList());
        m.Add("path_hooks", new PyList());
        m.Add("path_importer_cache", new PyDict());
        m.Add("modules", engine.Modules);
        m.Add("warnoptions", ToList(options.WarningOptions));
        m.Add("_xoptions", MakeImplementationOptions(options.ImplementationOptions));
        List<Value> builtin = [];
        foreach (string name in ModuleTable.Names)
            builtin.Add(Value.FromString(name));
        m.Add("builtin_module_names", new PyTuple([.. builtin]));
        m.Add("stdlib_module_names", MakeNames(t, StandardLibraryNames.All));
    }

    private static Value MakeNames(ThreadState t, IEnumerable<string> names)
    {
        PyList list = new();
        foreach (string name in names)
            list.Append(Value.FromString(name));
        return Calls.Call1(t, PyFrozenSet.TypeObject, list);
    }

    private static PyDict MakeImplementationOptions(IReadOnlyList<string> options)
    {
        PyDict result = new();
        foreach (string option in options)
        {
            int equal = option.IndexOf('=');
            result.Set(equal < 0 ? option : option[..equal], equal < 0 ? Value.True : Value.FromString(option[(equal + 1)..]));
        }
        return result;
    }

    private static PyList ToList(IReadOnlyList<string> texts)
    {
        PyList list = new();
        foreach (string text in texts)
            list.Append(Value.FromString(text));
        return list;
    }

    private static string PlatformName()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
            return "win32";
        return RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "darwin" : "linux";
    }

    private static void AddFunctions(PyModule m)
    {
        m.Add(new PyBuiltinFunction("exit", "(status=None, /)", Exit));
        m.Add(new PyBuiltinFunction("exc_info", "()", ExcInfo));
        m.Add(new PyBuiltinFunction("exception", "()", static t => t.Handled is { } handled ? handled : Value.None));
        m.Add(new PyBuiltinFunction("intern", "(string, /)", Intern));
        m.Add(new PyBuiltinFunction("getdefaultencoding", "()", static _ => Value.FromString("utf-8")));
        m.Add(new PyBuiltinFunction("getfilesystemencoding", "()", static _ => Value.FromString("utf-8")));
        m.Add(new PyBuiltinFunction("getfilesystemencodeerrors", "()", static _ => Value.FromString("surrogateescape")));
        m.Add(new PyBuiltinFunction("is_finalizing", "()", static t => Value.FromBool(t.Engine.IsFinalizing)));
        m.Add(new PyBuiltinFunction("getsizeof", "(object, default=?)", GetSizeOf));
        m.Add(new PyBuiltinFunction("_is_gil_enabled", "()", static _ => Value.True));
        AddLimits(m);
        AddHooks(m);
        AddFrames(m);
    }

    private static Value Exit(ThreadState t, Value status) =>
        t.Raise(status.IsNone
            ? BuiltinExceptions.Create(BuiltinExceptions.SystemExit)
            : status.Ref is PyTuple several
                ? BuiltinExceptions.Create(BuiltinExceptions.SystemExit, several.Items)
                : BuiltinExceptions.Create(BuiltinExceptions.SystemExit, status));

    private static Value ExcInfo(ThreadState t)
    {
        if (t.Handled is not { } handled)
            return new PyTuple(Value.None, Value.None, Value.None);
        return new PyTuple(handled.Type, handled, handled.Traceback is { } traceback ? traceback : Value.None);
    }

    private static Value Intern(ThreadState t, Value text)
    {
        if (text.Ref is not PyStr str)
            return t.RaiseTypeError($"intern() argument must be str, not {text.Type.Name}");
        return ReferenceEquals(str.Type, PyStr.TypeObject) ? PyStr.Intern(str.Text) : t.RaiseTypeError($"can't intern {str.Type.Name}");
    }

    private static Value GetSizeOf(ThreadState t, Value value, Value fallback)
    {
        Value size = Attributes.CallSpecial(t, value, SpecialNames.Sizeof);
        if (size.IsUnbound)
            return fallback.IsUnbound ? t.RaiseTypeError($"Type {value.Type.Name} doesn't define __sizeof__") : fallback;
        if (size.IsError)
            return !fallback.IsUnbound && t.ClearIf(BuiltinExceptions.TypeError) ? fallback : size;
        if (!PyInt.TryGet(size, out System.Numerics.BigInteger number))
            return t.RaiseTypeError($"'{size.Type.Name}' object cannot be interpreted as an integer");
        return number < 0 ? t.RaiseValueError("__sizeof__() should return >= 0") : size;
    }
}
