class Plain: pass
class Slotted: __slots__ = "a"
class Dicted: __slots__ = "__dict__"


for kind in (Plain, Slotted, Dicted, int, object):
    print(kind.__name__, kind.__dictoffset__ != 0, kind.__weakrefoffset__ != 0, kind.__base__, kind.__itemsize__ >= 0)
for name in ("__dictoffset__", "__base__", "__mro__", "__flags__"):
    try:
        setattr(Plain, name, 1)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
