using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>Finds comments on types in what lies between tokens. See cpython Parser/lexer/lexer.c.</summary>
internal sealed class TypeCommentScanner(TokenBuffer tokens)
{
    private const string Word = "type:";
    private const string IgnoreWord = "ignore";

    private readonly string text = tokens.Text;

    public List<TypeComment> Comments { get; } = [];

    public List<TypeIgnore> Ignores { get; } = [];

    public void Scan()
    {
        int offset = 0;
        int line = 1;
        int depth = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref Token token = ref tokens[i];
            int start = Math.Max(offset, token.Start);
            for (int hash = IndexOfHash(offset, start); hash >= 0; hash = IndexOfHash(offset, start))
            {
                int end = text.IndexOf('\n', hash);
                while (line < tokens.LineCount && tokens.LineStart(line + 1) <= hash)
                    line++;
                Read(hash, end, line, i - 1, depth);
                offset = end;
            }
            offset = Math.Max(offset, token.End);
            depth += token.Type switch
            {
                PyLiteParser.LPAR or PyLiteParser.LSQB or PyLiteParser.LBRACE => 1,
                PyLiteParser.RPAR or PyLiteParser.RSQB or PyLiteParser.RBRACE => -1,
                _ => 0,
            };
        }
    }

    private int IndexOfHash(int from, int to) => from < to ? text.IndexOf('#', from, to - from) : -1;

    private void Read(int hash, int end, int line, int previous, int depth)
    {
        int position = SkipBlanks(hash + 1, end);
        if (string.CompareOrdinal(text, position, Word, 0, Word.Length) != 0)
            return;
        position = SkipBlanks(position + Word.Length, end);
        int after = position + IgnoreWord.Length;
        bool isIgnore = after <= end && string.CompareOrdinal(text, position, IgnoreWord, 0, IgnoreWord.Length) == 0
            && (after == end || (text[after] < 0x80 && !char.IsAsciiLetterOrDigit(text[after])));
        if (isIgnore)
            Ignores.Add(new TypeIgnore(line, text[after..(IsAlone(hash, line) ? end + 1 : end)]));
        else
            Comments.Add(new TypeComment(text[position..end], new SourceSpan(line, tokens.Column(line, position), line, tokens.Column(line, end)), previous, depth));
    }

    // Where a comment is all of its line, CPython takes the newline for a part of it.
    private bool IsAlone(int hash, int line)
    {
        int start = tokens.LineStart(line);
        return text.AsSpan(start, hash - start).Trim(" \t\f").IsEmpty;
    }

    private int SkipBlanks(int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t')
            position++;
        return position;
    }
}
