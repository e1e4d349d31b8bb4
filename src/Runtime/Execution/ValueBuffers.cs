using System.Runtime.CompilerServices;

namespace PyLite.Runtime.Execution;

// Values on the C# stack, for argument lists whose length is known.

[InlineArray(8)]
internal struct Values8
{
    public Value First;
}
