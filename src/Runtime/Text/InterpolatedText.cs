using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary>The text of an f-string while it is put together, in memory of the caller as long as it is short and without surrogates.</summary>
internal ref struct InterpolatedText(Span<char> room)
{
    private readonly Span<char> room = room;
    private int count;

    // Takes over when the room is used up or a code point is not a UTF-16 unit.
    private TextBuilder longer;
    private bool isLonger;

    public void Append(PyStr text)
    {
        if (!isLonger && text.IsSimple && text.Chars.TryCopyTo(room[count..]))
            count += text.Length;
        else
            Longer().Append(text);
    }

    /// <summary>Appends an int as <c>str</c> writes it.</summary>
    public void Append(long number)
    {
        const int MostDigits = 20;
        if (!isLonger && number.TryFormat(room[count..], out int written, provider: CultureInfo.InvariantCulture))
        {
            count += written;
            return;
        }
        Span<char> digits = stackalloc char[MostDigits];
        number.TryFormat(digits, out written, provider: CultureInfo.InvariantCulture);
        Longer().Append(digits[..written]);
    }

    public readonly PyStr ToPyStr() => isLonger ? longer.ToPyStr() : PyStr.FromSimple(room[..count]);

    [UnscopedRef]
    private ref TextBuilder Longer()
    {
        if (!isLonger)
        {
            longer = new TextBuilder(count * 2);
            longer.Append(room[..count]);
            isLonger = true;
        }
        return ref longer;
    }
}
