using System.Reflection;
using NetArchTest.Rules;
using Xunit;

namespace PyLite.UnitTests.Architecture;

/// <summary>Dependencies run one way: source, tokens, AST, scopes, nodes, frames, objects, modules; and Cli, Interpreter, Runtime.</summary>
public sealed class DependencyTests
{
    private static readonly Assembly Interpreter = Assembly.Load("PyLite.Interpreter");
    private static readonly Assembly Runtime = Assembly.Load("PyLite.Runtime");

    [Fact]
    public void Runtime_knows_neither_syntax_nor_command_line() =>
        MustNotUse(Runtime, "PyLite.Runtime", "PyLite.Interpreter", "PyLite.Cli", "Antlr4", "System.CommandLine");

    [Fact]
    public void Interpreter_does_not_know_the_command_line() =>
        MustNotUse(Interpreter, "PyLite.Interpreter", "PyLite.Cli", "System.CommandLine");

    [Theory]
    [InlineData("Ast", "Syntax", "Scopes", "Lowering", "Nodes")]
    [InlineData("AstObjects", "Syntax", "Scopes", "Lowering", "Nodes")]
    [InlineData("Syntax", "Scopes", "Lowering", "Nodes")]
    [InlineData("Scopes", "Syntax", "Lowering", "Nodes")]
    [InlineData("Lowering", "Syntax")]
    [InlineData("Nodes", "Syntax", "Scopes", "Lowering")]
    public void A_phase_of_the_interpreter_uses_only_what_comes_after_it(string folder, params string[] forbidden) =>
        MustNotUse(Interpreter, $"PyLite.Interpreter.{folder}", [.. forbidden.Select(f => $"PyLite.Interpreter.{f}")]);

    [Theory]
    [InlineData("Ast")]
    [InlineData("Scopes")]
    [InlineData("Lowering")]
    [InlineData("Nodes")]
    public void Only_the_syntax_folder_knows_the_parser_library(string folder) =>
        MustNotUse(Interpreter, $"PyLite.Interpreter.{folder}", "Antlr4");

    [Theory]
    [InlineData("Execution", "Builtins", "Modules", "Asyncio")]
    [InlineData("Objects", "Builtins", "Modules", "Asyncio")]
    [InlineData("Protocols", "Builtins", "Modules", "Asyncio")]
    [InlineData("Errors", "Builtins", "Modules", "Asyncio")]
    [InlineData("Text", "Builtins", "Modules", "Asyncio")]
    [InlineData("Asyncio", "Modules")]
    public void The_core_of_the_runtime_knows_no_module(string folder, params string[] forbidden) =>
        MustNotUse(Runtime, $"PyLite.Runtime.{folder}", [.. forbidden.Select(f => $"PyLite.Runtime.{f}")]);

    // A step of `yield` or `await`, the generators that such steps suspend, and the lowering that makes the steps.
    [Fact]
    public void Only_steps_of_yield_and_await_and_the_generators_touch_suspension()
    {
        string[] family = ["YieldStep", "AsyncYieldStep", "YieldFromStep", "AwaitStep", "AsyncForStep", "Generator", "NativeCoroutine", "Lowerer"];
        string suspension = typeof(PyLite.Runtime.Execution.SuspendStep).FullName!;
        var touching = Types.InAssemblies([Interpreter, Runtime]).That().HaveDependencyOn(suspension).GetTypes()
            .Select(type => type.DeclaringType?.Name ?? type.Name);
        Assert.Equal(family.Order(), touching.Distinct().Order());
    }

    private static void MustNotUse(Assembly assembly, string part, params string[] forbidden)
    {
        var result = Types.InAssembly(assembly)
            .That().ResideInNamespaceMatching($"^{part.Replace(".", "\\.")}(\\.|$)")
            // The engine is where everything is put together.
            .And().DoNotHaveName("Engine")
            .ShouldNot().HaveDependencyOnAny(forbidden)
            .GetResult();
        Assert.True(
            result.IsSuccessful,
            $"{part} must not use {string.Join(", ", forbidden)}, but these do: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }
}
