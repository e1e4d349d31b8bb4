using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.AstObjects;

/// <summary>The classes of nodes in one engine, which programs may subclass and change: made when they are first needed.</summary>
internal sealed class NodeClasses
{
    /// <summary>The attributes of nodes that have a place.</summary>
    public static readonly string[] LocationNames = ["lineno", "col_offset", "end_lineno", "end_col_offset"];

    private static readonly Value ModuleName = PyStr.Intern("ast");

    private readonly NodeClass[] classes = new NodeClass[NodeTable.KindCount];
    private readonly Dictionary<PyType, NodeKind> kinds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PyType> families = [];

    private NodeClasses(PyType root) => Root = root;

    /// <summary><c>ast.AST</c>.</summary>
    public PyType Root { get; }

    /// <summary>The class of a kind.</summary>
    public NodeClass this[NodeKind kind] => classes[kind.Index];

    /// <summary>The class of a family.</summary>
    public PyType this[NodeFamily family] => families[family.Name];

    /// <summary>Makes the classes; null with an error pending.</summary>
    public static NodeClasses? Create(ThreadState t)
    {
        PyType? root = MakeClass(t, "AST", PyType.ObjectType, NodeNamespace([], null, ""));
        if (root is null)
            return null;
        root.Dict.Set(SpecialNames.Doc, Value.None);
        NodeClasses made = new(root);
        NodeObject.Complete(root, made);
        foreach (NodeFamily family in NodeTable.Families)
        {
            if (!made.AddFamily(t, family))
                return null;
        }
        return made.AddFieldTypes(t) ? made : null;
    }

    /// <summary>The kind that the class of an object is, or is derived from; null when it is none of the family.</summary>
    public NodeKind? KindOf(NodeFamily family, Value node)
    {
        foreach (PyType type in node.Type.Mro)
        {
            if (kinds.TryGetValue(type, out NodeKind? kind) && ReferenceEquals(kind.Family, family))
                return kind;
        }
        return null;
    }

    /// <summary>The kind of an object that the compiler made; null when it is no node.</summary>
    public NodeKind? NodeOf(Value node) => node.Ref is PyInstance made ? kinds.GetValueOrDefault(made.Type) : null;

    /// <summary>All classes, for the module that shows them.</summary>
    public IEnumerable<PyType> All() => [Root, .. families.Values, .. classes.Select(static made => made.Type).Except(families.Values)];

    private bool AddFamily(ThreadState t, NodeFamily family)
    {
        NodeKind? product = family.IsProduct ? family.Kinds[0] : null;
        PyType? type = MakeClass(t, family.Name, Root, NodeNamespace(product?.Fields ?? [], family, family.Declaration));
        if (type is null)
            return false;
        families.Add(family.Name, type);
        foreach (NodeKind kind in family.Kinds)
        {
            PyType? made = family.IsProduct ? type : MakeClass(t, kind.Name, type, NodeNamespace(kind.Fields, null, kind.Declaration));
            if (made is null)
                return false;
            classes[kind.Index] = new NodeClass(kind, made);
            kinds.Add(made, kind);
        }
        return true;
    }

    // The types of fields are classes of nodes themselves.
    private bool AddFieldTypes(ThreadState t)
    {
        foreach (NodeFamily family in NodeTable.Families)
        {
            foreach (NodeKind kind in family.Kinds)
            {
                PyDict types = new();
                foreach (NodeField field in kind.Fields)
                {
                    Value type = TypeOf(t, field);
                    if (type.IsError)
                        return false;
                    types.Set(field.Name, type);
                }
                PyType owner = this[kind].Type;
                owner.Dict.Set(NodeObject.FieldTypesName, types);
                owner.Dict.Set(SpecialNames.Annotations, types.Copy());
                owner.Modified();
            }
        }
        return true;
    }

    private Value TypeOf(ThreadState t, NodeField field)
    {
        PyType type = field.Type switch
        {
            "identifier" or "string" => PyStr.TypeObject,
            "int" => PyInt.TypeObject,
            "constant" => PyType.ObjectType,
            _ => families[field.Type],
        };
        return field.Count switch
        {
            FieldCount.Optional => PyUnion.Of(t, [type, Value.None]),
            FieldCount.Many => new PyGenericAlias(PyList.TypeObject, new PyTuple(type)),
            _ => type,
        };
    }

    private static PyDict NodeNamespace(NodeField[] fields, NodeFamily? located, string doc)
    {
        PyDict names = new();
        PyTuple fieldNames = PyTuple.Of(Array.ConvertAll(fields, static field => (Value)PyStr.Intern(field.Name)));
        names.Set(NodeObject.FieldsName, fieldNames);
        names.Set(SpecialNames.Module, ModuleName);
        names.Set(SpecialNames.Doc, Value.FromString(doc));
        names.Set(SpecialNames.MatchArgs, fieldNames);
        foreach (NodeField field in fields)
        {
            if (field.Count == FieldCount.Optional)
                names.Set(field.Name, Value.None);
        }
        if (located is null)
            return names;
        bool hasPlace = located.Location != NodeLocation.None;
        names.Set(NodeObject.AttributesName, hasPlace ? PyTuple.Of(Array.ConvertAll(LocationNames, static name => (Value)PyStr.Intern(name))) : PyTuple.Empty);
        if (located.Location == NodeLocation.OptionalEnd)
        {
            names.Set("end_lineno", Value.None);
            names.Set("end_col_offset", Value.None);
        }
        return names;
    }

    private static PyType? MakeClass(ThreadState t, string name, PyType parent, PyDict names) =>
        Calls.Call3(t, PyType.TypeObject, PyStr.Intern(name), new PyTuple(parent), names).Ref as PyType;
}
