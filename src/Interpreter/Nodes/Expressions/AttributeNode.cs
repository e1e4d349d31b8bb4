using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>value.name</c>, with a cache for attributes of instances and of modules.</summary>
internal sealed class AttributeNode(ExpressionNode value, PyStr name, int position) : ExpressionNode
{
    private Shape? shape;
    private uint version;
    private int place;
    private Value classValue;
    private PyProperty? property;

    // The slot of an owner that is a plain local; 0 for other expressions.
    private readonly int local = value is LocalNode node ? node.Slot : 0;

    public ExpressionNode Owner { get; } = value;

    public PyStr Name { get; } = name;

    public int Position { get; } = position;

    public override Value Execute(Frame frame)
    {
        Value owner = EvaluateOwner(frame);
        return owner.IsError ? owner : Read(frame, owner);
    }

    /// <summary>The value whose attribute it is.</summary>
    public Value EvaluateOwner(Frame frame)
    {
        Value owner = local != 0 ? frame[local] : default;
        return owner.IsUnbound ? Owner.Execute(frame) : owner;
    }

    /// <summary>The attribute of an owner that is evaluated.</summary>
    public Value Read(Frame frame, Value owner)
    {
        if (owner.Ref is PyInstance instance)
        {
            ref InstanceAttributes attributes = ref instance.Attributes;
            if (attributes.Shape is { } current && ReferenceEquals(current, shape) && instance.Type.Version == version)
                return place >= 0 ? attributes.Values[place] : property is not null ? OfProperty(frame, owner, property) : classValue;
            return OfInstance(frame, instance);
        }
        if (owner.Ref is PyModule module)
        {
            if (module.Dict.TryGetAt(place, Name, out Value global))
                return global;
            place = Math.Max(module.Dict.Find(Name), 0);
        }
        return General(frame, owner);
    }

    /// <summary>The attribute of any value.</summary>
    public Value General(Frame frame, Value owner)
    {
        frame.Header.Position = Position;
        Value found = Attributes.Get(frame.Thread, owner, Name);
        return found.IsError ? frame.Fail(Position) : found;
    }

    private Value OfProperty(Frame frame, Value owner, PyProperty found)
    {
        if (found.Getter.Ref is not PyFunction getter)
            return General(frame, owner);
        frame.Header.Position = Position;
        Value result = getter.Invoke1(frame.Thread, owner);
        return result.IsError ? frame.Fail(Position) : result;
    }

    private Value OfInstance(Frame frame, PyInstance instance)
    {
        PyType type = instance.Type;
        Shape? current = instance.Attributes.Shape;
        if (current is not null && type.UsesGenericGetAttribute)
        {
            Value onClass = type.Lookup(Name);
            int found = current.Find(Name);
            // A data descriptor on the class comes before the instance; another descriptor after it.
            if (found >= 0 && (onClass.IsUnbound || onClass.Type.DescriptorSet is null))
            {
                (shape, version, place) = (current, type.Version, found);
                return instance.Attributes.Values[found];
            }
            if (found < 0 && !onClass.IsUnbound && onClass.Type.DescriptorGet is null)
            {
                (shape, version, place, classValue, property) = (current, type.Version, -1, onClass, null);
                return onClass;
            }
            if (onClass.Ref is PyProperty { IsExact: true } computed)
            {
                (shape, version, place, property) = (current, type.Version, -1, computed);
                return OfProperty(frame, instance, computed);
            }
        }
        return General(frame, instance);
    }
}
