using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Importing;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>Brings an engine up: <c>sys</c>, <c>builtins</c>, the standard streams and <c>__main__</c>.</summary>
internal static class Startup
{
    /// <summary>Makes the modules every program has; false with an exception pending.</summary>
    public static bool Run(ThreadState t)
    {
        Engine engine = t.Engine;
        if (Importer.ImportAbsolute(t, "sys").IsError)
            return false;
        Value builtins = Importer.ImportAbsolute(t, "builtins");
        if (builtins.IsError)
            return false;
        engine.Builtins = ((PyModule)builtins.Ref!).Dict;
        engine.ImportFunction = engine.Builtins.GetOrUnbound(SpecialNames.Import);
        engine.BuildClassFunction = engine.Builtins.GetOrUnbound(SpecialNames.BuildClass);
        MakeMain(engine);
        if (!StandardStreamObjects.Install(t))
            return false;
        // The module reads the options -W.
        return engine.Options.WarningOptions.Count == 0 || !Importer.ImportAbsolute(t, "warnings").IsError;
    }

    /// <summary>The namespace of <c>__main__</c>.</summary>
    public static PyDict MainNamespace(Engine engine) => ((PyModule)engine.Modules.GetOrUnbound(SpecialNames.Main).Ref!).Dict;

    private static void MakeMain(Engine engine)
    {
        PyModule main = new("__main__");
        main.Dict.Set(SpecialNames.Builtins, engine.Modules.GetOrUnbound("builtins"));
        engine.Modules.Set(SpecialNames.Main, main);
    }
}
