using System.Collections.Frozen;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal partial class PyGenericAlias
{
    private static readonly PyStr OrigClass = PyStr.Intern("__orig_class__");

    // Everything else is asked of the origin.
    private static readonly FrozenSet<string> OwnNames = FrozenSet.Create(
        "__class__", "__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__", "__mro_entries__",
        "__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__");

    public static new readonly PyType TypeObject = new PyType("types.GenericAlias")
    {
        Signature = "(origin, args, /)",
        IsSubclassable = true,
        New = Create,
        Repr = GetRepr,
        Call = Call,
        GetAttribute = Get,
        RichCompare = Compare,
        Hash = GetHash,
        GetItem = Subscript,
        Or = PyUnion.Combine,
        Iter = static (t, self) => Iteration.Iter(t, new PyTuple(new PyGenericAlias(Of(self).Origin, Of(self).TypeArguments, isStarred: true))),
        Members = static () =>
        [
            new Field("__origin__", static (t, self) => Of(self).Origin),
            new Field("__args__", static (t, self) => Of(self).TypeArguments),
            new GetSet("__parameters__", static (t, self) => Of(self).Parameters(t) is { } parameters ? parameters : Value.Error),
            new Field("__unpacked__", static (t, self) => Value.FromBool(Of(self).IsStarred)),
            new GetSet("__typing_unpacked_tuple_args__", static (t, self) =>
                Of(self).IsStarred && Of(self).Origin.Is(PyTuple.TypeObject) ? Of(self).TypeArguments : Value.None),
            new Method("__mro_entries__", "(bases, /)", static (t, self, bases) => new PyTuple(Of(self).Origin)),
            new Method("__instancecheck__", "(instance, /)", static (t, self, instance) =>
                t.RaiseTypeError("isinstance() argument 2 cannot be a parameterized generic")),
            new Method("__subclasscheck__", "(cls, /)", static (t, self, cls) =>
                t.RaiseTypeError("issubclass() argument 2 cannot be a parameterized generic")),
            new Method("__reduce__", "()", static (t, self) => new PyTuple(TypeObject!, new PyTuple(Of(self).Origin, Of(self).TypeArguments))),
            new Method("__dir__", "()", static (t, self) => Directory.OfObject(t, self)),
        ],
    }.Ready();
}
