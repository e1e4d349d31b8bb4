using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax;

namespace PyLite.Cli.Repl;

/// <summary>Splits text that was pasted into its statements.</summary>
internal static class StatementSplitter
{
    /// <summary>
    /// The statements of a text that can be read, each as a text of its own in which every line keeps its number. Statements on one line stay together.
    /// </summary>
    public static IReadOnlyList<string> Split(string text)
    {
        ParseResult parsed = Parser.Parse(SourceText.FromString(text), "<stdin>", ParseMode.Exec);
        if (parsed.Tree is not Module module)
            return [text];
        string[] lines = text.Split('\n');
        List<string> result = [];
        int end = 0;
        for (int i = 0; i < module.Body.Length;)
        {
            int first = Math.Max(FirstLine(module.Body[i]), end + 1);
            end = module.Body[i++].Span.EndLine;
            while (i < module.Body.Length && FirstLine(module.Body[i]) <= end)
                end = Math.Max(end, module.Body[i++].Span.EndLine);
            result.Add(new string('\n', first - 1) + string.Join('\n', lines[(first - 1)..end]) + "\n\n");
        }
        return result;
    }

    // Decorators stand before the line of the definition itself.
    private static int FirstLine(Stmt statement)
    {
        Expr[] decorators = statement switch
        {
            FunctionDef function => function.DecoratorList,
            AsyncFunctionDef function => function.DecoratorList,
            ClassDef definition => definition.DecoratorList,
            _ => [],
        };
        return decorators.Length > 0 ? decorators[0].Span.Line : statement.Span.Line;
    }
}
