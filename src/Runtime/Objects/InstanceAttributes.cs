using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>
/// The attributes of an instance: values in the places its <see cref="Shape"/> says, or a dict once <c>__dict__</c> was asked for, an
/// attribute was deleted or there are very many. The values of <c>__slots__</c> members stand apart.
/// </summary>
internal struct InstanceAttributes
{
    public InstanceAttributes(PyType type) => Shape = type.RootShape;

    /// <summary>Null once the attributes live in a dict.</summary>
    public Shape? Shape;

    /// <summary>As many valid values as the shape has names.</summary>
    public Value[] Values = [];

    /// <summary>The values of <c>__slots__</c> members; null when there are none.</summary>
    public Value[]? SlotValues;

    /// <summary>The <c>__dict__</c>, when <see cref="Shape"/> is null.</summary>
    private PyDict? dict;

    /// <summary>No attribute was set.</summary>
    public readonly bool IsEmpty => Shape is null ? dict!.Count == 0 : Shape.Count == 0;

    public Value Get(PyStr name)
    {
        if (Shape is null)
            return dict!.GetOrUnbound(name);
        int place = Shape.Find(name);
        return place < 0 ? default : Values[place];
    }

    public void Set(PyStr name, Value value)
    {
        if (Shape is null)
        {
            dict!.Set(name, value);
            return;
        }
        int place = Shape.Find(name);
        if (place >= 0)
        {
            Values[place] = value;
            return;
        }
        if (Shape.Count >= Shape.MaximumCount || !name.IsInterned)
        {
            Dict.Set(name, value);
            return;
        }
        Add(Shape.Add(name), value);
    }

    /// <summary>Appends a value and takes the shape that has its name last.</summary>
    public void Add(Shape next, Value value)
    {
        int place = next.Count - 1;
        if (place >= Values.Length)
            Array.Resize(ref Values, place < 2 ? 4 : place * 2);
        Values[place] = value;
        Shape = next;
    }

    /// <summary>Removes an attribute; false when it is not there.</summary>
    public bool Remove(PyStr name)
    {
        if (Shape is not null && Shape.Find(name) < 0)
            return false;
        return Dict.Remove(name);
    }

    /// <summary>The <c>__dict__</c>: from now on the attributes live there.</summary>
    public PyDict Dict
    {
        get
        {
            if (Shape is null)
                return dict!;
            PyDict made = new();
            PyStr[] names = Shape.Names;
            for (int i = 0; i < names.Length; i++)
                made.Set(names[i], Values[i]);
            Replace(made);
            return made;
        }
    }

    /// <summary>Puts another dict in the place of <c>__dict__</c>.</summary>
    public void Replace(PyDict replacement)
    {
        dict = replacement;
        Shape = null;
        Values = [];
    }

    /// <summary>The object is of another class now: shapes are a class's own.</summary>
    public void MoveTo(PyType type)
    {
        if (Shape is null)
            return;
        Shape moved = type.RootShape;
        foreach (PyStr name in Shape.Names)
            moved = moved.Add(name);
        Shape = moved;
    }
}
