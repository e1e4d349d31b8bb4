using PyLite.Interpreter.Ast;
using PyLite.Interpreter.AstObjects;
using PyLite.Interpreter.Lowering;
using PyLite.Interpreter.Scopes;
using PyLite.Interpreter.Syntax;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter;

/// <summary>Source to code objects: the whole way from text to executable nodes. Trees of <c>_ast</c> may come out or go in halfway.</summary>
internal sealed class Compiler : ICompiler
{
    private NodeClasses? nodeClasses;

    public CodeObject? Compile(ThreadState t, CompileRequest request)
    {
        SourceText? source = SourceOf(request);
        Mod? tree = source is null ? Read(t, request) : Parse(t, request, source, out _, out _);
        if (tree is null)
            return null;
        try
        {
            List<SyntaxWarning> warnings = [];
            FinallyExits.Collect(BodyOf(tree), warnings);
            return Warn(t, warnings, request.Filename) ? Lower(t, tree, request, source) : null;
        }
        catch (ScopeError error)
        {
            Raise(t, FailureOf(error.Message, error.Span, request.Filename) with { TellsPlace = error.TellsPlace });
            return null;
        }
    }

    public Value Parse(ThreadState t, CompileRequest request)
    {
        // A tree is read and written anew: what is wrong with it is found out, and the result is a copy.
        if (SourceOf(request) is not { } source)
            return Read(t, request) is { } given ? new NodeWriter(t, nodeClasses!, new SourceColumns("")).Tree(given) : Value.Error;
        string text = "";
        NodeClasses? classes = ClassesOf(t);
        TypeComments? comments = null;
        Mod? tree = classes is null ? null : Parse(t, request, source, out text, out comments);
        if (tree is null)
            return Value.Error;
        Value made = new NodeWriter(t, classes!, new SourceColumns(text), comments).Tree(tree);
        if (made.IsError || request.FeatureVersion is not { } version || new FeatureVersion(classes!, version).FindTooNew(made) is not { } found)
            return made;
        Raise(t, FailureOf(found.Message, found.Span, request.Filename));
        return Value.Error;
    }

    public bool IsNode(Value value) => nodeClasses is not null && value.Type.IsSubtypeOf(nodeClasses.Root);

    public PyModule? CreateNodeModule(ThreadState t) => ClassesOf(t) is { } classes ? NodeModule.Create(classes) : null;

    private NodeClasses? ClassesOf(ThreadState t) => nodeClasses ??= NodeClasses.Create(t);

    private static SourceText? SourceOf(CompileRequest request)
    {
        if (request.Bytes is not { } bytes)
            return request.Text is { } text ? SourceText.FromString(text) : null;
        return request.IsProgramFile ? SourceText.FromFile(bytes) : SourceText.FromBytes(bytes);
    }

    private static Mod? Parse(ThreadState t, CompileRequest request, SourceText source, out string text, out TypeComments? comments)
    {
        ParseResult parsed = Parser.Parse(source, request.Filename, request.Mode switch
        {
            CompileMode.Exec => ParseMode.Exec,
            CompileMode.Eval => ParseMode.Eval,
            CompileMode.FuncType => ParseMode.FuncType,
            _ => ParseMode.Single,
        }, new ParseOptions { TypeComments = (request.Flags & CompileFlags.TypeComments) != 0, MaximumDigits = t.Engine.MaximumIntDigits });
        text = parsed.Text;
        comments = parsed.TypeComments;
        bool allowIncomplete = (request.Flags & CompileFlags.AllowIncompleteInput) != 0;
        if ((parsed.Failure ?? (allowIncomplete ? parsed.Unfinished : null)) is not { } failure)
            return Warn(t, parsed.Warnings, request.Filename, parsed.Text) ? parsed.Tree : null;
        // The text of a program is in its file.
        if (request.IsProgramFile && failure.Read is { } read)
            failure = failure with { Read = read with { Source = null } };
        SyntaxErrors.Raise(t, failure, allowIncomplete);
        return null;
    }

    // The tree that a program hands in; null with an error pending.
    private Mod? Read(ThreadState t, CompileRequest request)
    {
        string wanted = request.Mode switch
        {
            CompileMode.Exec => "Module",
            CompileMode.Eval => "Expression",
            CompileMode.Single => "Interactive",
            _ => "FunctionType",
        };
        NodeClasses classes = nodeClasses!;
        if (classes.KindOf(ModuleFamily.Mod, request.Tree)?.Name != wanted)
        {
            t.RaiseTypeError($"expected {wanted} node, got {request.Tree.Type.Name}");
            return null;
        }
        Mod? tree = new NodeReader(t, classes).Tree(request.Tree);
        return tree is not null && new TreeValidator(t).Check(tree) ? tree : null;
    }

    // Shows warnings; where a filter makes one an error, the code does not compile. False with the error pending. The parser has the text still.
    private static bool Warn(ThreadState t, IReadOnlyList<SyntaxWarning> warnings, string filename, string? text = null)
    {
        foreach (SyntaxWarning warning in warnings)
        {
            string module = filename.EndsWith(".py", StringComparison.Ordinal) ? filename[..^3] : filename;
            WarningPlace place = new(filename, warning.Span.Line, module, t.Engine.Sys);
            Value message = Value.FromString(warning.Message);
            if (Warnings.WarnAt(t, BuiltinExceptions.SyntaxWarning, message, place, Value.None, sourceLine: default, source: default))
                continue;
            if (t.ClearIf(BuiltinExceptions.SyntaxWarning))
                Raise(t, FailureOf(warning.ErrorMessage ?? warning.Message, warning.ErrorSpan ?? warning.Span, filename, text is null ? null : LineOf(text, warning)));
            return false;
        }
        return true;
    }

    // The line is looked for in the file: the compiler no longer has the source. See cpython Python/errors.c _PyErr_RaiseSyntaxError.
    private static void Raise(ThreadState t, SyntaxFailure failure)
    {
        string? line = failure.Text ?? (t.Engine.SourceLines.Get(failure.Filename, failure.Span.Line) is { Length: > 0 } found ? found : null);
        SyntaxErrors.Raise(t, failure with { Text = line }, allowIncomplete: false);
    }

    private static SyntaxFailure FailureOf(string message, SourceSpan span, string filename, string? line = null) =>
        new(SyntaxFailureKind.SyntaxError, message, filename, span, line, false);

    private static string LineOf(string text, SyntaxWarning warning)
    {
        string line = text.Split('\n')[warning.Span.Line - 1];
        return warning.IsOfTokenizer ? line : line + "\n";
    }

    private static Stmt[] BodyOf(Mod tree) => tree switch
    {
        Module module => module.Body,
        Interactive interactive => interactive.Body,
        _ => [],
    };

    private static CodeObject? Lower(ThreadState t, Mod tree, CompileRequest request, SourceText? source)
    {
        Stmt[] body = BodyOf(tree);
        ImportFrom[] futureImports = FutureFeatures.Leading(body);
        bool futureAnnotations = (request.Flags & CompileFlags.FutureAnnotations) != 0 || FutureFeatures.HasAnnotations(futureImports);
        ScopeTable scopes = ScopeBuilder.Build(tree, futureAnnotations, (request.Flags & CompileFlags.AllowTopLevelAwait) != 0);
        if (!Warn(t, scopes.Warnings, request.Filename))
            return null;
        LoweringContext context = new(scopes, request.Filename, futureImports, futureAnnotations, request.Optimize ?? t.Engine.Options.Optimize, tree is Interactive);
        return Lowerer.LowerModule(context, tree, body);
    }
}
