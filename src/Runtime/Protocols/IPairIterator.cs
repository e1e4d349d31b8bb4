using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Protocols;

/// <summary>
/// An iterator whose items are pairs and which can give the two parts without a tuple around them, for <c>for a, b in …</c>: those of
/// <c>dict.items()</c>, <c>enumerate</c> and <c>zip</c> of two.
/// </summary>
internal interface IPairIterator
{
    /// <summary>True when the items are pairs and <see cref="MoveNextPair"/> may be used.</summary>
    bool GivesPairs { get; }

    /// <summary>Gives the parts of the next pair; false at the end, with an unbound <paramref name="first"/>, or with the error sentinel on error.</summary>
    bool MoveNextPair(ThreadState t, out Value first, out Value second);
}
