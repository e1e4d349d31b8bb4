using System.Text;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Errors;

/// <summary>Exceptions as CPython 3.14 shows them, with their chain, notes and groups. See cpython Lib/traceback.py.</summary>
internal static partial class TracebackPrinter
{
    /// <summary>Shows an exception on <c>sys.stderr</c>, after what the program has printed.</summary>
    public static void PrintToStandardError(ThreadState t, PyBaseException exception)
    {
        StandardStreams.FlushOutput(t);
        StandardStreams.WriteError(t, Format(t, exception, TracebackColors.For(t, "stderr")));
    }

    /// <summary>The text of an exception with its traceback; never leaves another exception pending.</summary>
    public static string Format(ThreadState t, PyBaseException exception, TracebackColors? colors = null)
    {
        StringBuilder text = new();
        foreach (string part in new ExceptionFormatter(t) { Colors = colors ?? TracebackColors.None }.Format(exception))
            text.Append(part);
        return text.ToString();
    }
}
