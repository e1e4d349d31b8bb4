using System.Collections;
using System.Security.Cryptography;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Os;

/// <summary>The module <c>posix</c>: what <c>os</c> (written in Python) asks the system for. See cpython Modules/posixmodule.c.</summary>
internal static partial class PosixModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("posix", "This module provides access to operating system functionality.");
        module.Add("error", BuiltinExceptions.OSError);
        module.Add("environ", Environ());
        module.Add("stat_result", PyStatResult.TypeObject);
        module.Add("DirEntry", PyDirEntry.TypeObject);
        foreach ((string name, int number) in Constants)
            module.Add(name, Value.FromInt64(number));
        AddProcessFunctions(module);
        AddFileFunctions(module);
        AddDescriptorFunctions(module);
        if (OperatingSystem.IsWindows())
            return module;
        AddProcessControl(module);
        AddProcessDescriptors(module);
        AddSpawning(module);
        return module;
    }

    private static readonly (string Name, int Number)[] Constants =
    [
        ("F_OK", 0), ("R_OK", 4), ("W_OK", 2), ("X_OK", 1), ("O_RDONLY", OpenFlags.ReadOnly), ("O_WRONLY", OpenFlags.WriteOnly), ("O_RDWR", OpenFlags.ReadWrite),
        ("O_CREAT", OpenFlags.Create), ("O_EXCL", OpenFlags.Exclusive), ("O_TRUNC", OpenFlags.Truncate), ("O_APPEND", OpenFlags.Append), ("O_CLOEXEC", OpenFlags.CloseOnExec),
    ];

    private static void AddProcessFunctions(PyModule module) => module
        .Add(new PyBuiltinFunction("_exit", "(status)", ExitNow))
        .Add(new PyBuiltinFunction("cpu_count", "()", static t => Value.FromInt64(Environment.ProcessorCount)))
        .Add(new PyBuiltinFunction("fspath", "(path)", Paths.FsPath))
        .Add(new PyBuiltinFunction("getcwd", "()", static t => Value.FromString(Environment.CurrentDirectory)))
        .Add(new PyBuiltinFunction("getpid", "()", static t => Value.FromInt64(Environment.ProcessId)))
        .Add(new PyBuiltinFunction("getppid", "()", static t => Value.FromInt64(OperatingSystem.IsWindows() ? 0 : Libc.GetParentProcessId())))
        .Add(new PyBuiltinFunction("getlogin", "()", static t => Value.FromString(Environment.UserName)))
        .Add(new PyBuiltinFunction("putenv", "(name, value, /)", PutEnv))
        .Add(new PyBuiltinFunction("strerror", "(code, /)", StrError))
        .Add(new PyBuiltinFunction("unsetenv", "(name, /)", UnsetEnv))
        .Add(new PyBuiltinFunction("urandom", "(size, /)", URandom));

    private static PyDict Environ()
    {
        PyDict environ = new();
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
            environ.Set((string)entry.Key, Value.FromString((string?)entry.Value ?? ""));
        return environ;
    }

    private static Value ExitNow(ThreadState t, Value status)
    {
        if (!IntArguments.TryInt32(t, status, out int code))
            return Value.Error;
        Environment.Exit(code & 0xFF);
        return Value.None;
    }

    private static Value PutEnv(ThreadState t, Value name, Value value)
    {
        if (Paths.ToText(t, name) is not { } key || Paths.ToText(t, value) is not { } text)
            return Value.Error;
        if (key.Length == 0 || key.Contains('='))
            return t.RaiseValueError("illegal environment variable name");
        Environment.SetEnvironmentVariable(key, text);
        return Value.None;
    }

    private static Value UnsetEnv(ThreadState t, Value name)
    {
        if (Paths.ToText(t, name) is not { } key)
            return Value.Error;
        if (key.Length == 0 || key.Contains('='))
            return t.RaiseOSError(Errno.Invalid);
        Environment.SetEnvironmentVariable(key, null);
        return Value.None;
    }

    private static Value StrError(ThreadState t, Value code) =>
        IntArguments.TryInt32(t, code, out int number) ? Value.FromString(Errno.Text(number)) : Value.Error;

    private static Value URandom(ThreadState t, Value size)
    {
        if (!Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out long count))
            return Value.Error;
        if (count < 0)
            return t.RaiseValueError("negative argument not allowed");
        return count > Array.MaxLength ? t.RaiseMemoryError() : PyBytes.Of(RandomNumberGenerator.GetBytes((int)count));
    }
}
