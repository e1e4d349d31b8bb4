namespace PyLite.Runtime.Execution;

// What programs have added to the codecs.
internal sealed partial class Engine
{
    /// <summary>What <c>codecs.register_error</c> added, by name.</summary>
    public Dictionary<string, Value> CodecErrorHandlers { get; } = [];

    /// <summary>What <c>codecs.register</c> added: functions that know encodings by name.</summary>
    public List<Value> CodecSearchFunctions { get; } = [];

    /// <summary>The encodings that search functions have found, by normalised name.</summary>
    public Dictionary<string, Value> FoundCodecs { get; } = [];
}
