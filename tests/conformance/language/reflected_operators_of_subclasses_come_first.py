# oracle: 3.14
class Base:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"{type(self).__name__}({self.n})"
    def __add__(self, o): print("Base.add"); return NotImplemented
    def __radd__(self, o): print("Base.radd"); return "radd"
    def __lt__(self, o): print("Base.lt"); return NotImplemented
    def __gt__(self, o): print("Base.gt"); return "gt"
    def __eq__(self, o): print("Base.eq"); return NotImplemented
    def __divmod__(self, o): print("Base.divmod"); return NotImplemented
    def __rdivmod__(self, o): return "rdivmod"
    def __pow__(self, o, m=None): print("Base.pow", m); return NotImplemented
    def __rpow__(self, o, m=None): print("Base.rpow", m); return "rpow"
class Inherits(Base): pass
class Overrides(Base):
    def __radd__(self, o): print("Overrides.radd"); return NotImplemented
    def __gt__(self, o): print("Overrides.gt"); return NotImplemented
class SameType(Base):
    __radd__ = lambda self, o: print("never: the same type")
for left, right in [(Base(1), Inherits(2)), (Base(1), Overrides(2)), (Base(1), Base(2)), (Inherits(1), Overrides(2)), (SameType(1), SameType(2)), (1, Base(2)), (Base(1), 2)]:
    try: print(left, right, left + right)
    except TypeError as e: print(e)
for right in [Inherits(2), Overrides(2), 5]:
    try: print(Base(1) < right)
    except TypeError as e: print(e)
print(Base(1) == Inherits(1), Base(1) != 3, divmod(Base(1), 2) if 0 else divmod(2, Base(1)), 2 ** Base(1))
try: divmod(Base(1), 2)
except TypeError as e: print(e)
try: print(pow(Base(1), 2, 3))
except TypeError as e: print(e)
try: print(pow(2, Base(1), 3))
except TypeError as e: print(e)
class Int(int):
    def __radd__(self, o): return ("Int.radd", o)
    def __rsub__(self, o): return NotImplemented
    def __rlshift__(self, o): return "shifted"
print(1 + Int(2), Int(1) + 2, 5 - Int(2), 1 << Int(3), True + Int(1), sum([Int(1)], Int(2)))
class Str(str):
    def __radd__(self, o): return "Str.radd"
    def __rmod__(self, o): return f"rmod of {o}"
    def __rmul__(self, o): return "Str.rmul"
print("a" + Str("b"), "%s" % Str("x"), 3 * Str("y"))
class List(list):
    def __radd__(self, o): return "List.radd"
print([1] + List([2]), List([1]) + [2])
class Tuple(tuple):
    def __eq__(self, o): return "Tuple.eq"
    __hash__ = tuple.__hash__
print((1,) == Tuple((1,)), (1,) != Tuple((2,)))
class NoneAdd:
    __add__ = None
    __radd__ = None
for f in [lambda: NoneAdd() + 1, lambda: 1 + NoneAdd(), lambda: NoneAdd() + NoneAdd()]:
    try: f()
    except TypeError as e: print(e)
