using Antlr4.Runtime;
using PyLite.Interpreter.Syntax;
using PyLite.Interpreter.Syntax.Generated;
using Xunit;

namespace PyLite.UnitTests.Syntax;

/// <summary>The tokenizer reads what grammar/PyLiteLexer.g4 defines.</summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("x = 1 + 0x_ff // 1_0.5e-3j @ .5 ** 0b1 - 0o17\n")]
    [InlineData("if a:\n    b\n\n# c\n  # d\n    if c:\n        d()\nelse: e; f\n")]
    [InlineData("x = (1,\n  [2, {3: 4}],\n\n# c\n  5)\ny\n")]
    [InlineData("a \\\n  + b\n")]
    [InlineData("'a' \"b\" r'\\\\' rb'c' Br\"d\" '''e\n'f\\'''' \"\"\"g\"h\\\"\"\"\" u'\\\\'\n")]
    [InlineData("f'a{b}c' f\"{x!r:>{w}.{p}}\" f'{{}}' rf'\\{a}\\N{b}' f'\\N{DASH}{a:=5}{(b:=6)}{lambda}' f''\n")]
    [InlineData("f'''{\na\n:{b}c\n}\n''' f'{f\"{1:{2}}\"}' f'\\'{a}\\\\{b}'\n")]
    [InlineData("t'a{b!s}c' Rt'{d}' f'{t\"{e}\"}'\n")]
    [InlineData("match x:\n  case 1: pass\ntype X = int\n\u00e9t\u00e9 = \u540d\n")]
    [InlineData("a<b>c<=d>=e==f!=g<<h>>i->j:=k...l.m,n;o\na+=1;a-=1;a*=1;a/=1;a%=1;a&=1;a|=1;a^=1;a<<=1;a>>=1;a**=1;a//=1;a@=1\n")]
    public void Tokens_are_those_of_the_grammar(string text) => Assert.Equal(ByGrammar(text), ByTokenizer(text));

    [Fact]
    public void Tokens_of_whole_files_are_those_of_the_grammar()
    {
        string? folder = Environment.GetEnvironmentVariable("PYLITE_PYTHON_LIB");
        Assert.SkipWhen(folder is null, "PYLITE_PYTHON_LIB names no folder with Python files");
        var different = new List<string>();
        foreach (string file in Directory.EnumerateFiles(folder!, "*.py"))
        {
            string text = File.ReadAllText(file).ReplaceLineEndings("\n");
            if (!ByGrammar(text).SequenceEqual(ByTokenizer(text)))
                different.Add(file);
        }
        Assert.Empty(different);
    }

    private static List<string> ByTokenizer(string text)
    {
        TokenBuffer tokens = Tokenizer.Read(text, "<string>", []);
        Assert.Null(tokens.Failure);
        var found = new List<string>();
        for (int i = 0; i < tokens.Count; i++)
            Add(found, tokens[i].Type, tokens[i].Start, tokens.TextOf(i).ToString());
        return found;
    }

    private static List<string> ByGrammar(string text)
    {
        var lexer = new PyLiteLexer(new AntlrInputStream(text), TextWriter.Null, TextWriter.Null);
        var found = new List<string>();
        IToken token;
        do
        {
            token = lexer.NextToken();
            Add(found, token.Type, token.StartIndex, token.Text);
        }
        while (token.Type != TokenConstants.EOF);
        return found;
    }

    /// <summary>Where a text is cut into MIDDLE pieces does not matter, nor what layout tokens span; soft keywords are names to the grammar.</summary>
    private static void Add(List<string> found, int type, int start, string text)
    {
        string name = type switch
        {
            TokenConstants.EOF => "EOF",
            PyLiteLexer.MATCH or PyLiteLexer.CASE or PyLiteLexer.TYPE => "NAME",
            _ => PyLiteLexer.DefaultVocabulary.GetSymbolicName(type),
        };
        if (name is "EOF" or "INDENT" or "DEDENT" or "NEWLINE")
            found.Add(name);
        else if (name.EndsWith("_MIDDLE", StringComparison.Ordinal) && found.Count > 0 && found[^1].StartsWith(name, StringComparison.Ordinal))
            found[^1] += text;
        else
            found.Add($"{name} {start} {text}");
    }
}
