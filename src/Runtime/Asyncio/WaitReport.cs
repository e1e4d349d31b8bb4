using System.Globalization;
using System.Text;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>What the program is doing, for people who wonder why it does not go on: the tree of tasks and where the main thread is.</summary>
internal static class WaitReport
{
    /// <summary>Writes it to <c>sys.stderr</c>.</summary>
    public static void Write(ThreadState t)
    {
        StandardStreams.FlushOutput(t);
        StringBuilder text = new();
        string tasks = TaskTree.Describe(t);
        if (tasks.Length > 0)
            text.Append("Tasks, and below each those it waits for:\n").Append(tasks);
        text.Append("The main thread (most recent call first):\n");
        int depth = 0;
        while (PyFrame.Current(t, depth++) is { } frame)
            text.Append(CultureInfo.InvariantCulture, $"  {frame.Function.QualName.Text}() at {frame.Function.Code.Filename}:{frame.Line}\n");
        StandardStreams.WriteError(t, text.ToString());
    }
}
