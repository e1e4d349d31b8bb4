using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>The variables of a comprehension, which runs in the frame around it (PEP 709): they exist while the position is one of the comprehension's.</summary>
/// <param name="FirstPosition">Its first index into <see cref="CodeObject.Positions"/>.</param>
/// <param name="EndPosition">The index after its last.</param>
/// <param name="Names">What the variables are called.</param>
/// <param name="Slots">Where the frame holds them.</param>
internal sealed record InlinedScope(int FirstPosition, int EndPosition, PyStr[] Names, int[] Slots)
{
    public bool Contains(int position) => position >= FirstPosition && position < EndPosition;
}
