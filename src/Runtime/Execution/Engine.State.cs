using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// What the sys module keeps for the whole interpreter.
internal sealed partial class Engine
{
    private long lastNaN;

    /// <summary>What the engine was started with.</summary>
    public EngineOptions Options { get; init; } = new();

    /// <summary>The namespace of <c>sys</c>.</summary>
    public PyDict Sys { get; set; } = new();

    /// <summary>The bytes behind <c>sys.stdin</c>, <c>sys.stdout</c> and <c>sys.stderr</c>.</summary>
    public Stream? StandardInput { get; init; } = Stream.Null;

    public Stream? StandardOutput { get; init; } = Stream.Null;

    public Stream? StandardError { get; init; } = Stream.Null;

    /// <summary>The interpreter is shutting down (<c>sys.is_finalizing()</c>).</summary>
    public bool IsFinalizing { get; set; }

    /// <summary>The longest decimal text that int and str conversions accept; 0 for no limit.</summary>
    public int MaximumIntDigits { get; set; } = 4300;

    /// <summary>
    /// A NaN of the same sign that no other NaN is identical to: floats are unboxed, so what tells two objects apart is the payload,
    /// which Python code does not see.
    /// </summary>
    public double MakeNaN(double number)
    {
        const long Payload = 0x7_ffff_ffff_ffff;
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(number) ^ (Interlocked.Increment(ref lastNaN) & Payload));
    }

    /// <summary>The source lines that tracebacks show.</summary>
    public SourceLines SourceLines { get; } = new();

    /// <summary>Coroutines to warn about when they were never awaited.</summary>
    public UnstartedCoroutines UnstartedCoroutines { get; } = new();

    /// <summary>Callbacks of <c>atexit</c>, in the order they were registered.</summary>
    public List<ExitCallback> ExitCallbacks { get; } = [];

    /// <summary>What <c>atexit.register</c> was given.</summary>
    internal sealed record ExitCallback(Value Function, Value[] Arguments, PyStr[]? Names);
}
