using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PyLite.Runtime.Modules;

/// <summary>The directives of <c>strptime</c>, in the C locale. See cpython Lib/_strptime.py.</summary>
internal static class TimeParsing
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly string[] ShortDays = Lower(DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames);
    private static readonly string[] LongDays = Lower(DateTimeFormatInfo.InvariantInfo.DayNames);
    private static readonly string[] ShortMonths = Lower(DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames[..12]);
    private static readonly string[] LongMonths = Lower(DateTimeFormatInfo.InvariantInfo.MonthNames[..12]);

    /// <summary>The fields of a struct_time as a text gives them; the year may differ from the date's.</summary>
    public readonly record struct Reading(int Year, DateTime Date, int Hour, int Minute, int Second, int WeekDay, int DayOfYear, int DaylightSaving);

    /// <summary>Reads the text; null with a ValueError pending.</summary>
    public static Reading? Read(ThreadState t, string text, string format, string shownText, string shownFormat)
    {
        StringBuilder pattern = new(@"\A(?:");
        HashSet<char> seen = [];
        if (!TryTranslate(t, format, format, pattern, seen))
            return null;
        Match match = Regex.Match(text, pattern.Append(')').ToString(), Options);
        if (!match.Success)
            return Fail(t, $"time data {shownText} does not match format {shownFormat}");
        if (match.Length < text.Length)
            return Fail(t, $"unconverted data remains: {text[match.Length..]}");
        return Evaluate(t, match);
    }

    private static Reading? Fail(ThreadState t, string message)
    {
        t.RaiseValueError(message);
        return null;
    }

    private static bool TryTranslate(ThreadState t, string whole, string format, StringBuilder pattern, HashSet<char> seen)
    {
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            if (char.IsWhiteSpace(c))
            {
                while (i + 1 < format.Length && char.IsWhiteSpace(format[i + 1]))
                    i++;
                pattern.Append(@"\s+");
            }
            else if (c != '%')
            {
                pattern.Append(Regex.Escape(c.ToString()));
            }
            else if (i + 1 == format.Length)
            {
                t.RaiseValueError($"stray % in format '{whole}'");
                return false;
            }
            else if (!TryDirective(t, whole, format[++i], pattern, seen))
            {
                return false;
            }
        }
        return true;
    }

    private static bool TryDirective(ThreadState t, string whole, char directive, StringBuilder pattern, HashSet<char> seen)
    {
        string? composed = directive switch
        {
            'c' => "%a %b %d %H:%M:%S %Y",
            'x' => "%m/%d/%y",
            'X' => "%H:%M:%S",
            _ => null,
        };
        if (composed is not null)
            return TryTranslate(t, whole, composed, pattern, seen);
        if (directive == '%')
        {
            pattern.Append('%');
            return true;
        }
        if (Pattern(directive) is not { } part)
        {
            t.RaiseValueError($"'{directive}' is a bad directive in format '{whole}'");
            return false;
        }
        if (!seen.Add(directive))
        {
            t.RaiseValueError($"'{directive}' occurs more than once in format '{whole}'");
            return false;
        }
        pattern.Append("(?<").Append(directive).Append('>').Append(part).Append(')');
        return true;
    }

    private static string? Pattern(char directive) => directive switch
    {
        'd' => "3[0-1]|[1-2][0-9]|0[1-9]|[1-9]| [1-9]",
        'f' => "[0-9]{1,6}",
        'H' => "2[0-3]|[0-1][0-9]|[0-9]",
        'I' => "1[0-2]|0[1-9]|[1-9]",
        'G' or 'Y' => "[0-9]{4}",
        'j' => "36[0-6]|3[0-5][0-9]|[1-2][0-9][0-9]|0[1-9][0-9]|00[1-9]|[1-9][0-9]|0[1-9]|[1-9]",
        'm' => "1[0-2]|0[1-9]|[1-9]",
        'M' => "[0-5][0-9]|[0-9]",
        'S' => "6[0-1]|[0-5][0-9]|[0-9]",
        'U' or 'W' => "5[0-3]|[0-4][0-9]|[0-9]",
        'V' => "5[0-3]|0[1-9]|[1-4][0-9]|[0-9]",
        'w' => "[0-6]",
        'u' => "[1-7]",
        'y' => "[0-9]{2}",
        'z' => @"[+-][0-9]{2}:?[0-5][0-9](?::?[0-5][0-9](?:\.[0-9]{1,6})?)?|(?-i:Z)",
        'a' => string.Join('|', ShortDays),
        'A' => string.Join('|', LongDays),
        'b' => string.Join('|', ShortMonths),
        'B' => string.Join('|', LongMonths),
        'p' => "am|pm",
        'Z' => $"utc|gmt|{Regex.Escape(TimeZoneInfo.Local.StandardName)}|{Regex.Escape(TimeZoneInfo.Local.DaylightName)}",
        _ => null,
    };

    private static Reading? Evaluate(ThreadState t, Match match)
    {
        int? weekDay = WeekDay(match);
        int? isoYear = Number(match, 'G');
        int? isoWeek = Number(match, 'V');
        int? dayOfYear = Number(match, 'j');
        int? givenYear = Number(match, 'Y') ?? (Number(match, 'y') is { } two ? two + (two < 69 ? 2000 : 1900) : null);
        if (WrongIsoParts(isoYear, isoWeek, dayOfYear, givenYear, weekDay) is { } wrong)
            return Fail(t, wrong);
        int month = Number(match, 'm') ?? Name(match, 'b', ShortMonths) + 1 ?? Name(match, 'B', LongMonths) + 1 ?? 1;
        int day = Number(match, 'd') ?? 1;
        // The 29th of February needs a leap year, when the text names none.
        int year = givenYear ?? (month == 2 && day == 29 ? 1904 : 1900);
        if (year < 1)
            return Fail(t, $"year {year} is out of range");
        if (dayOfYear is null && weekDay is { } known)
        {
            if (isoYear is { } inYear && isoWeek is { } week)
            {
                if (!IsWeekOf(inYear, week))
                    return Fail(t, $"Invalid week: {week}");
                int shift = ((week - 1) * 7) + known;
                return Finish(t, match, ISOWeek.GetYearStart(inYear), shift, null, null, null);
            }
            if (givenYear is not null && (Number(match, 'U') ?? Number(match, 'W')) is { } plainWeek)
                dayOfYear = DayOfYear(year, plainWeek, known, !match.Groups["U"].Success);
        }
        if (dayOfYear is { } ordinal)
            return Finish(t, match, new DateTime(year, 1, 1), ordinal - 1, null, weekDay, ordinal > 0 ? ordinal : null);
        if (day > DateTime.DaysInMonth(year, month))
            return Fail(t, "day is out of range for month");
        return Finish(t, match, new DateTime(year, month, day), 0, givenYear ?? 1900, weekDay, null);
    }

    private static Reading? Finish(ThreadState t, Match match, DateTime start, int days, int? year, int? weekDay, int? dayOfYear)
    {
        if (days > (DateTime.MaxValue - start).Days || days < (DateTime.MinValue - start).Days)
            return Fail(t, $"year {(days < 0 ? 0 : 10000)} is out of range");
        DateTime date = start.AddDays(days);
        int hour = Number(match, 'H') ?? 0;
        if (Number(match, 'I') is { } half)
        {
            Group part = match.Groups["p"];
            hour = part.Success ? (half % 12) + (part.Value.Equals("pm", StringComparison.OrdinalIgnoreCase) ? 12 : 0) : half;
        }
        return new Reading(
            year ?? date.Year,
            date,
            hour,
            Number(match, 'M') ?? 0,
            Number(match, 'S') ?? 0,
            weekDay ?? ((int)date.DayOfWeek + 6) % 7,
            dayOfYear ?? date.DayOfYear,
            DaylightSaving(match));
    }

    private static int? WeekDay(Match match) =>
        Name(match, 'a', ShortDays) is { } abbreviated ? (abbreviated + 6) % 7 :
        Name(match, 'A', LongDays) is { } full ? (full + 6) % 7 :
        Number(match, 'w') is { } sundayFirst ? (sundayFirst + 6) % 7 : Number(match, 'u') - 1;

    private static string? WrongIsoParts(int? isoYear, int? isoWeek, int? dayOfYear, int? year, int? weekDay)
    {
        if (isoYear is not null)
        {
            if (dayOfYear is not null)
                return "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.";
            if (isoWeek is null || weekDay is null)
                return "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').";
        }
        else if (isoWeek is not null)
        {
            return year is null || weekDay is null
                ? "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u')."
                : "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.";
        }
        return null;
    }

    private static bool IsWeekOf(int year, int week) => year > 0 && week > 0 && week <= ISOWeek.GetWeeksInYear(year);

    // Weeks begin on Monday (%W) or Sunday (%U); the days before the first such day are week 0.
    private static int DayOfYear(int year, int week, int weekDay, bool startsOnMonday)
    {
        int firstWeekDay = ((int)new DateTime(year, 1, 1).DayOfWeek + (startsOnMonday ? 6 : 0)) % 7;
        int place = startsOnMonday ? weekDay : (weekDay + 1) % 7;
        int weekZeroLength = (7 - firstWeekDay) % 7;
        return week == 0 ? 1 + place - firstWeekDay : 1 + weekZeroLength + (7 * (week - 1)) + place;
    }

    private static int DaylightSaving(Match match)
    {
        Group zone = match.Groups["Z"];
        if (!zone.Success)
            return -1;
        bool isSummer = TimeZoneInfo.Local.SupportsDaylightSavingTime
            && zone.Value.Equals(TimeZoneInfo.Local.DaylightName, StringComparison.OrdinalIgnoreCase)
            && TimeZoneInfo.Local.StandardName != TimeZoneInfo.Local.DaylightName;
        return isSummer ? 1 : 0;
    }

    private static int? Number(Match match, char directive)
    {
        Group group = match.Groups[directive.ToString()];
        return group.Success ? int.Parse(group.ValueSpan.Trim(), NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private static int? Name(Match match, char directive, string[] names)
    {
        Group group = match.Groups[directive.ToString()];
        return group.Success ? Array.IndexOf(names, group.Value.ToLowerInvariant()) : null;
    }

    private static string[] Lower(string[] names) => Array.ConvertAll(names, static name => name.ToLowerInvariant());
}
