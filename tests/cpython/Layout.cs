using System.Reflection;

namespace PyLite.CPythonTests;

/// <summary>Where the lists lie and which executable runs the tests, as the build wrote it down.</summary>
internal static class Layout
{
    /// <summary>The folder of the lists and of the driver.</summary>
    public static string Folder { get; } = Metadata("Folder");

    /// <summary>The script that runs one test file inside PyLite and tells what becomes of its tests.</summary>
    public static string Driver { get; } = Path.Combine(Folder, "run_file.py");

    /// <summary>The pylite of this build, or the one that the environment variable PYLITE names.</summary>
    public static string PyLite { get; } =
        Environment.GetEnvironmentVariable("PYLITE") is { Length: > 0 } chosen
            ? chosen
            : Path.ChangeExtension(Metadata("PyLiteAssembly"), OperatingSystem.IsWindows() ? ".exe" : null);

    private static string Metadata(string key) =>
        typeof(Layout).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
