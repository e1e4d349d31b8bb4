using System.Globalization;
using System.Text;
using Wcwidth;

namespace PyLite.Cli.Repl;

/// <summary>
/// A text on a screen of so many columns: prompts before its lines, long lines broken, wide characters whole, control characters as <c>^A</c>.
/// </summary>
internal sealed class ScreenLayout
{
    private const int TabWidth = 4;

    private readonly List<ScreenRow> rows = [];
    private readonly StringBuilder row = new();
    private readonly int columns;
    private readonly string text;
    private readonly List<ColorSpan> colors;
    private readonly int cursor;
    private int width;
    private int span;
    private string? color;

    private ScreenLayout(string text, int cursor, int columns, List<ColorSpan> colors)
    {
        this.text = text;
        this.cursor = cursor;
        this.columns = columns;
        this.colors = colors;
    }

    public IReadOnlyList<ScreenRow> Rows => rows;

    /// <summary>The row of the cursor, from 0.</summary>
    public int CursorRow { get; private set; }

    /// <summary>The column of the cursor, from 0.</summary>
    public int CursorColumn { get; private set; }

    /// <summary>Lays a text out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cursor">The place of the cursor in it.</param>
    /// <param name="columns">The width of the screen.</param>
    /// <param name="prompts">The prompt of the first line and that of the others.</param>
    /// <param name="colors">The colours, in order.</param>
    /// <param name="promptColor">The colour of prompts; null: none.</param>
    public static ScreenLayout Of(string text, int cursor, int columns, (string First, string Other) prompts, List<ColorSpan> colors, string? promptColor)
    {
        ScreenLayout layout = new(text, cursor, Math.Max(columns, 2), colors);
        layout.AddPrompt(prompts.First, promptColor);
        int at = 0;
        while (at < text.Length)
        {
            layout.MarkCursor(at);
            if (text[at] == '\n')
            {
                layout.EndRow();
                layout.AddPrompt(prompts.Other, promptColor);
                at++;
                continue;
            }
            at += layout.AddElement(at);
        }
        layout.MarkCursor(at);
        layout.EndRow();
        return layout;
    }

    /// <summary>How many columns a text of one line takes.</summary>
    public static int WidthOf(string text)
    {
        int sum = 0;
        for (int at = 0; at < text.Length; at += StringInfo.GetNextTextElementLength(text, at))
            sum += ElementWidth(text, at);
        return sum;
    }

    private void AddPrompt(string prompt, string? promptColor)
    {
        if (promptColor is not null)
            row.Append(promptColor);
        for (int at = 0; at < prompt.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(prompt, at);
            Put(prompt.Substring(at, length), ElementWidth(prompt, at));
            at += length;
        }
        if (promptColor is not null)
            row.Append(Theme.Reset);
    }

    private int AddElement(int at)
    {
        int length = StringInfo.GetNextTextElementLength(text, at);
        SetColor(at);
        char c = text[at];
        if (c == '\t')
            Put(new string(' ', TabWidth), TabWidth);
        else if (char.IsControl(c))
            Put(c < ' ' ? $"^{(char)(c + '@')}" : "^?", 2);
        else
            Put(text.Substring(at, length), ElementWidth(text, at));
        return length;
    }

    private void SetColor(int at)
    {
        while (span < colors.Count && colors[span].End <= at)
            span++;
        string? wanted = span < colors.Count && colors[span].Start <= at ? colors[span].Color : null;
        if (wanted == color)
            return;
        if (color is not null)
            row.Append(Theme.Reset);
        row.Append(wanted);
        color = wanted;
    }

    private void Put(string element, int elementWidth)
    {
        if (width + elementWidth > columns)
        {
            string? open = color;
            EndRow();
            row.Append(open);
            color = open;
        }
        row.Append(element);
        width += elementWidth;
    }

    private void MarkCursor(int at)
    {
        if (at != cursor)
            return;
        // Behind the last column the cursor stands on the row below, which then exists.
        bool isFull = at < text.Length && text[at] != '\n' ? width + ElementWidth(text, at) > columns : width >= columns;
        if (isFull)
            EndRow();
        CursorRow = rows.Count;
        CursorColumn = width;
    }

    private void EndRow()
    {
        if (color is not null)
            row.Append(Theme.Reset);
        color = null;
        rows.Add(new ScreenRow(row.ToString(), width));
        row.Clear();
        width = 0;
    }

    private static int ElementWidth(string text, int at) =>
        text[at] == '\t' ? TabWidth : char.IsControl(text[at]) ? 2 : Math.Max(0, UnicodeCalculator.GetWidth(Rune.GetRuneAt(text, at)));
}
