using PyLite.Runtime.Modules;
using Xunit;

namespace PyLite.UnitTests.Architecture;

/// <summary>A module that is written but not in the table could never be imported.</summary>
public sealed class ModuleTableTests
{
    [Fact]
    public void Every_module_has_a_row_in_the_table()
    {
        // The native half of a module written in Python, `_collections`, is CollectionsCoreModule.
        var rows = ModuleTable.Names.Select(name => name.Replace("_", "").Replace(".", "")).SelectMany(name => new[] { name, name + "core" }).ToHashSet();
        var modules = typeof(ModuleTable).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Module", StringComparison.Ordinal) && type.GetMethod("Create") is { IsStatic: true })
            .Select(type => type.Name[..^"Module".Length].ToLowerInvariant());
        Assert.DoesNotContain(modules, module => !rows.Contains(module));
    }
}
