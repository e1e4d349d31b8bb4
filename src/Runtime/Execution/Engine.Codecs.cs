namespace PyLite.Runtime.Execution;

// The error handlers of codecs.
internal sealed partial class Engine
{
    /// <summary>What <c>codecs.register_error</c> added, by name.</summary>
    public Dictionary<string, Value> CodecErrorHandlers { get; } = [];
}
