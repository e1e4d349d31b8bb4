using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Signals;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Os;

// posix: other processes, by their numbers, and who this one is.
internal static unsafe partial class PosixModule
{
    private const int SignalBits = 0x7f;
    private const int CoreBit = 0x80;
    private const int StoppedMark = 0x7f;
    private const int ExitShift = 8;

    private static void AddProcessControl(PyModule module) => module
        .Add("WNOHANG", Value.FromInt64(1))
        .Add("WUNTRACED", Value.FromInt64(2))
        .Add("EX_OK", Value.FromInt64(0))
        .Add(new PyBuiltinFunction("kill", "(pid, signal, /)", Kill))
        .Add(new PyBuiltinFunction("killpg", "(pgid, signal, /)", static (t, pgid, signal) => Send(t, pgid, signal, static (group, number) => Libc.KillGroup(group, number))))
        .Add(new PyBuiltinFunction("waitpid", "(pid, options, /)", WaitPid))
        .Add(new PyBuiltinFunction("waitstatus_to_exitcode", "(status)", WaitStatusToExitCode))
        .Add(new PyBuiltinFunction("WIFEXITED", "(status)", static (t, status) => OfStatus(t, status, static s => Value.FromBool((s & SignalBits) == 0))))
        .Add(new PyBuiltinFunction("WEXITSTATUS", "(status)", static (t, status) => OfStatus(t, status, static s => Value.FromInt64((s >> ExitShift) & 0xff))))
        .Add(new PyBuiltinFunction("WIFSIGNALED", "(status)", static (t, status) => OfStatus(t, status, static s => Value.FromBool((s & SignalBits) is not (0 or StoppedMark)))))
        .Add(new PyBuiltinFunction("WTERMSIG", "(status)", static (t, status) => OfStatus(t, status, static s => Value.FromInt64(s & SignalBits))))
        .Add(new PyBuiltinFunction("WCOREDUMP", "(status, /)", static (t, status) => OfStatus(t, status, static s => Value.FromBool((s & CoreBit) != 0))))
        .Add(new PyBuiltinFunction("WIFSTOPPED", "(status)", static (t, status) => OfStatus(t, status, static s => Value.FromBool((s & 0xff) == StoppedMark))))
        .Add(new PyBuiltinFunction("WSTOPSIG", "(status)", static (t, status) => OfStatus(t, status, static s => Value.FromInt64((s >> ExitShift) & 0xff))))
        .Add(new PyBuiltinFunction("getuid", "()", static t => Value.FromInt64(Libc.GetUserId())))
        .Add(new PyBuiltinFunction("geteuid", "()", static t => Value.FromInt64(Libc.GetEffectiveUserId())))
        .Add(new PyBuiltinFunction("getgid", "()", static t => Value.FromInt64(Libc.GetGroupId())))
        .Add(new PyBuiltinFunction("getegid", "()", static t => Value.FromInt64(Libc.GetEffectiveGroupId())))
        .Add(new PyBuiltinFunction("getpgrp", "()", static t => Value.FromInt64(Libc.GetProcessGroup(0))))
        .Add(new PyBuiltinFunction("getpgid", "(pid)", static (t, pid) => Call(t, pid, static process => Libc.GetProcessGroup(process), isVoid: false)))
        .Add(new PyBuiltinFunction("getsid", "(pid, /)", static (t, pid) => Call(t, pid, static process => Libc.GetSession(process), isVoid: false)));

    // Linux's way to learn of a process's end as of data that have come.
    private static void AddProcessDescriptors(PyModule module)
    {
        if (OperatingSystem.IsLinux())
            module.Add(new PyBuiltinFunction("pidfd_open", "(pid, flags=0)", OpenProcess));
    }

    private static Value OpenProcess(ThreadState t, Value pid, Value flags)
    {
        if (!IntArguments.TryInt32(t, pid, out int process) || !IntArguments.TryInt32(t, flags, out int options))
            return Value.Error;
        nint descriptor = LibcSpawn.SystemCall(LibcSpawn.OpenProcessCall, process, options);
        return descriptor < 0 ? t.RaiseOSError(Marshal.GetLastPInvokeError()) : Value.FromInt64(descriptor);
    }

    private static Value OfStatus(ThreadState t, Value status, Func<int, Value> part) =>
        IntArguments.TryInt32(t, status, out int number) ? part(number) : Value.Error;

    private static Value Kill(ThreadState t, Value pid, Value signal)
    {
        if (!IntArguments.TryInt32(t, pid, out int process) || !IntArguments.TryInt32(t, signal, out int number))
            return Value.Error;
        if (process == Environment.ProcessId && number >= 1 && number < SignalNumbers.Limit)
            return SignalModule.SendToSelf(t, number);
        return Send(t, pid, signal, static (process, number) => Libc.Kill(process, number));
    }

    private static Value Send(ThreadState t, Value target, Value signal, Func<int, int, int> send)
    {
        if (!IntArguments.TryInt32(t, target, out int to) || !IntArguments.TryInt32(t, signal, out int number))
            return Value.Error;
        return send(to, number) < 0 ? t.RaiseOSError(Marshal.GetLastPInvokeError()) : Value.None;
    }

    private static Value WaitPid(ThreadState t, Value pid, Value options)
    {
        if (!IntArguments.TryInt32(t, pid, out int process) || !IntArguments.TryInt32(t, options, out int flags))
            return Value.Error;
        int status = 0;
        t.ReleaseLock();
        int ended = LibcSpawn.Wait(process, &status, flags);
        int error = Marshal.GetLastPInvokeError();
        t.AcquireLock();
        return ended < 0 ? t.RaiseOSError(error) : new PyTuple(Value.FromInt64(ended), Value.FromInt64(status));
    }

    private static Value WaitStatusToExitCode(ThreadState t, Value status)
    {
        if (!IntArguments.TryInt32(t, status, out int number))
            return Value.Error;
        if ((number & SignalBits) == 0)
            return Value.FromInt64((number >> ExitShift) & 0xff);
        if ((number & 0xff) == StoppedMark)
            return t.RaiseValueError($"process stopped by delivery of signal {(number >> ExitShift) & 0xff}");
        return Value.FromInt64(-(number & SignalBits));
    }
}
