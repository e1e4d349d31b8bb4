using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>The colours of tracebacks, as escape sequences. See cpython Lib/_colorize.py.</summary>
internal sealed class TracebackColors
{
    private const string Reset = "\e[0m";
    private const string Magenta = "\e[35m";
    private const string BoldMagenta = "\e[1;35m";
    private const string Red = "\e[31m";
    private const string BoldRed = "\e[1;31m";

    private static readonly PyStr IsATty = PyStr.Intern("isatty");

    private readonly bool isOn;

    private TracebackColors(bool isOn) => this.isOn = isOn;

    /// <summary>No colours.</summary>
    public static TracebackColors None { get; } = new(isOn: false);

    /// <summary>Those of the default theme.</summary>
    public static TracebackColors Default { get; } = new(isOn: true);

    /// <summary>Where code stands: the name of a file, a line, a function.</summary>
    public string Place(string text) => Paint(Magenta, text);

    /// <summary>The type of an exception.</summary>
    public string Type(string text) => Paint(BoldMagenta, text);

    /// <summary>The text of an exception.</summary>
    public string Message(string text) => Paint(Magenta, text);

    /// <summary>What failed.</summary>
    public string Highlight(string text) => Paint(BoldRed, text);

    /// <summary>What it is part of.</summary>
    public string Range(string text) => Paint(Red, text);

    /// <summary>The colours for what is written to a stream of <c>sys</c>.</summary>
    public static TracebackColors For(ThreadState t, string stream) => AreWanted(t, stream) ? Default : None;

    /// <summary>Whether colours are wanted on a stream of <c>sys</c>: it is a terminal, and the environment says nothing else. Never leaves an exception pending.</summary>
    public static bool AreWanted(ThreadState t, string stream)
    {
        if (!t.Engine.Options.IgnoreEnvironment)
        {
            switch (Environment.GetEnvironmentVariable("PYTHON_COLORS"))
            {
                case "0":
                    return false;
                case "1":
                    return true;
            }
        }
        if (IsSet("NO_COLOR"))
            return false;
        return IsSet("FORCE_COLOR") || (Environment.GetEnvironmentVariable("TERM") != "dumb" && IsTerminal(t, stream));
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static bool IsTerminal(ThreadState t, string name)
    {
        Value stream = t.Engine.Sys.GetOrUnbound(name);
        if (stream.IsUnbound || stream.IsNone)
            return false;
        Value answer = Attributes.CallMethod(t, stream, IsATty);
        if (answer.IsError)
            t.TakePending();
        return answer.IsTrue;
    }

    private string Paint(string color, string text) => isOn && text.Length > 0 ? color + text + Reset : text;
}
