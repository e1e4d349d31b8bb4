using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

internal sealed partial class ThreadState
{
    /// <summary>The Python function that runs now: whose globals native code may ask for; null outside Python code.</summary>
    public PyFunction? CurrentFunction
    {
        get
        {
            if (frameCount == 0)
                return null;
            int address = frames[frameCount - 1];
            if (address < 0)
                return runningGenerators[-1 - address].Function;
            int index = segmentIndex;
            while (address < segments[index].Start)
                index--;
            (Value[] values, int start) = segments[index];
            return new Frame(ref values[address - start], this).Header.Function;
        }
    }
}
