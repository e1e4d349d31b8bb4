using PyLite.Interpreter.Syntax;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter;

/// <summary>Source to code objects: the whole way from text to executable nodes.</summary>
internal sealed class Compiler : ICompiler
{
    /// <summary>PyCF_ALLOW_INCOMPLETE_INPUT: text that only wants more lines raises _IncompleteInputError.</summary>
    public const int AllowIncompleteInput = 0x4000;

    public CodeObject? Compile(ThreadState t, CompileRequest request)
    {
        SourceText source = request.Bytes is { } bytes ? SourceText.FromBytes(bytes) : SourceText.FromString(request.Text!);
        ParseResult parsed = Parser.Parse(source, request.Filename, request.Mode switch
        {
            CompileMode.Exec => ParseMode.Exec,
            CompileMode.Eval => ParseMode.Eval,
            _ => ParseMode.Single,
        });
        if (parsed.Failure is { } failure)
            SyntaxErrors.Raise(t, failure, (request.Flags & AllowIncompleteInput) != 0);
        else
            t.Raise(BuiltinExceptions.NotImplementedError, "code cannot be lowered yet");
        return null;
    }
}
