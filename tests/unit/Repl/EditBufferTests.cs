using PyLite.Cli.Repl;
using Xunit;

namespace PyLite.UnitTests.Repl;

public sealed class EditBufferTests
{
    [Fact]
    public void Characters_of_several_units_are_deleted_whole()
    {
        EditBuffer buffer = With("a👨‍👩‍👧é");
        buffer.Backspace();
        Assert.Equal("a👨‍👩‍👧", buffer.Text);
        buffer.Backspace();
        Assert.Equal("a", buffer.Text);
    }

    [Theory]
    [InlineData("if x:", "if x:\n    ")]
    [InlineData("    return 1", "    return 1\n")]
    [InlineData("        x = 1", "        x = 1\n        ")]
    [InlineData("def f():  # why:", "def f():  # why:\n    ")]
    [InlineData("x = 'a # b:'", "x = 'a # b:'\n")]
    public void A_new_line_is_indented_by_the_one_before(string before, string after)
    {
        EditBuffer buffer = With(before);
        buffer.InsertNewLine();
        Assert.Equal(after, buffer.Text);
    }

    [Fact]
    public void Backspace_in_the_margin_takes_a_level()
    {
        EditBuffer buffer = With("if x:\n      ");
        buffer.Backspace();
        Assert.Equal("if x:\n    ", buffer.Text);
        buffer.Backspace();
        Assert.Equal("if x:\n", buffer.Text);
    }

    [Fact]
    public void What_was_killed_can_be_yanked()
    {
        EditBuffer buffer = With("alpha beta_2");
        buffer.KillWordLeft();
        Assert.Equal("alpha ", buffer.Text);
        buffer.MoveHome();
        buffer.Yank();
        Assert.Equal("beta_2alpha ", buffer.Text);
    }

    [Fact]
    public void Moving_up_and_down_stays_between_characters()
    {
        EditBuffer buffer = With("ab\n你\n😀😀");
        buffer.MoveUp();
        buffer.MoveUp();
        Assert.Equal(1, buffer.Cursor);
        buffer.MoveDown();
        buffer.MoveDown();
        Assert.Equal("ab\n你\n".Length, buffer.Cursor);
    }

    [Fact]
    public void Typing_is_undone_in_runs()
    {
        EditBuffer buffer = With("");
        foreach (char c in "spam")
            buffer.Insert(c.ToString());
        buffer.Insert(" ");
        buffer.Undo();
        Assert.Equal("spam", buffer.Text);
        buffer.Undo();
        Assert.Equal("", buffer.Text);
        buffer.Undo();
        Assert.Equal("", buffer.Text);
    }

    [Fact]
    public void Two_characters_change_places()
    {
        EditBuffer buffer = With("ab");
        buffer.Transpose();
        Assert.Equal("ba", buffer.Text);
        buffer.Reset("a");
        buffer.Transpose();
        Assert.Equal("a", buffer.Text);
    }

    private static EditBuffer With(string text)
    {
        EditBuffer buffer = new();
        buffer.Reset(text);
        return buffer;
    }
}
