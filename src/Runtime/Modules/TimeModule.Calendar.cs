using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

// struct_time and what is made of it.
internal static partial class TimeModule
{
    private static readonly string[] WeekDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly string[] MonthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly PyType StructTime = PyStructSequence.MakeType(
        "time.struct_time",
        ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"]);

    private static void AddCalendar(PyModule module)
    {
        TimeZoneInfo zone = TimeZoneInfo.Local;
        module.Add(StructTime);
        module.Add("timezone", Value.FromInt64(-(long)zone.BaseUtcOffset.TotalSeconds));
        module.Add("altzone", Value.FromInt64(-(long)zone.BaseUtcOffset.TotalSeconds - (zone.SupportsDaylightSavingTime ? 3600 : 0)));
        module.Add("daylight", Value.FromInt64(zone.SupportsDaylightSavingTime ? 1 : 0));
        module.Add("tzname", new PyTuple(Value.FromString(zone.StandardName), Value.FromString(zone.DaylightName)));
        module
            .Add(new PyBuiltinFunction("gmtime", "(seconds=None, /)", static (t, seconds) => Broken(t, seconds, TimeZoneInfo.Utc)))
            .Add(new PyBuiltinFunction("localtime", "(seconds=None, /)", static (t, seconds) => Broken(t, seconds, TimeZoneInfo.Local)))
            .Add(new PyBuiltinFunction("mktime", "(time_tuple, /)", MakeTime))
            .Add(new PyBuiltinFunction("asctime", "(time_tuple=None, /)", AscTime))
            .Add(new PyBuiltinFunction("ctime", "(seconds=None, /)", CTime))
            .Add(new PyBuiltinFunction("strftime", "(format, time_tuple=None, /)", StrFTime))
            .Add(new PyBuiltinFunction("strptime", "(string, format='%a %b %d %H:%M:%S %Y', /)", StrPTime));
    }

    private static Value Broken(ThreadState t, Value seconds, TimeZoneInfo zone) =>
        TryGetMoment(t, seconds, zone, out DateTime moment) ? ToStruct(moment, zone) : Value.Error;

    private static bool TryGetMoment(ThreadState t, Value seconds, TimeZoneInfo zone, out DateTime moment)
    {
        moment = default;
        double since = Read(t).Wall / 1e9;
        if (!seconds.IsNone && !Protocols.Seconds.TryGet(t, seconds, out since))
        {
            t.TakePending();
            t.RaiseTypeError($"'{seconds.Type.Name}' object cannot be interpreted as an integer");
            return false;
        }
        double whole = Math.Floor(since);
        if (whole is < -62135596800 or > 253402300799 || double.IsNaN(whole))
        {
            t.Raise(BuiltinExceptions.OverflowError, "timestamp out of range for platform time_t");
            return false;
        }
        moment = TimeZoneInfo.ConvertTimeFromUtc(DateTime.UnixEpoch.AddSeconds(whole), zone);
        return true;
    }

    private static Value ToStruct(DateTime moment, TimeZoneInfo zone) => PyStructSequence.From(
        StructTime,
        Value.FromInt64(moment.Year),
        Value.FromInt64(moment.Month),
        Value.FromInt64(moment.Day),
        Value.FromInt64(moment.Hour),
        Value.FromInt64(moment.Minute),
        Value.FromInt64(moment.Second),
        Value.FromInt64(((int)moment.DayOfWeek + 6) % 7),
        Value.FromInt64(moment.DayOfYear),
        Value.FromInt64(zone.IsDaylightSavingTime(moment) ? 1 : 0));

    // The moment a struct_time or a tuple of nine means; null with an exception pending.
    private static DateTime? FromTuple(ThreadState t, Value tuple)
    {
        if (tuple.IsNone)
            return TryGetMoment(t, tuple, TimeZoneInfo.Local, out DateTime now) ? now : null;
        if (tuple.Ref is not PyTuple { Count: 9 } fields)
        {
            t.RaiseTypeError("Tuple or struct_time argument required");
            return null;
        }
        Span<long> numbers = stackalloc long[9];
        for (int i = 0; i < 9; i++)
        {
            Value number = Numbers.Index(t, fields.Items[i]);
            if (number.IsError)
                return null;
            numbers[i] = number.IsInt ? number.Int64 : long.MaxValue;
        }
        if (numbers[0] is < 1 or > 9999)
        {
            t.RaiseValueError("year out of range");
            return null;
        }
        string? wrong = numbers[1] is < 0 or > 12 ? "month" : numbers[2] is < 0 or > 31 ? "day of month" : numbers[3] is < 0 or > 23 ? "hour" :
            numbers[4] is < 0 or > 59 ? "minute" : numbers[5] is < 0 or > 61 ? "seconds" : null;
        if (wrong is not null)
        {
            t.RaiseValueError(wrong + " out of range");
            return null;
        }
        return new DateTime((int)numbers[0], (int)Math.Max(numbers[1], 1), 1).AddDays(Math.Max(numbers[2], 1) - 1)
            .AddHours(numbers[3]).AddMinutes(numbers[4]).AddSeconds(numbers[5]);
    }

    private static Value MakeTime(ThreadState t, Value tuple)
    {
        if (FromTuple(t, tuple) is not { } moment)
            return Value.Error;
        TimeSpan offset = TimeZoneInfo.Local.GetUtcOffset(moment);
        return Value.FromDouble((moment - offset - DateTime.UnixEpoch).TotalSeconds);
    }

    private static Value AscTime(ThreadState t, Value tuple) => FromTuple(t, tuple) is { } moment ? AscText(moment) : Value.Error;

    private static Value CTime(ThreadState t, Value seconds) =>
        TryGetMoment(t, seconds, TimeZoneInfo.Local, out DateTime moment) ? AscText(moment) : Value.Error;

    private static Value AscText(DateTime moment) => Value.FromString(
        string.Create(CultureInfo.InvariantCulture, $"{WeekDays[((int)moment.DayOfWeek + 6) % 7]} {MonthNames[moment.Month - 1]} {moment.Day,2} {moment:HH:mm:ss} {moment.Year}"));

    private static Value StrFTime(ThreadState t, Value format, Value tuple)
    {
        if (format.Ref is not PyStr text)
            return t.RaiseTypeError($"strftime() argument 1 must be str, not {format.Type.Name}");
        return FromTuple(t, tuple) is { } moment ? Value.FromString(TimeFormat.Format(text.Text, moment)) : Value.Error;
    }

    private static Value StrPTime(ThreadState t, Value text, Value format)
    {
        if (text.Ref is not PyStr source)
            return RaiseNotStr(t, 0, text);
        if (format.Ref is not PyStr pattern)
            return RaiseNotStr(t, 1, format);
        if (Representation.Repr(t, text) is not { } shownText || Representation.Repr(t, format) is not { } shownFormat)
            return Value.Error;
        if (TimeParsing.Read(t, source.Text, pattern.Text, shownText, shownFormat) is not { } reading)
            return Value.Error;
        return PyStructSequence.From(
            StructTime,
            Value.FromInt64(reading.Year),
            Value.FromInt64(reading.Date.Month),
            Value.FromInt64(reading.Date.Day),
            Value.FromInt64(reading.Hour),
            Value.FromInt64(reading.Minute),
            Value.FromInt64(reading.Second),
            Value.FromInt64(reading.WeekDay),
            Value.FromInt64(reading.DayOfYear),
            Value.FromInt64(reading.DaylightSaving));
    }

    private static Value RaiseNotStr(ThreadState t, int index, Value value) =>
        Representation.Repr(t, value.Type) is { } shown ? t.RaiseTypeError($"strptime() argument {index} must be str, not {shown}") : Value.Error;
}
