using System.Text;
using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax;
using Xunit;
using Assert = Xunit.Assert;

namespace PyLite.UnitTests.Syntax;

/// <summary>Encodings of source files, byte order marks, NUL bytes and newlines.</summary>
public sealed class SourceDecoderTests
{
    [Theory]
    [InlineData("# coding: latin-1\n'\u00e9'", "iso-8859-1")]
    [InlineData("#!x\n# vim: set fileencoding=cp1252 :\n'\u00e9'", "iso-8859-1")]
    [InlineData("\ufeff'\u00e9'", "utf-8")]
    [InlineData("'\u00e9'", "utf-8")]
    public void A_declared_encoding_is_used(string text, string encoding) => Assert.Equal("\u00e9", Constant(Encoding.GetEncoding(encoding).GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused() => Assert.Equal(
        "Non-UTF-8 code starting with '\\xe9' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
        Failure([(byte)'x', (byte)'\n', 0xE9]).Message);

    [Fact]
    public void An_unknown_encoding_is_refused() => Assert.Equal("unknown encoding: foo", Failure(Encoding.ASCII.GetBytes("# coding: foo\nx")).Message);

    [Fact]
    public void A_byte_order_mark_and_another_encoding_are_refused() =>
        Assert.Equal("encoding problem: iso-8859-1 with BOM", Failure(Encoding.UTF8.GetBytes("\ufeff# coding: latin-1\nx")).Message);

    [Fact]
    public void A_NUL_byte_is_refused() => Assert.Equal("source code string cannot contain null bytes", Failure([(byte)'x', 0]).Message);

    [Fact]
    public void Newlines_of_all_kinds_end_lines() => Assert.Equal("a\nb\nc", Constant("'''a\r\nb\rc'''"u8.ToArray()));

    [Fact]
    public void Identifiers_are_normalised()
    {
        ParseResult result = Parser.Parse(SourceText.FromString("\ufb01ne"), "<string>", ParseMode.Eval);
        Assert.Equal("fine", Assert.IsType<Name>(Assert.IsType<Expression>(result.Tree).Body).Id);
    }

    [Theory]
    [InlineData("'\\N{bullet}'", "\u2022")]
    [InlineData("'\\N{HANGUL SYLLABLE GAG}'", "\uac01")]
    [InlineData("'\\N{CJK UNIFIED IDEOGRAPH-4E00}'", "\u4e00")]
    [InlineData("'\\N{LINE FEED}'", "\n")]
    [InlineData("'\\N{SNAKE}'", "\U0001f40d")]
    public void Characters_have_names(string literal, string value) => Assert.Equal(value, Constant(Encoding.UTF8.GetBytes(literal)));

    private static object? Constant(byte[] source)
    {
        ParseResult result = Parser.Parse(SourceText.FromBytes(source), "<string>", ParseMode.Exec);
        var statement = Assert.IsType<ExprStmt>(Assert.Single(Assert.IsType<Module>(result.Tree).Body));
        return Assert.IsType<Constant>(statement.Value).Value;
    }

    private static SyntaxFailure Failure(byte[] source) => Parser.Parse(SourceText.FromBytes(source), "<string>", ParseMode.Exec).Failure!;
}
