using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>What CPython's <c>site</c> adds for the prompt: exit, quit, copyright, credits, license, help. See cpython Lib/_sitebuiltins.py.</summary>
internal static class InteractiveObjects
{
    public static void AddTo(PyModule module) => module
        .Add("exit", new PyQuitter("exit"))
        .Add("quit", new PyQuitter("quit"))
        .Add("copyright", new PyNotice("copyright", "PyLite is copyright of its authors. Python is copyright of the Python Software Foundation."))
        .Add("credits", new PyNotice("credits", "PyLite implements the language made by the CPython developers and the Python community."))
        .Add("license", new PyNotice("license", "PyLite is distributed under the MIT license."))
        .Add("help", new PyHelp());
}

/// <summary><c>exit</c> and <c>quit</c>.</summary>
internal sealed class PyQuitter(string name) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("Quitter")
    {
        Module = "_sitebuiltins",
        Repr = static (t, self) => Value.FromString($"Use {((PyQuitter)self.Ref!).Name}() or {EndOfInput} to exit"),
        Call = Quit,
        Members = static () =>
        [
            new GetSet("name", static (t, self) => Value.FromString(((PyQuitter)self.Ref!).Name)),
            new GetSet("eof", static (t, self) => Value.FromString(EndOfInput)),
        ],
    }.Ready();

    private const string EndOfInput = "Ctrl-D (i.e. EOF)";

    private static readonly ConstructorSignature CallSignature = new("Quitter.__call__", "(code=None)");

    public string Name { get; } = name;

    private static Value Quit(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Value[] bound = new Value[1];
        return CallSignature.Bind(t, in arguments, bound) ? t.Raise(BuiltinExceptions.Create(BuiltinExceptions.SystemExit, bound[0])) : Value.Error;
    }
}

/// <summary>A text that shows itself at the prompt: <c>copyright</c>, <c>credits</c>, <c>license</c>.</summary>
internal sealed class PyNotice(string name, string text) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("_Printer")
    {
        Module = "_sitebuiltins",
        Repr = static (t, self) => Value.FromString(((PyNotice)self.Ref!).Text),
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Printing.Line(t, Value.FromString(((PyNotice)self.Ref!).Text)),
    }.Ready();

    public string Name { get; } = name;

    public string Text { get; } = text;
}

/// <summary><c>help</c>: the module <c>pydoc</c>, which is imported when it is first asked.</summary>
internal sealed class PyHelp() : PyObject(TypeObject)
{
    private static readonly PyStr HelpName = PyStr.Intern("help");

    public static new readonly PyType TypeObject = new PyType("_Helper")
    {
        Module = "_sitebuiltins",
        Repr = static (t, self) => Value.FromString("Type help() for interactive help, or help(object) for help about object."),
        Call = Help,
    }.Ready();

    private static Value Help(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Value module = t.Engine.Import(t, "pydoc");
        Value help = module.IsError ? module : Attributes.Get(t, module, HelpName);
        return help.IsError ? help : Calls.Call(t, help, in arguments);
    }
}

/// <summary>Printing through the <c>print</c> function that programs see.</summary>
internal static class Printing
{
    public static Value Line(ThreadState t, Value text)
    {
        Value print = t.Engine.Builtins.GetOrUnbound(SpecialNames.Print);
        return print.IsUnbound ? t.RaiseRuntimeError("lost builtins.print") : Calls.Call1(t, print, text);
    }
}
