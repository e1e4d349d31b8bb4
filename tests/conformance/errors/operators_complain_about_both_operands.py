# oracle: 3.14
class Thing:
    pass


thing = Thing()
values = {"thing": thing, "int": 1, "str": "s", "list": [1], "dict": {}, "none": None, "cls": Thing, "func": len, "float": 1.5, "bytes": b"b", "tuple": ()}


def attempt(source):
    try:
        exec(source, dict(values))
        print(source, "works")
    except Exception as error:
        print(source, "->", type(error).__name__, error)


for operator in ("+", "-", "*", "/", "//", "%", "**", "@", "<<", "&", "|", "<", ">="):
    for left, right in (("thing", "int"), ("int", "thing"), ("str", "list"), ("none", "none"), ("dict", "int"), ("cls", "int"), ("float", "str"), ("tuple", "list")):
        attempt(f"{left} {operator} {right}")
for operator in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "<<=", "&=", "|="):
    attempt(f"thing {operator} int")
    attempt(f"str {operator} int")
    attempt(f"list {operator} int")
for operator in ("-", "+", "~"):
    for operand in ("thing", "str", "list", "none", "float"):
        attempt(f"{operator}{operand}")
for source in ("thing[0]", "thing[0] = 1", "del thing[0]", "thing()", "thing.x", "thing.x = 1", "del thing.y", "int[0]", "int[0] = 1", "del int[0]", "int.x = 1", "del int.x", "str[0] = 'x'", "del str[0]", "tuple[0] = 1", "bytes[0] = 1", "func[0]", "func.x = 1", "cls[0]", "cls[0] = 1", "none.x = 1", "for x in thing: pass", "for x in int: pass", "[*thing]", "{**thing}", "func(*thing)", "func(**thing)", "a, b = thing", "a, b = int", "a, b = none", "with thing: pass", "1 in thing", "1 in int", "thing in str", "thing in bytes", "1 in str", "not thing", "thing < thing", "thing == thing", "raise thing", "raise cls", "raise 1", "raise", "raise ValueError from 1", "assert not thing, 5", "import thing.x", "del undefined", "undefined += 1", "class A(thing): pass", "class A(int, metaclass=cls): pass", "@thing\ndef f(): pass", "f'{thing:x}'", "f'{none:x}'", "f'{list:x}'", "f'{str:d}'"):
    attempt(source)
