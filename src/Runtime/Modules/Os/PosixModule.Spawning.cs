using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Os;

// posix: starting other programs. See cpython Modules/posixmodule.c py_posix_spawn.
internal static unsafe partial class PosixModule
{
    private const int OpenAction = 0;
    private const int CloseAction = 1;
    private const int DuplicateAction = 2;
    private const int ChangeDirectoryAction = 3;

    private const short SetGroupFlag = 0x02;
    private const short DefaultSignalsFlag = 0x04;
    private const short SignalMaskFlag = 0x08;

    // Only macOS has this one: it closes what the program was not given. Elsewhere every descriptor is made to close itself.
    private const short CloseOthersFlag = 0x4000;

    private const string SpawnSignature = "(path, argv, env, /, *, file_actions=(), setpgroup=None, setsid=False, setsigmask=(), setsigdef=())";

    private static short NewSessionFlag => (short)(OperatingSystem.IsMacOS() ? 0x400 : 0x80);

    private static void AddSpawning(PyModule module) => module
        .Add("POSIX_SPAWN_OPEN", Value.FromInt64(OpenAction))
        .Add("POSIX_SPAWN_CLOSE", Value.FromInt64(CloseAction))
        .Add("POSIX_SPAWN_DUP2", Value.FromInt64(DuplicateAction))
        .Add("_POSIX_SPAWN_CHDIR", Value.FromInt64(ChangeDirectoryAction))
        .Add(new PyBuiltinFunction("posix_spawn", SpawnSignature, static (ThreadState t, ReadOnlySpan<Value> a) => Spawn(t, a, searches: false)))
        .Add(new PyBuiltinFunction("posix_spawnp", SpawnSignature, static (ThreadState t, ReadOnlySpan<Value> a) => Spawn(t, a, searches: true)));

    private static Value Spawn(ThreadState t, ReadOnlySpan<Value> a, bool searches)
    {
        using NativeTexts texts = new();
        byte* path = texts.Of(t, a[0]);
        byte** arguments = path is null ? null : texts.ListOf(t, a[1]);
        byte** environment = arguments is null ? null : EnvironmentOf(t, texts, a[2]);
        if (environment is null)
            return Value.Error;
        if (arguments[0] is null)
            return t.RaiseValueError("posix_spawn: argv must not be empty");
        byte* actions = stackalloc byte[LibcSpawn.OpaqueSize];
        byte* attributes = stackalloc byte[LibcSpawn.OpaqueSize];
        _ = LibcSpawn.InitActions(actions);
        _ = LibcSpawn.InitAttributes(attributes);
        int process = 0;
        int error = 0;
        bool isReady = AddActions(t, texts, actions, a[3]) && SetAttributes(t, attributes, a[4], a[5], a[6], a[7]);
        if (isReady)
        {
            error = searches
                ? LibcSpawn.SpawnFromPath(&process, path, actions, attributes, arguments, environment)
                : LibcSpawn.Spawn(&process, path, actions, attributes, arguments, environment);
        }
        _ = LibcSpawn.DestroyActions(actions);
        _ = LibcSpawn.DestroyAttributes(attributes);
        if (!isReady)
            return Value.Error;
        return error == 0 ? Value.FromInt64(process) : t.RaiseOSError(error, a[0]);
    }

    // `NAME=value` for each item of a mapping.
    private static byte** EnvironmentOf(ThreadState t, NativeTexts texts, Value mapping)
    {
        Value items = Attributes.CallMethod(t, mapping, PyStr.Intern("items"));
        if (items.IsError || Iteration.ToList(t, items) is not { } pairs)
            return null;
        PyList lines = new();
        foreach (Value item in pairs.Span)
        {
            if (item.Ref is not PyTuple { Count: 2 } pair || Paths.ToText(t, pair.Items[0]) is not { } name || Paths.ToText(t, pair.Items[1]) is not { } text)
                return null;
            if (name.Length == 0 || name.Contains('='))
            {
                t.RaiseValueError("illegal environment variable name");
                return null;
            }
            lines.Append(Value.FromString($"{name}={text}"));
        }
        return texts.ListOf(t, lines);
    }

    private static bool AddActions(ThreadState t, NativeTexts texts, void* actions, Value given)
    {
        if (given.IsNone)
            return true;
        if (Iteration.ToList(t, given) is not { } list)
            return false;
        foreach (Value item in list.Span)
        {
            if (item.Ref is not PyTuple { Count: > 0 } action)
            {
                t.RaiseTypeError("Each file_actions element must be a non-empty tuple");
                return false;
            }
            if (!AddAction(t, texts, actions, action.Items))
                return false;
        }
        return true;
    }

    private static bool AddAction(ThreadState t, NativeTexts texts, void* actions, ReadOnlySpan<Value> action)
    {
        Span<int> numbers = stackalloc int[5];
        for (int i = 0; i < action.Length && i < numbers.Length; i++)
        {
            if (action[i].IsInt && !IntArguments.TryInt32(t, action[i], out numbers[i]))
                return false;
        }
        byte* path = null;
        int error;
        switch (numbers[0], action.Length)
        {
            case (OpenAction, 5):
                path = texts.Of(t, action[2]);
                error = path is null ? 0 : LibcSpawn.AddOpen(actions, numbers[1], path, numbers[3], (uint)numbers[4]);
                break;
            case (CloseAction, 2):
                error = LibcSpawn.AddClose(actions, numbers[1]);
                break;
            case (DuplicateAction, 3):
                error = LibcSpawn.AddDup2(actions, numbers[1], numbers[2]);
                break;
            case (ChangeDirectoryAction, 2):
                path = texts.Of(t, action[1]);
                error = path is null ? 0 : LibcSpawn.AddChangeDirectory(actions, path);
                break;
            default:
                t.RaiseTypeError("Unknown file_actions identifier");
                return false;
        }
        if (error != 0)
            t.RaiseOSError(error);
        return t.Pending is null;
    }

    private static bool SetAttributes(ThreadState t, void* attributes, Value group, Value newSession, Value signalMask, Value defaultSignals)
    {
        short flags = SignalMaskFlag | DefaultSignalsFlag;
        if (OperatingSystem.IsMacOS())
            flags |= CloseOthersFlag;
        if (!group.IsNone)
        {
            if (!IntArguments.TryInt32(t, group, out int number))
                return false;
            flags |= SetGroupFlag;
            _ = LibcSpawn.SetGroup(attributes, number);
        }
        Truth session = Truthiness.Of(t, newSession);
        if (session == Truth.True)
            flags |= NewSessionFlag;
        byte* signals = stackalloc byte[LibcSpawn.OpaqueSize];
        if (session == Truth.Error || !FillSignals(t, signals, signalMask))
            return false;
        _ = LibcSpawn.SetSignalMask(attributes, signals);
        if (!FillSignals(t, signals, defaultSignals))
            return false;
        _ = LibcSpawn.SetDefaultSignals(attributes, signals);
        _ = LibcSpawn.SetFlags(attributes, flags);
        return true;
    }

    private static bool FillSignals(ThreadState t, void* signals, Value given)
    {
        _ = LibcSpawn.EmptySignals(signals);
        if (Iteration.ToList(t, given) is not { } numbers)
            return false;
        foreach (Value value in numbers.Span)
        {
            if (!IntArguments.TryInt32(t, value, out int number))
                return false;
            if (LibcSpawn.AddSignal(signals, number) < 0)
            {
                t.RaiseValueError($"signal number {number} out of range");
                return false;
            }
        }
        return true;
    }
}
