using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Protocols;

/// <summary>
/// Takes the items of an iterator, one after another: see <see cref="Iteration.Feed"/>. Being a struct type parameter, each kind gives a loop of its own.
/// </summary>
internal interface IItemSink
{
    /// <summary>Takes an item, without running Python code or raising; false when it is none that it can take so.</summary>
    bool Take(Value item);
}
