# oracle: 3.14
# The fields of a code object that do not depend on bytecode, and replace().
def sample(a, b=1, /, c=2, *args, d, e=5, **kw):
    """Doc."""
    local = a
    text = "constant"

    def inner():
        return local, free_global

    class Body:
        pass

    return inner, len(text), a.attribute, [x for x in args]


code = sample.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_varnames[:7], code.co_cellvars, code.co_freevars, code.co_nlocals == len(code.co_varnames), code.co_firstlineno, code.co_flags & 0x0F)
print(sorted(code.co_names), code.co_consts[0], "constant" in code.co_consts, [c.co_name for c in code.co_consts if hasattr(c, "co_name")], code.co_filename.endswith(".py"))


def gen():
    yield


async def coro():
    pass


async def agen():
    yield


for f in (gen, coro, agen, lambda: 0, lambda *a: 0, lambda **k: 0):
    print(f.__name__, bool(f.__code__.co_flags & 0x20), bool(f.__code__.co_flags & 0x80), bool(f.__code__.co_flags & 0x200), bool(f.__code__.co_flags & 4), bool(f.__code__.co_flags & 8))
renamed = code.replace(co_name="other", co_firstlineno=100, co_filename="elsewhere.py")
print(renamed.co_name, renamed.co_firstlineno, renamed.co_filename, renamed == code, code.replace() == code, hash(code.replace()) == hash(code), code != renamed, code == 5, repr(renamed).split(" at ")[0], repr(renamed).split(", ")[1:])
same = [(lambda: 1).__code__ for _ in range(2)]
print(same[0] == same[1], (lambda: 1).__code__ == (lambda: 2).__code__)
for call in (lambda: code.replace(nothing=1), lambda: code.replace(1), lambda: code.replace(co_name=5), lambda: code.replace(co_filename=b"x"), lambda: setattr(code, "co_name", "x"), lambda: type(code)(), lambda: code.nothing, lambda: type("C", (type(code),), {}), lambda: code < code):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).replace(repr(code), "(code)"))
import copy

print(code.__replace__(co_name="r").co_name, copy.replace(code, co_name="s").co_name, copy.copy(code) is code, copy.deepcopy(code) is code)
module = compile("x = 1\ny = x + z\n", "m.py", "exec")
print(module.co_name, module.co_qualname, module.co_names, module.co_varnames, module.co_argcount, module.co_flags & 3)
