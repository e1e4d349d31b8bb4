using System.Text;
using PyLite.Cli.Repl;
using Xunit;

namespace PyLite.UnitTests.Repl;

public sealed class KeyDecoderTests
{
    [Theory]
    [InlineData("\e[A", "Up")]
    [InlineData("\eOA", "Up")]
    [InlineData("\e[1;5D", "WordLeft")]
    [InlineData("\e[3~", "Delete")]
    [InlineData("\e[3;5~", "DeleteWordRight")]
    [InlineData("\eb", "WordLeft")]
    [InlineData("\e\r", "NewLine")]
    [InlineData("\r", "Enter")]
    [InlineData("\u0003", "Interrupt")]
    [InlineData("\u007f", "Backspace")]
    [InlineData("\e[99;99X", "Unknown")]
    public void A_sequence_is_a_key(string bytes, string kind) => Assert.Equal(kind, Assert.Single(Keys(bytes)).Kind.ToString());

    [Fact]
    public void Keys_come_in_any_pieces()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("a你\e[A😀\e[200~x\r\ny\e[201~\r");
        for (int size = 1; size <= bytes.Length; size++)
        {
            KeyDecoder decoder = new();
            List<KeyPress> keys = [];
            for (int at = 0; at < bytes.Length; at += size)
                keys.AddRange(decoder.Feed(bytes.AsSpan(at, Math.Min(size, bytes.Length - at))));
            string text = string.Concat(keys.Select(static key => key.Kind is KeyKind.Text or KeyKind.Paste ? key.Text : $"<{key.Kind}>"));
            Assert.Equal("a你<Up>😀x\ny<Enter>", text);
            Assert.False(decoder.IsUnfinished);
        }
    }

    [Fact]
    public void An_escape_alone_is_a_key_when_nothing_follows()
    {
        KeyDecoder decoder = new();
        Assert.Empty(decoder.Feed("\e"u8));
        Assert.True(decoder.IsUnfinished);
        Assert.Equal(KeyKind.Cancel, Assert.Single(decoder.Flush()).Kind);
    }

    [Fact]
    public void Bytes_that_are_no_characters_become_replacements()
    {
        KeyPress key = Assert.Single(new KeyDecoder().Feed([(byte)'a', 0xFF, 0xFE, (byte)'b']));
        Assert.Equal("a\uFFFD\uFFFDb", key.Text);
    }

    [Fact]
    public void A_paste_waits_for_its_end()
    {
        KeyDecoder decoder = new();
        Assert.Empty(decoder.Feed("\e[200~abc"u8));
        Assert.Empty(decoder.Flush());
        Assert.Equal(new KeyPress(KeyKind.Paste, "abcd"), Assert.Single(decoder.Feed("d\e[201~"u8)));
    }

    private static IReadOnlyList<KeyPress> Keys(string text) => new KeyDecoder().Feed(Encoding.UTF8.GetBytes(text));
}
