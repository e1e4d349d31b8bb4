using System.Diagnostics;
using Xunit;

namespace PyLite.UnitTests.Repl;

/// <summary>PyLite's prompt in a real terminal, tmux's: keys are sent, the screen is read. Tests are skipped where there is no tmux.</summary>
internal sealed class TmuxSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string socket = $"pylite-{Guid.NewGuid():N}";
    private readonly string home = Directory.CreateTempSubdirectory("pylite-home").FullName;

    public TmuxSession(int columns, int rows, string options = "-q")
    {
        Assert.SkipUnless(Exists(), "tmux is not installed");
        string program = Path.Join(AppContext.BaseDirectory, "pylite.dll");
        Tmux("-f", "/dev/null", "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}",
            $"env HOME='{home}' dotnet '{program}' {options}; echo \"ended: $?\"; stty -a | grep -o -- '-*icanon'; sleep 600");
        WaitFor(">>>");
    }

    /// <summary>The file with the history.</summary>
    public string HistoryFile => Path.Join(home, ".pylite_history");

    /// <summary>What the screen shows.</summary>
    public string Screen => Tmux("capture-pane", "-p").TrimEnd();

    /// <summary>The same with escape sequences for colours.</summary>
    public string ColoredScreen => Tmux("capture-pane", "-p", "-e").TrimEnd();

    public void Type(string text) => Tmux("send-keys", "-l", "--", text);

    public void Press(params string[] keys) => Tmux(["send-keys", .. keys]);

    public void Resize(int columns, int rows) => Tmux("resize-window", "-x", $"{columns}", "-y", $"{rows}");

    /// <summary>Pastes text as a terminal does.</summary>
    public void Paste(string text)
    {
        string file = Path.Join(home, "pasted");
        File.WriteAllText(file, text);
        Tmux("load-buffer", file);
        Tmux("paste-buffer", "-p");
    }

    /// <summary>Types a statement, presses Enter and waits for what it shows.</summary>
    public void Enter(string statement, string shown)
    {
        Type(statement);
        Press("Enter");
        WaitFor(shown);
    }

    /// <summary>Waits until the screen shows a text.</summary>
    public void WaitFor(string text)
    {
        long start = Stopwatch.GetTimestamp();
        string screen = Screen;
        while (!screen.Contains(text, StringComparison.Ordinal))
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, $"the screen never showed {text}:\n{screen}");
            Thread.Sleep(50);
            screen = Screen;
        }
    }

    public void Dispose()
    {
        if (Exists())
            Tmux("kill-server");
        Directory.Delete(home, recursive: true);
    }

    private static bool Exists() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Join(folder, "tmux")));

    private string Tmux(params string[] arguments)
    {
        ProcessStartInfo start = new("tmux", ["-u", "-L", socket, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
