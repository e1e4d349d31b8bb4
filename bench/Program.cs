using System.CommandLine;
using PyLite.Bench;

var python = new Option<string>("--python") { Description = "The CPython to compare with.", DefaultValueFactory = _ => "python3" };
var pylite = new Option<string>("--pylite") { Description = "The PyLite to measure, if not the one of this build." };
var rounds = new Option<int>("--rounds") { Description = "How often each program runs under both.", DefaultValueFactory = _ => 3 };
var filter = new Option<string>("--filter") { Description = "Runs only programs whose name contains this.", DefaultValueFactory = _ => "" };
var times = new Option<bool>("--times") { Description = "Shows the times behind the ratios too." };
var parse = new Option<string?>("--parse") { Description = "Only reads the Python files of a folder, as the parsing program's other half.", Hidden = true };

var root = new RootCommand("Runs bench/programs under CPython and PyLite alternately; ratios above 1 mean that PyLite is faster.")
{
    python, pylite, rounds, filter, times, parse,
};
root.SetAction(arguments =>
{
    if (arguments.GetValue(parse) is { } folder)
        return Parsing.Run(folder);
    var baseline = Interpreter.CPython(arguments.GetValue(python)!);
    var subject = Interpreter.PyLite(arguments.GetValue(pylite));
    var comparison = new Comparison(baseline, subject, arguments.GetValue(rounds));
    return comparison.Run(arguments.GetValue(filter)!, arguments.GetValue(times));
});
return root.Parse(args).Invoke();
