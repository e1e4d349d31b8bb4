namespace PyLite.Runtime.Modules.Signals;

/// <summary>The signals of the system this runs on, by name.</summary>
internal static class SignalNumbers
{
    // Those with the same number on every system.
    private static readonly (string Name, int Number)[] Common =
    [
        ("SIGHUP", 1), ("SIGINT", 2), ("SIGQUIT", 3), ("SIGILL", 4), ("SIGTRAP", 5), ("SIGABRT", 6), ("SIGFPE", 8), ("SIGKILL", 9),
        ("SIGSEGV", 11), ("SIGPIPE", 13), ("SIGALRM", 14), ("SIGTERM", 15), ("SIGTTIN", 21), ("SIGTTOU", 22), ("SIGXCPU", 24),
        ("SIGXFSZ", 25), ("SIGVTALRM", 26), ("SIGPROF", 27), ("SIGWINCH", 28),
    ];

    private static readonly (string Name, int Number)[] Linux =
    [
        ("SIGBUS", 7), ("SIGUSR1", 10), ("SIGUSR2", 12), ("SIGSTKFLT", 16), ("SIGCHLD", 17), ("SIGCLD", 17), ("SIGCONT", 18), ("SIGSTOP", 19),
        ("SIGTSTP", 20), ("SIGURG", 23), ("SIGIO", 29), ("SIGPOLL", 29), ("SIGPWR", 30), ("SIGSYS", 31), ("SIGRTMIN", 34), ("SIGRTMAX", 64),
    ];

    private static readonly (string Name, int Number)[] MacOS =
    [
        ("SIGEMT", 7), ("SIGBUS", 10), ("SIGSYS", 12), ("SIGURG", 16), ("SIGSTOP", 17), ("SIGTSTP", 18), ("SIGCONT", 19), ("SIGCHLD", 20),
        ("SIGIO", 23), ("SIGINFO", 29), ("SIGUSR1", 30), ("SIGUSR2", 31),
    ];

    private static readonly (string Name, int Number)[] Windows =
    [
        ("SIGINT", 2), ("SIGILL", 4), ("SIGFPE", 8), ("SIGSEGV", 11), ("SIGTERM", 15), ("SIGABRT", 22),
    ];

    /// <summary>The names with their numbers.</summary>
    public static IEnumerable<(string Name, int Number)> All =>
        OperatingSystem.IsWindows() ? Windows : [.. Common, .. OperatingSystem.IsMacOS() ? MacOS : Linux];

    /// <summary>One more than the highest number.</summary>
    public static int Limit => OperatingSystem.IsWindows() ? 23 : OperatingSystem.IsMacOS() ? 32 : 65;

    /// <summary>The numbers a program may use: the C library keeps two of Linux for itself.</summary>
    public static IEnumerable<int> Valid
    {
        get
        {
            if (OperatingSystem.IsWindows())
                return Windows.Select(signal => signal.Number);
            IEnumerable<int> all = Enumerable.Range(1, Limit - 1);
            return OperatingSystem.IsMacOS() ? all : all.Where(number => number is not (32 or 33));
        }
    }
}
