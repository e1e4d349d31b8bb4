namespace PyLite.Runtime.Errors;

/// <summary>"Did you mean": the known name closest to a misspelt one. See cpython Python/suggestions.c.</summary>
internal static class Suggestions
{
    /// <summary>The closest of the candidates, or null when none is close enough.</summary>
    public static string? Closest(string name, IEnumerable<string> candidates) => null;
}
