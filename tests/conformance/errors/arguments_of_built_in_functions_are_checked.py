# oracle: 3.14
def attempt(source):
    try:
        print(source, "=", eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)


for source in (
    "len()", "len(1, 2)", "len(x=1)", "abs()", "abs('x')", "chr('a')", "ord(1)", "ord('ab')", "hash([])", "hash({})", "iter(1)", "iter(1, 2)",
    "next([])", "isinstance(1)", "isinstance(1, 2)", "issubclass(1, int)", "getattr(1)", "getattr(1, 2)", "setattr(1, 'x')", "sorted()",
    "sorted(1)", "sorted([1], 2)", "sum()", "sum(1)", "sum(['a'])", "sum([[]])", "min()", "max(1)", "zip(1)", "map()", "map(1)", "filter(1)",
    "enumerate()", "range()", "range('a')", "range(1, 2, 0)", "range(1, 2, 3, 4)", "range(1.5)", "round('a')", "round(1, 'a')", "pow(1)",
    "pow(1, 2, 0)", "divmod(1)", "divmod(1, 0)", "bin(1.0)", "hex('a')", "oct(None)", "int('x')", "int('1', 1)", "int([])", "int('1', x=2)",
    "float('x')", "float([])", "complex('x')", "complex([])", "complex('1', 2)", "complex(1, '2')", "str(b'x', 1)", "str(1, 'utf-8')",
    "bytes('x')", "bytes(1.5)", "bytes([256])", "bytes([-1])", "bytes('x', 1)", "bytes(-1)", "bytearray('x')", "list(1)", "tuple(1)", "set(1)",
    "frozenset(1)", "dict(1)", "dict([1])", "dict([(1, 2, 3)])", "dict(['ab', 'c'])", "type()", "type(1, 2)", "super()", "super(1)",
    "object(1)", "bool(1, 2)", "slice()", "print(sep=1)", "open()", "open([])", "open('x', 'y')", "open('x', 'rw')",
    "input(1, 2)", "eval(1)", "exec(1)", "compile(1)", "compile('1', 'f', 'x')", "globals(1)", "vars(1)", "dir(1, 2)", "callable()",
    "format(1, 2)", "format()", "repr()", "ascii()", "id()", "memoryview(1)", "memoryview()", "property(1, 2, 3, 4, 5)", "classmethod()",
    "staticmethod()", "reversed(1)", "reversed({1})", "all(1)", "any()", "delattr(1)", "hasattr(1, 2)", "__import__(1)", "__import__('')",
    "breakpoint.x", "anext(1)", "aiter(1)", "int.from_bytes(1)", "int.from_bytes(b'', 'x')", "float.fromhex('x')", "bytes.fromhex('x')",
    "str.maketrans('a')", "str.maketrans('a', 'bc')", "dict.fromkeys()", "dict.fromkeys(1)",
):
    attempt(source)
