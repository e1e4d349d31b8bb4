a = b = c = 1
del a, (b, [c])
for name in "abc":
    print(name in globals())
l = list(range(6))
del l[0], l[-1], l[1:3]
print(l)
d = {"x": 1, "y": 2}
del d["x"]
print(d)
class C: attr = 1
o = C()
o.attr = 2
del o.attr
print(o.attr)
for bad in (lambda: d.__delitem__("zz"), lambda: delattr(o, "attr"), lambda: l.__delitem__(9)):
    try:
        bad()
    except (KeyError, AttributeError, IndexError) as e:
        print(type(e).__name__, e)
del C.attr
print(hasattr(o, "attr"))
