using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using Directory = System.IO.Directory;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>Runs a program as <c>__main__</c>. See cpython Modules/main.c.</summary>
internal static class MainProgram
{
    private const int UsageExitCode = 2;

    /// <summary>Runs a script, or the <c>__main__.py</c> of a folder or of a zip archive.</summary>
    public static Value RunFile(ThreadState t, string path, bool safePath)
    {
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            return RunFolder(t, full);
        byte[] source;
        try
        {
            source = File.ReadAllBytes(full);
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            int number = SystemErrors.NumberOf(error, Value.FromString(full));
            return Refuse(t, $"can't open file '{full}': [Errno {number}] {Errno.Text(number)}");
        }
        if (t.Engine.Options.SkipFirstLine)
            BlankFirstLine(source);
        if (SourceArchive.IsArchive(source))
            return RunFolder(t, full);
        PrependPath(t, Path.GetDirectoryName(ResolveLinks(full)) ?? "", safePath);
        BindMain(t, full);
        return RunProgram(t, source, full);
    }

    // The other lines keep their numbers.
    private static void BlankFirstLine(Span<byte> source)
    {
        int end = source.IndexOfAny((byte)'\n', (byte)'\r');
        source[..(end < 0 ? source.Length : end)].Fill((byte)' ');
    }

    private static Value RunFolder(ThreadState t, string full)
    {
        string main = Path.Join(full, "__main__.py");
        if (!SourceFiles.Exists(main))
            return Complain(t, $"can't find '__main__' module in '{full}'");
        PrependPath(t, full, safePath: false);
        PyDict names = Startup.MainNamespace(t.Engine);
        names.Set(SpecialNames.Package, Value.FromString(""));
        names.Set(SpecialNames.Spec, new PyModuleSpec("__main__", new PySourceLoader("__main__", main), main, hasLocation: true, searchLocations: null));
        byte[]? source = SourceFiles.Read(t, main);
        return source is null ? Value.Error : RunModuleInMain(t, source, main);
    }

    /// <summary>Runs the text of <c>-c</c>.</summary>
    public static Value RunText(ThreadState t, string text, string filename, bool safePath)
    {
        PrependPath(t, "", safePath);
        t.Engine.SourceLines.Register(filename, text);
        PyDict names = Startup.MainNamespace(t.Engine);
        CodeObject? code = t.Engine.Compiler.Compile(t, new CompileRequest(filename, CompileMode.Exec) { Text = text });
        return code is null ? Value.Error : PyFunction.OfGlobals(t, code, names).RunWithNamespace(t, names);
    }

    /// <summary>Runs a program that was read from standard input.</summary>
    public static Value RunBytes(ThreadState t, byte[] source, string filename, bool safePath)
    {
        PrependPath(t, "", safePath);
        t.Engine.SourceLines.Register(filename, Encoding.UTF8.GetString(source));
        return RunProgram(t, source, filename);
    }

    /// <summary>Runs a module of the search path as <c>__main__</c>. See cpython Lib/runpy.py.</summary>
    public static Value RunModule(ThreadState t, string name, bool safePath)
    {
        PrependPath(t, Directory.GetCurrentDirectory(), safePath);
        MainModuleSource? found = MainModuleSource.Find(t, name, out string? complaint);
        if (found is null)
            return t.Pending is not null ? Value.Error : Complain(t, complaint!);
        if (t.Engine.Sys.GetOrUnbound("argv").Ref is PyList { Count: > 0 } argv)
            argv.Items[0] = Value.FromString(found.Path);
        PyDict names = Startup.MainNamespace(t.Engine);
        names.Set(SpecialNames.Spec, new PyModuleSpec(found.Name, new PySourceLoader(found.Name, found.Path), found.Path, hasLocation: true, searchLocations: null));
        names.Set(SpecialNames.Package, Value.FromString(found.Package));
        return RunModuleInMain(t, found.Source, found.Path);
    }

    /// <summary>Puts the place of the program in front of <c>sys.path</c>.</summary>
    public static void PrependPath(ThreadState t, string folder, bool safePath)
    {
        if (safePath || t.Engine.Sys.GetOrUnbound("path").Ref is not PyList path)
            return;
        t.Engine.ProgramFolder = folder;
        Value[] entries = [Value.FromString(folder), .. path.Span];
        t.Engine.Sys.Set("path", new PyList(entries));
    }

    private static Value RunModuleInMain(ThreadState t, byte[] source, string filename)
    {
        BindMain(t, filename);
        return Importer.RunSource(t, source, filename, Startup.MainNamespace(t.Engine));
    }

    private static Value RunProgram(ThreadState t, byte[] source, string filename)
    {
        PyDict names = Startup.MainNamespace(t.Engine);
        CodeObject? code = t.Engine.Compiler.Compile(t, new CompileRequest(filename, CompileMode.Exec) { Bytes = source, IsProgramFile = true });
        return code is null ? Value.Error : PyFunction.OfGlobals(t, code, names).RunWithNamespace(t, names);
    }

    private static void BindMain(ThreadState t, string filename)
    {
        PyDict names = Startup.MainNamespace(t.Engine);
        names.Set(SpecialNames.File, Value.FromString(filename));
        names.Set(SpecialNames.Cached, Value.None);
        names.Set(SpecialNames.Loader, new PySourceLoader("__main__", filename));
    }

    private static string ResolveLinks(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            return path;
        }
    }

    // What CPython says before there is a program to raise an exception in.
    private static Value Refuse(ThreadState t, string message)
    {
        StandardStreams.WriteError(t, $"{t.Engine.Options.Executable}: {message}\n");
        return t.Raise(BuiltinExceptions.Create(BuiltinExceptions.SystemExit, Value.FromInt64(UsageExitCode)));
    }

    private static Value Complain(ThreadState t, string message)
    {
        StandardStreams.WriteError(t, $"{t.Engine.Options.Executable}: {message}\n");
        return t.Raise(BuiltinExceptions.Create(BuiltinExceptions.SystemExit, Value.FromInt64(1)));
    }
}
