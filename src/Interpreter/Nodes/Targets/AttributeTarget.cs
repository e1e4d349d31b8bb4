using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>owner.name = value</c>, with a cache for attributes of instances.</summary>
internal sealed class AttributeTarget(ExpressionNode owner, PyStr name, int position) : TargetNode
{
    private Shape? shape;
    private Shape? nextShape;
    private uint version;
    private int place;

    public override bool Assign(Frame frame, Value value)
    {
        Value target = owner.Execute(frame);
        return !target.IsError && Write(frame, target, value);
    }

    /// <summary>Sets the attribute of an owner that is evaluated; false on error.</summary>
    public bool Write(Frame frame, Value target, Value value)
    {
        if (target.Ref is PyInstance instance)
        {
            ref InstanceAttributes attributes = ref instance.Attributes;
            if (attributes.Shape is { } current && ReferenceEquals(current, shape) && instance.Type.Version == version)
            {
                if (nextShape is null)
                    Value.Store(ref attributes.Values[place], value);
                else
                    attributes.Add(nextShape, value);
                return true;
            }
            return AssignToInstance(frame, instance, value);
        }
        return AssignGeneral(frame, target, value);
    }

    public override bool Delete(Frame frame)
    {
        Value target = owner.Execute(frame);
        if (target.IsError)
            return false;
        frame.Header.Position = position;
        if (Attributes.Delete(frame.Thread, target, name))
            return true;
        frame.Fail(position);
        return false;
    }

    private bool AssignToInstance(Frame frame, PyInstance instance, Value value)
    {
        PyType type = instance.Type;
        Shape? before = instance.Attributes.Shape;
        bool isPlain = before is not null && type.HasInstanceDict && type.UsesGenericSetAttribute
            && (type.Lookup(name) is var onClass && (onClass.IsUnbound || onClass.Type.DescriptorSet is null));
        if (!AssignGeneral(frame, instance, value))
            return false;
        if (isPlain && instance.Attributes.Shape is { } after)
        {
            (shape, version, place) = (before, type.Version, before!.Find(name));
            nextShape = ReferenceEquals(before, after) ? null : after;
        }
        return true;
    }

    private bool AssignGeneral(Frame frame, Value target, Value value)
    {
        frame.Header.Position = position;
        if (Attributes.Set(frame.Thread, target, name, value))
            return true;
        frame.Fail(position);
        return false;
    }
}
