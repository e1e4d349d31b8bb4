using PyLite.Runtime.Modules.Importing;

namespace PyLite.Runtime.Execution;

internal sealed partial class Engine
{
    /// <summary>Imports a module by its full name, for native code that needs one. The engine is where the core meets the modules.</summary>
    public Value Import(ThreadState t, string name) => Importer.ImportAbsolute(t, name);
}
