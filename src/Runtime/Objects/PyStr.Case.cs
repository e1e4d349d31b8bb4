using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// str: case, and the predicates on characters.
internal partial class PyStr
{
    private bool IsAscii => IsSimple && Ascii.IsValid(Chars);

    private static Value Upper(ThreadState t, Value self)
    {
        PyStr text = (PyStr)self.Ref!;
        if (text.IsAscii)
            return FromSimple(text.Text.ToUpperInvariant());
        TextBuilder builder = new(text.Length);
        for (int i = 0; i < text.Length; i++)
            CaseMapping.AppendUpper(ref builder, text.PointAt(i));
        return builder.ToPyStr();
    }

    private static Value Lower(ThreadState t, Value self)
    {
        PyStr text = (PyStr)self.Ref!;
        if (text.IsAscii)
            return FromSimple(text.Text.ToLowerInvariant());
        TextBuilder builder = new(text.Length);
        for (int i = 0; i < text.Length; i++)
            CaseMapping.AppendLower(ref builder, text, i);
        return builder.ToPyStr();
    }

    private static Value CaseFold(ThreadState t, Value self)
    {
        PyStr text = (PyStr)self.Ref!;
        if (text.IsAscii)
            return FromSimple(text.Text.ToLowerInvariant());
        TextBuilder builder = new(text.Length);
        for (int i = 0; i < text.Length; i++)
            CaseMapping.AppendFolded(ref builder, text.PointAt(i));
        return builder.ToPyStr();
    }

    private static Value Capitalize(ThreadState t, Value self)
    {
        PyStr text = (PyStr)self.Ref!;
        TextBuilder builder = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i == 0)
                CaseMapping.AppendTitle(ref builder, text.PointAt(0));
            else
                CaseMapping.AppendLower(ref builder, text, i);
        }
        return builder.ToPyStr();
    }

    private static Value Title(ThreadState t, Value self)
    {
        PyStr text = (PyStr)self.Ref!;
        TextBuilder builder = new(text.Length);
        bool isInWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            int point = text.PointAt(i);
            if (isInWord)
                CaseMapping.AppendLower(ref builder, text, i);
            else
                CaseMapping.AppendTitle(ref builder, point);
            isInWord = CaseMapping.IsCased(point);
        }
        return builder.ToPyStr();
    }

    private static Value SwapCase(ThreadState t, Value self)
    {
        PyStr text = (PyStr)self.Ref!;
        TextBuilder builder = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int point = text.PointAt(i);
            if (CaseMapping.IsUpper(point))
                CaseMapping.AppendLower(ref builder, text, i);
            else if (CaseMapping.IsLower(point))
                CaseMapping.AppendUpper(ref builder, point);
            else
                builder.Append(point);
        }
        return builder.ToPyStr();
    }

    private static Value IsAsciiMethod(ThreadState t, Value self) => Value.FromBool(((PyStr)self.Ref!).IsAscii);

    private static Value IsAlpha(ThreadState t, Value self) => All(self, static point => Characters.IsAlpha(point));

    private static Value IsAlphaNumeric(ThreadState t, Value self) => All(self, static point => Characters.IsAlphaNumeric(point));

    private static Value IsDecimal(ThreadState t, Value self) => All(self, static point => Characters.DecimalValue(point) >= 0);

    private static Value IsDigit(ThreadState t, Value self) => All(self, static point => Characters.DigitValue(point) >= 0);

    private static Value IsNumeric(ThreadState t, Value self) => All(self, static point => Characters.NumericValue(point) is not null);

    private static Value IsSpace(ThreadState t, Value self) => All(self, static point => Characters.IsSpace(point));

    private static Value IsPrintable(ThreadState t, Value self) =>
        Value.FromBool(((PyStr)self.Ref!).Length == 0 || All(self, static point => UnicodeIdentifier.IsPrintable(point)).IsTrue);

    private static Value IsUpperMethod(ThreadState t, Value self) =>
        IsOneCase((PyStr)self.Ref!, static point => CaseMapping.IsUpper(point), static point => CaseMapping.IsLower(point));

    private static Value IsLowerMethod(ThreadState t, Value self) =>
        IsOneCase((PyStr)self.Ref!, static point => CaseMapping.IsLower(point), static point => CaseMapping.IsUpper(point));

    private static Value IsTitleMethod(ThreadState t, Value self)
    {
        PyStr text = (PyStr)self.Ref!;
        bool found = false;
        bool isInWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            int point = text.PointAt(i);
            bool startsWord = CaseMapping.IsUpper(point) || CaseMapping.IsTitle(point);
            bool continues = !startsWord && CaseMapping.IsLower(point);
            if ((startsWord && isInWord) || (continues && !isInWord))
                return Value.False;
            isInWord = startsWord || continues;
            found |= isInWord;
        }
        return Value.FromBool(found);
    }

    private static Value IsIdentifier(ThreadState t, Value self)
    {
        PyStr text = (PyStr)self.Ref!;
        if (text.Length == 0 || !UnicodeIdentifier.IsStart(text.PointAt(0)))
            return Value.False;
        for (int i = 1; i < text.Length; i++)
        {
            if (!UnicodeIdentifier.IsContinue(text.PointAt(i)))
                return Value.False;
        }
        return Value.True;
    }

    private static Value All(Value self, Func<int, bool> predicate)
    {
        PyStr text = (PyStr)self.Ref!;
        int length = text.Length;
        for (int i = 0; i < length; i++)
        {
            if (!predicate(text.PointAt(i)))
                return Value.False;
        }
        return Value.FromBool(length > 0);
    }

    private static Value IsOneCase(PyStr text, Func<int, bool> wanted, Func<int, bool> other)
    {
        bool found = false;
        for (int i = 0; i < text.Length; i++)
        {
            int point = text.PointAt(i);
            if (other(point) || CaseMapping.IsTitle(point))
                return Value.False;
            found |= wanted(point);
        }
        return Value.FromBool(found);
    }
}
