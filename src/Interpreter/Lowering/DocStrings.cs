using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Lowering;

/// <summary>Docstrings as the compiler stores them: without the common indentation. See cpython Python/compile.c _PyCompile_CleanDoc.</summary>
internal static class DocStrings
{
    private const int TabSize = 8;

    /// <summary>The docstring of a body; null when there is none or it is optimized away.</summary>
    public static string? Of(Stmt[] body, LoweringContext context) =>
        context.Optimize < 2 && body is [ExprStmt { Value: Constant { Value: string text } }, ..] ? Clean(text) : null;

    private static string Clean(string doc)
    {
        string expanded = ExpandTabs(doc);
        string[] lines = expanded.Split('\n');
        int margin = int.MaxValue;
        foreach (string line in lines.AsSpan(1))
        {
            int indent = line.Length - line.TrimStart(' ').Length;
            if (indent < line.Length)
                margin = Math.Min(margin, indent);
        }
        lines[0] = lines[0].TrimStart(' ');
        for (int i = 1; i < lines.Length; i++)
            lines[i] = margin == int.MaxValue || lines[i].Length < margin ? lines[i].TrimStart(' ') : lines[i][margin..];
        return string.Join('\n', lines);
    }

    private static string ExpandTabs(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
            return text;
        System.Text.StringBuilder expanded = new();
        int column = 0;
        foreach (char c in text)
        {
            if (c == '\t')
            {
                int count = TabSize - (column % TabSize);
                expanded.Append(' ', count);
                column += count;
                continue;
            }
            expanded.Append(c);
            column = c == '\n' ? 0 : column + 1;
        }
        return expanded.ToString();
    }
}
