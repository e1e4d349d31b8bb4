namespace PyLite.Runtime.Execution;

/// <summary>The outcome of a test that can fail: an exception is pending when it is <see cref="Error"/>.</summary>
internal enum Truth
{
    Error = -1,
    False = 0,
    True = 1,
}
