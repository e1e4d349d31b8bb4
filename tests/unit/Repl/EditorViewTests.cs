using PyLite.Cli.Repl;
using Xunit;

namespace PyLite.UnitTests.Repl;

public sealed class EditorViewTests
{
    [Fact]
    public void Long_lines_are_broken_and_wide_characters_stay_whole()
    {
        VirtualScreen screen = new(10, 8);
        Draw(screen, "x = '你好吗'", 12);
        Assert.Equal(">>> x = '\n你好吗'", screen.Text);
    }

    [Fact]
    public void The_cursor_behind_a_full_row_is_on_the_next()
    {
        VirtualScreen screen = new(10, 8);
        Draw(screen, "123456", 6);
        Assert.Equal((1, 0), screen.Cursor);
    }

    [Fact]
    public void Control_characters_are_visible()
    {
        VirtualScreen screen = new(20, 8);
        Draw(screen, "a\u0001\u001b", 3);
        Assert.Equal(">>> a^A^[", screen.Text);
        Assert.Equal((0, 9), screen.Cursor);
    }

    [Fact]
    public void A_text_higher_than_the_screen_is_shown_around_the_cursor()
    {
        VirtualScreen screen = new(20, 4);
        string text = string.Join('\n', Enumerable.Range(0, 10_000));
        EditorView view = Draw(screen, text, text.Length);
        Assert.Equal("... 9996\n... 9997\n... 9998\n... 9999", screen.Text);
        view.Draw(Layout(screen, text, 0), []);
        Assert.Equal(">>> 0\n... 1\n... 2\n... 3", screen.Text);
        Assert.Equal((0, 4), screen.Cursor);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(80)]
    public void Drawing_again_shows_what_drawing_anew_shows(int columns)
    {
        string[] texts = ["", "a", "if 你:\n    好 = 'xxxxxxxxxxxxx'\n", "1234567890123456", "x", "👍🏽 ok\n\n\n", ""];
        VirtualScreen screen = new(columns, 30);
        EditorView view = new(screen);
        view.Begin();
        foreach (string text in texts)
        {
            for (int cursor = 0; cursor <= text.Length; cursor++)
            {
                view.Draw(Layout(screen, text, cursor), []);
                VirtualScreen fresh = new(columns, 30);
                Draw(fresh, text, cursor);
                Assert.Equal(fresh.Text, screen.Text);
                Assert.Equal(fresh.Cursor, screen.Cursor);
            }
        }
    }

    [Fact]
    public void What_is_shown_below_goes_away()
    {
        VirtualScreen screen = new(20, 6);
        EditorView view = Draw(screen, "ab", 2);
        view.Draw(Layout(screen, "ab", 2), [new ScreenRow("abc  abd", 8)]);
        Assert.Equal(">>> ab\nabc  abd", screen.Text);
        Assert.Equal((0, 6), screen.Cursor);
        view.Draw(Layout(screen, "abc", 3), []);
        Assert.Equal(">>> abc", screen.Text);
    }

    private static EditorView Draw(VirtualScreen screen, string text, int cursor)
    {
        EditorView view = new(screen);
        view.Begin();
        view.Draw(Layout(screen, text, cursor), []);
        return view;
    }

    private static ScreenLayout Layout(VirtualScreen screen, string text, int cursor) =>
        ScreenLayout.Of(text, cursor, screen.Columns, (">>> ", "... "), [], null);
}
