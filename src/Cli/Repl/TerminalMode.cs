using System.Runtime.InteropServices;

namespace PyLite.Cli.Repl;

/// <summary>
/// Raw mode of a terminal: every key comes at once, none is echoed, and none is a signal. The settings are an opaque block to us, so that their layout
/// may differ from system to system. See POSIX termios.h; cfmakeraw is in BSD, Linux and macOS.
/// </summary>
internal sealed unsafe partial class TerminalMode : IDisposable
{
    // More than any system's struct termios.
    private const int BlockSize = 256;
    private const int AfterOutput = 1;

    private readonly int descriptor;
    private readonly byte[] saved = new byte[BlockSize];
    private readonly byte[] raw = new byte[BlockSize];
    private readonly Lock changing = new();

    private TerminalMode(int descriptor)
    {
        this.descriptor = descriptor;
        // A terminal must not be left in raw mode, however the process ends.
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Whether the terminal is in raw mode.</summary>
    public bool IsRaw { get; private set; }

    /// <summary>The mode of a terminal; null when the descriptor is none, or the system has no such modes.</summary>
    public static TerminalMode? Of(int descriptor)
    {
        if (OperatingSystem.IsWindows())
            return null;
        TerminalMode mode = new(descriptor);
        if (mode.Read())
            return mode;
        mode.Dispose();
        return null;
    }

    /// <summary>Enters raw mode. What was set meanwhile (<c>stty</c>) is what <see cref="Leave"/> goes back to.</summary>
    public void Enter()
    {
        lock (changing)
        {
            if (!IsRaw && Read())
                IsRaw = Set(raw);
        }
    }

    /// <summary>Goes back to the mode before.</summary>
    public void Leave()
    {
        lock (changing)
        {
            if (IsRaw && Set(saved))
                IsRaw = false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Leave();
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
    }

    private void OnExit(object? sender, EventArgs e) => Leave();

    private bool Read()
    {
        fixed (byte* settings = saved)
        {
            if (GetAttributes(descriptor, settings) != 0)
                return false;
        }
        saved.CopyTo(raw, 0);
        fixed (byte* settings = raw)
            MakeRaw(settings);
        return true;
    }

    private bool Set(byte[] settings)
    {
        fixed (byte* block = settings)
            return SetAttributes(descriptor, AfterOutput, block) == 0;
    }

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    private static partial int GetAttributes(int descriptor, byte* settings);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    private static partial int SetAttributes(int descriptor, int when, byte* settings);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    private static partial void MakeRaw(byte* settings);
}
