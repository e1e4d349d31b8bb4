using System.Globalization;
using System.Text;

namespace PyLite.Runtime.Modules;

/// <summary>The directives of <c>strftime</c>, in the C locale.</summary>
internal static class TimeFormat
{
    public static string Format(string format, DateTime moment)
    {
        StringBuilder text = new();
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
                text.Append(format[i]);
            else
                Append(text, format[++i], moment);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, char directive, DateTime moment)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        int weekDay = ((int)moment.DayOfWeek + 6) % 7;
        int hour12 = moment.Hour % 12 == 0 ? 12 : moment.Hour % 12;
        switch (directive)
        {
            case 'a': text.Append(moment.ToString("ddd", culture)); break;
            case 'A': text.Append(moment.ToString("dddd", culture)); break;
            case 'b' or 'h': text.Append(moment.ToString("MMM", culture)); break;
            case 'B': text.Append(moment.ToString("MMMM", culture)); break;
            case 'c': text.Append(Format("%a %b %e %H:%M:%S %Y", moment)); break;
            case 'C': text.Append((moment.Year / 100).ToString("00", culture)); break;
            case 'd': text.Append(moment.Day.ToString("00", culture)); break;
            case 'D' or 'x': text.Append(Format("%m/%d/%y", moment)); break;
            case 'e': text.Append(moment.Day.ToString(culture).PadLeft(2)); break;
            case 'f': text.Append("000000"); break;
            case 'F': text.Append(Format("%Y-%m-%d", moment)); break;
            case 'G': text.Append(ISOWeek.GetYear(moment).ToString(culture)); break;
            case 'H': text.Append(moment.Hour.ToString("00", culture)); break;
            case 'I': text.Append(hour12.ToString("00", culture)); break;
            case 'j': text.Append(moment.DayOfYear.ToString("000", culture)); break;
            case 'm': text.Append(moment.Month.ToString("00", culture)); break;
            case 'M': text.Append(moment.Minute.ToString("00", culture)); break;
            case 'n': text.Append('\n'); break;
            case 'p': text.Append(moment.Hour < 12 ? "AM" : "PM"); break;
            case 'r': text.Append(Format("%I:%M:%S %p", moment)); break;
            case 'R': text.Append(Format("%H:%M", moment)); break;
            case 's': text.Append(((long)(moment - TimeZoneInfo.Local.GetUtcOffset(moment) - DateTime.UnixEpoch).TotalSeconds).ToString(culture)); break;
            case 'S': text.Append(moment.Second.ToString("00", culture)); break;
            case 't': text.Append('\t'); break;
            case 'T' or 'X': text.Append(Format("%H:%M:%S", moment)); break;
            case 'u': text.Append(weekDay + 1); break;
            case 'U': text.Append(((moment.DayOfYear + 6 - (int)moment.DayOfWeek) / 7).ToString("00", culture)); break;
            case 'V': text.Append(ISOWeek.GetWeekOfYear(moment).ToString("00", culture)); break;
            case 'w': text.Append((int)moment.DayOfWeek); break;
            case 'W': text.Append(((moment.DayOfYear + 6 - weekDay) / 7).ToString("00", culture)); break;
            case 'y': text.Append((moment.Year % 100).ToString("00", culture)); break;
            case 'Y': text.Append(moment.Year.ToString(culture)); break;
            case 'z': text.Append(Offset(moment)); break;
            case 'Z': text.Append(TimeZoneInfo.Local.StandardName); break;
            case '%': text.Append('%'); break;
            default: text.Append('%').Append(directive); break;
        }
    }

    private static string Offset(DateTime moment)
    {
        TimeSpan offset = TimeZoneInfo.Local.GetUtcOffset(moment);
        return (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);
    }
}
