"""What inspect knows of classes and their docs: attributes by kind, trees of classes, docs that are inherited."""

import sys
import types
from collections import namedtuple

from inspect._kinds import isroutine

Attribute = namedtuple("Attribute", "name kind defining_class object")


def _kind_of(value, found):
    """The word for an attribute, from what the namespace of its class holds and what reading it gives."""
    if isinstance(value, (staticmethod, types.BuiltinMethodType)):
        return "static method"
    if isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
        return "class method"
    if isinstance(value, property):
        return "property"
    return "method" if isroutine(found) else "data"


def _read(cls, name):
    # __dict__ is a descriptor that gives a new proxy each time.
    if name == "__dict__":
        return None
    try:
        return getattr(cls, name)
    except Exception:  # a descriptor that cannot be read through the class
        return None


def _virtual_holder(found, name, cls, classes, metaclasses):
    """The class that an attribute comes from which stands in no namespace: the last that gives it through __getattr__ of a metaclass."""
    holder = None
    for place in classes:
        if getattr(place, name, None) is found:
            holder = place
    for meta in metaclasses:
        try:
            if meta.__getattr__(cls, name) is found:
                holder = meta
        except AttributeError:
            continue
    return holder


def classify_class_attrs(cls):
    """The attributes of a class, inherited ones too, each with its kind and the class that defines it."""
    metaclasses = tuple(meta for meta in type(cls).__mro__ if meta not in (type, object))
    names = dir(cls)
    for place in cls.__mro__:
        names += [name for name, value in place.__dict__.items() if isinstance(value, types.DynamicClassAttribute)]
    seen = set()
    result = []
    for name in names:
        # What dir() names twice is taken the second time as the namespace has it.
        found = _classify(cls, name, metaclasses, None if name in seen else _read(cls, name))
        seen.add(name)
        if found is not None:
            result.append(found)
    return result


def _classify(cls, name, metaclasses, found):
    holder = getattr(found, "__objclass__", None) if found is not None else None
    if found is not None and holder not in cls.__mro__:
        holder = _virtual_holder(found, name, cls, (cls,) + cls.__mro__, metaclasses)
    value = None
    for place in cls.__mro__ + metaclasses:
        if name in place.__dict__:
            value = place.__dict__[name]
            holder = holder if holder in metaclasses else place
            break
    if holder is None:
        return None
    kind = _kind_of(value, value if found is None else found)
    is_wrapped = kind in ("static method", "class method", "property") or found is None
    return Attribute(name, kind, holder, value if is_wrapped else found)


def walktree(classes, children, parent):
    """Part of getclasstree: the classes in order of their names, each followed by the list of those below it."""
    result = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        result.append((cls, cls.__bases__))
        if cls in children:
            result.append(walktree(children[cls], children, cls))
    return result


def getclasstree(classes, unique=False):
    """Classes as nested lists: a pair of each class and its bases, and after it the list of its subclasses."""
    children = {}
    roots = []
    for cls in classes:
        if not cls.__bases__:
            if cls not in roots:
                roots.append(cls)
            continue
        for base in cls.__bases__:
            below = children.setdefault(base, [])
            if cls not in below:
                below.append(cls)
            if unique and base in classes:
                break
    for base in children:
        if base not in classes and base not in roots:
            roots.append(base)
    return walktree(roots, children, None)


def own_doc(obj):
    """The doc string of the object itself; None where it only has that of its type."""
    try:
        doc = object.__getattribute__(obj, "__doc__")
    except AttributeError:
        return None
    if doc is None or obj is type:
        return doc
    return None if isinstance(doc, str) and doc == type(obj).__doc__ else doc


def _class_of(function):
    """The class whose body a function was written in; None when there is none."""
    found = sys.modules.get(function.__module__)
    for name in function.__qualname__.split(".")[:-1]:
        found = getattr(found, name, None)
    return found if isinstance(found, type) else None


def _name_and_class(obj):
    if isinstance(obj, types.MethodType):
        name, owner = obj.__func__.__name__, obj.__self__
        is_class = isinstance(owner, type) and getattr(getattr(owner, name, None), "__func__", None) is obj.__func__
        return name, owner if is_class else type(owner)
    if isinstance(obj, types.BuiltinFunctionType):
        owner = obj.__self__
        is_class = isinstance(owner, type) and f"{owner.__qualname__}.{obj.__name__}" == obj.__qualname__
        return obj.__name__, owner if is_class else type(owner)
    if isinstance(obj, types.FunctionType):
        cls, name = _class_of(obj), obj.__name__
    elif isinstance(obj, property):
        cls, name = _class_of(obj.fget), obj.__name__
    elif hasattr(obj, "__objclass__"):
        cls, name = obj.__objclass__, obj.__name__
    else:
        return None, None
    return name, cls if cls is not None and getattr(cls, name, None) is obj else None


def inherited_doc(obj):
    """The doc string of what a method, property or descriptor overrides; None when there is none."""
    try:
        name, cls = _name_and_class(obj)
    except AttributeError:
        return None
    if cls is None:
        return None
    slots = getattr(cls, "__slots__", None)
    if isinstance(obj, types.MemberDescriptorType) and isinstance(slots, dict) and name in slots:
        return slots[name]
    docs = (own_doc(getattr(base, name)) for base in cls.__mro__ if hasattr(base, name))
    return next((doc for doc in docs if doc is not None), None)


def cleandoc(doc):
    """A doc string without the indentation of its lines."""
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(obj):
    """The doc string of an object, cleaned; that of what it inherits from or overrides when it has none."""
    doc = getattr(obj, "__doc__", None)
    if doc is None and isinstance(obj, type):
        docs = (own_doc(base) for base in obj.__mro__ if base.__mro__[1:])
        doc = next((found for found in docs if found is not None), None)
    elif doc is None:
        doc = inherited_doc(obj)
    return cleandoc(doc) if isinstance(doc, str) else None
