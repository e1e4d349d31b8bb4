using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Importing;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>import a.b</c> (binds <c>a</c>) or <c>import a.b as c</c> (binds the submodule).</summary>
internal sealed class ImportNode(PyStr name, TargetNode target, bool bindsLast, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        ThreadState t = frame.Thread;
        frame.Header.Position = position;
        Value module = ImportFunction.Call(frame, name, Value.None, 0);
        if (!module.IsError && bindsLast)
            module = Descend(t, module);
        if (!module.IsError && target.Assign(frame, module))
            return Completion.Normal;
        frame.Fail(position);
        return Completion.Error;
    }

    private Value Descend(ThreadState t, Value module)
    {
        string[] parts = name.Text.Split('.');
        for (int i = 1; i < parts.Length && !module.IsError; i++)
            module = Importer.ImportFrom(t, module, PyStr.Intern(parts[i]));
        return module;
    }
}

/// <summary><c>from m import a as b, …</c>.</summary>
internal sealed class ImportFromNode(PyStr module, int level, (PyStr Name, TargetNode Target)[] names, int position) : StatementNode
{
    private readonly PyTuple fromList = new([.. names.Select(static row => (Value)row.Name)]);

    public override Completion Execute(Frame frame)
    {
        ThreadState t = frame.Thread;
        frame.Header.Position = position;
        Value imported = ImportFunction.Call(frame, module, fromList, level);
        if (imported.IsError)
            return Fail(frame);
        foreach ((PyStr name, TargetNode target) in names)
        {
            Value value = Importer.ImportFrom(t, imported, name);
            if (value.IsError || !target.Assign(frame, value))
                return Fail(frame);
        }
        return Completion.Normal;
    }

    private Completion Fail(Frame frame)
    {
        frame.Fail(position);
        return Completion.Error;
    }
}

/// <summary><c>from m import *</c>.</summary>
internal sealed class ImportStarNode(PyStr module, int level, int position) : StatementNode
{
    private static readonly PyTuple Star = new(Value.FromString("*"));

    public override Completion Execute(Frame frame)
    {
        ThreadState t = frame.Thread;
        frame.Header.Position = position;
        Value imported = ImportFunction.Call(frame, module, Star, level);
        if (!imported.IsError && Importer.ImportStar(t, imported, frame[CodeObject.NamespaceSlot]))
            return Completion.Normal;
        frame.Fail(position);
        return Completion.Error;
    }
}

/// <summary>The built-in <c>__import__</c> behind the statements: programs may replace it, or leave it out.</summary>
internal static class ImportFunction
{
    public static Value Call(Frame frame, PyStr name, Value fromList, int level)
    {
        ThreadState t = frame.Thread;
        PyFunction function = frame.Function;
        Value import = BuiltinNames.Find(t, function.Builtins, SpecialNames.Import);
        if (import.IsError)
            return import;
        if (import.IsUnbound)
            return t.Raise(BuiltinExceptions.ImportError, "__import__ not found");
        if (ReferenceEquals(import.Ref, t.Engine.ImportFunction.Ref))
            return Importer.Import(t, name.Text, function.Globals, fromList, level);
        Value locals = function.Code.Kind is CodeKind.Module or CodeKind.Class ? frame[CodeObject.NamespaceSlot] : Value.None;
        Value[] arguments = [name, function.Globals, locals, fromList, Value.FromInt64(level)];
        return Calls.Call(t, import, new Arguments(arguments));
    }
}
