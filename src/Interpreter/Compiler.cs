using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Lowering;
using PyLite.Interpreter.Scopes;
using PyLite.Interpreter.Syntax;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter;

/// <summary>Source to code objects: the whole way from text to executable nodes.</summary>
internal sealed class Compiler : ICompiler
{
    /// <summary>PyCF_ALLOW_TOP_LEVEL_AWAIT: a module may await, and running it makes a coroutine.</summary>
    public const int AllowTopLevelAwait = 0x2000;

    /// <summary>PyCF_ALLOW_INCOMPLETE_INPUT: text that only wants more lines raises _IncompleteInputError.</summary>
    public const int AllowIncompleteInput = 0x4000;

    /// <summary>CO_FUTURE_ANNOTATIONS: annotations become strings (PEP 563).</summary>
    public const int FutureAnnotations = 0x1000000;

    public CodeObject? Compile(ThreadState t, CompileRequest request)
    {
        SourceText source = SourceOf(request);
        ParseResult parsed = Parser.Parse(source, request.Filename, request.Mode switch
        {
            CompileMode.Exec => ParseMode.Exec,
            CompileMode.Eval => ParseMode.Eval,
            _ => ParseMode.Single,
        });
        bool allowIncomplete = (request.Flags & AllowIncompleteInput) != 0;
        if ((parsed.Failure ?? (allowIncomplete ? parsed.Unfinished : null)) is { } failure)
        {
            SyntaxErrors.Raise(t, failure, allowIncomplete);
            return null;
        }
        List<SyntaxWarning> warnings = [.. parsed.Warnings];
        FinallyExits.Collect(BodyOf(parsed.Tree!), warnings);
        if (!Warn(t, warnings, request.Filename, source))
            return null;
        try
        {
            return Lower(t, parsed.Tree!, request);
        }
        catch (ScopeError error)
        {
            SyntaxFailure found = new(SyntaxFailureKind.SyntaxError, error.Message, request.Filename, error.Span, source.LineAt(error.Span.Line), false);
            SyntaxErrors.Raise(t, found, allowIncomplete: false);
            return null;
        }
    }

    private static SourceText SourceOf(CompileRequest request)
    {
        if (request.Bytes is not { } bytes)
            return SourceText.FromString(request.Text!);
        return request.IsProgramFile ? SourceText.FromFile(bytes) : SourceText.FromBytes(bytes);
    }

    // Shows what the parser warned about; where a filter makes that an error, the code does not compile. False with the error pending.
    private static bool Warn(ThreadState t, IReadOnlyList<SyntaxWarning> warnings, string filename, SourceText source)
    {
        foreach (SyntaxWarning warning in warnings)
        {
            string module = filename.EndsWith(".py", StringComparison.Ordinal) ? filename[..^3] : filename;
            WarningPlace place = new(filename, warning.Span.Line, module, t.Engine.Sys);
            Value message = Value.FromString(warning.Message);
            if (Warnings.WarnAt(t, BuiltinExceptions.SyntaxWarning, message, place, Value.None, sourceLine: default, source: default))
                continue;
            if (t.ClearIf(BuiltinExceptions.SyntaxWarning))
            {
                SyntaxFailure failure = new(SyntaxFailureKind.SyntaxError, warning.Message, filename, warning.Span, source.LineAt(warning.Span.Line), false);
                SyntaxErrors.Raise(t, failure, allowIncomplete: false);
            }
            return false;
        }
        return true;
    }

    private static Stmt[] BodyOf(Mod tree) => tree switch
    {
        Module module => module.Body,
        Interactive interactive => interactive.Body,
        _ => [],
    };

    private static CodeObject Lower(ThreadState t, Mod tree, CompileRequest request)
    {
        Stmt[] body = BodyOf(tree);
        FutureFeatures.CheckPlace(body);
        bool futureAnnotations = (request.Flags & FutureAnnotations) != 0 || FutureFeatures.HasAnnotations(body);
        ScopeTable scopes = ScopeBuilder.Build(tree, futureAnnotations, (request.Flags & AllowTopLevelAwait) != 0);
        LoweringContext context = new(scopes, request.Filename, futureAnnotations, t.Engine.Options.Optimize > 0, tree is Interactive);
        return Lowerer.LowerModule(context, tree, body);
    }
}
