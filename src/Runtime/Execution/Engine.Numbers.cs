namespace PyLite.Runtime.Execution;

internal sealed partial class Engine
{
    /// <summary>How many digits <c>int</c> and <c>str</c> convert at most; 0 for no limit (<c>sys.set_int_max_str_digits</c>).</summary>
    public int MaximumStrDigits { get; set; } = 4300;
}
