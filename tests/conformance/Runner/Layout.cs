using System.Reflection;

namespace PyLite.ConformanceTests.Runner;

/// <summary>Where the scripts lie and which executable runs them, as the build wrote it down.</summary>
internal static class Layout
{
    /// <summary>The folder of the scripts.</summary>
    public static string Corpus { get; } = Metadata("Corpus");

    /// <summary>The pylite of this build, or the one that the environment variable PYLITE names.</summary>
    public static string PyLite { get; } =
        Environment.GetEnvironmentVariable("PYLITE") is { Length: > 0 } chosen
            ? chosen
            : Path.ChangeExtension(Metadata("PyLiteAssembly"), OperatingSystem.IsWindows() ? ".exe" : null);

    private static string Metadata(string key) =>
        typeof(Layout).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
