namespace PyLite.Runtime.Objects;

/// <summary>
/// The names of the attributes that instances of a class have, in the order they were set, and where their values stand: instances that were
/// given the same attributes in the same order share one, so an inline cache need only compare it.
/// </summary>
internal sealed class Shape
{
    /// <summary>More attributes than this, and the instance goes over to a dict.</summary>
    public const int MaximumCount = 64;

    private readonly Dictionary<PyStr, int> places;
    private Dictionary<PyStr, Shape>? transitions;
    private PyStr? lastName;
    private Shape? lastShape;

    /// <summary>The shape of an instance without attributes.</summary>
    public Shape(PyType type)
    {
        Type = type;
        places = [];
        Names = [];
    }

    private Shape(Shape parent, PyStr name)
    {
        Type = parent.Type;
        places = new Dictionary<PyStr, int>(parent.places) { [name] = parent.Count };
        Names = [.. parent.Names, name];
    }

    /// <summary>The class whose instances have the shape.</summary>
    public PyType Type { get; }

    /// <summary>The names in order.</summary>
    public PyStr[] Names { get; }

    public int Count => Names.Length;

    /// <summary>Where the value of a name stands; -1 when there is none.</summary>
    public int Find(PyStr name) => places.TryGetValue(name, out int place) ? place : -1;

    /// <summary>The shape with one more attribute.</summary>
    public Shape Add(PyStr name)
    {
        if (ReferenceEquals(lastName, name))
            return lastShape!;
        transitions ??= [];
        if (!transitions.TryGetValue(name, out Shape? next))
        {
            next = new Shape(this, name);
            transitions.Add(name, next);
        }
        lastShape = next;
        lastName = name;
        return next;
    }
}
