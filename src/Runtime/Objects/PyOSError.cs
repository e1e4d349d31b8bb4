using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>OSError</c>.</summary>
internal sealed partial class PyOSError(PyType type) : PyBaseException(type)
{
    /// <summary><c>errno</c>; unbound when it was not given.</summary>
    public Value Errno;

    /// <summary><c>strerror</c>; unbound when it was not given.</summary>
    public Value StrError;

    /// <summary><c>filename</c>; unbound when it was not given.</summary>
    public Value Filename;

    /// <summary><c>filename2</c>; unbound when it was not given.</summary>
    public Value Filename2;

    /// <summary><c>characters_written</c> of BlockingIOError; unbound when not set.</summary>
    public Value CharactersWritten;

    public override void ArgumentsSet()
    {
        if (Args.Count < 2 || Args.Count > 5)
            return;
        Errno = Args.Items[0];
        StrError = Args.Items[1];
        if (Args.Count == 2)
            return;
        if (Type.IsSubtypeOf(BuiltinExceptions.BlockingIOError) && PyInt.TryGet(Args.Items[2], out _))
        {
            CharactersWritten = Args.Items[2];
            return;
        }
        if (!Args.Items[2].IsNone)
        {
            Filename = Args.Items[2];
            if (Args.Count == 5 && !Args.Items[4].IsNone)
                Filename2 = Args.Items[4];
            // The file names are kept apart: args stays what older programs unpack.
            Args = PyTuple.From(Args.Items.AsSpan(0, 2));
        }
    }
}
