using System.Collections.Frozen;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>The modules of the standard library that are written in Python and travel inside the assembly (the folder Modules/Python).</summary>
internal static class EmbeddedModules
{
    private const string Prefix = "python/";

    private static readonly FrozenSet<string> Resources = typeof(EmbeddedModules).Assembly.GetManifestResourceNames().ToFrozenSet();

    /// <summary>Full names of all of them.</summary>
    public static IEnumerable<string> Names
    {
        get
        {
            foreach (string resource in Resources)
            {
                if (!resource.StartsWith(Prefix, StringComparison.Ordinal))
                    continue;
                string name = resource[Prefix.Length..^3].Replace('/', '.').Replace('\\', '.');
                yield return name.EndsWith(".__init__", StringComparison.Ordinal) ? name[..^9] : name;
            }
        }
    }

    /// <summary>Whether there is a module of the name.</summary>
    public static bool Has(string name)
    {
        string path = Prefix + name.Replace('.', '/');
        return Resources.Contains(path + ".py") || Resources.Contains(path + "/__init__.py");
    }

    /// <summary>The source of a module, or null when there is none of the name.</summary>
    public static byte[]? Read(string name, out bool isPackage)
    {
        string path = Prefix + name.Replace('.', '/');
        isPackage = Resources.Contains(path + "/__init__.py");
        string resource = isPackage ? path + "/__init__.py" : path + ".py";
        if (!Resources.Contains(resource))
            return null;
        using Stream stream = typeof(EmbeddedModules).Assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
