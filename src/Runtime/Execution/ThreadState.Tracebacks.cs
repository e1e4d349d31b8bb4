using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

internal sealed partial class ThreadState
{
    /// <summary>The pending exception passes out of, or is caught in, a frame of the function: its traceback gets an entry in front.</summary>
    public void AddTraceback(PyFunction function)
    {
        PyBaseException exception = Pending!;
        exception.Traceback = new PyTraceback(function, ErrorPosition, exception.Traceback);
        ErrorPosition = 0;
    }
}
