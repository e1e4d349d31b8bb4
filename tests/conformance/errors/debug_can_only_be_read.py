# oracle: 3.14
sources = [
    "__debug__ = 1", "del __debug__", "obj.__debug__ = 1", "del a.__debug__", "a.__debug__ += 1", "f(__debug__=1)", "class A(__debug__=1): pass",
    "def __debug__(): pass", "def f(__debug__): pass", "import __debug__", "for __debug__ in x: pass", "with a as __debug__: pass", "[x for __debug__ in y]",
    "match x:\n case A(__debug__=1): pass", "3 + not 3", "- not 3", "~ not x", "3 + - not 3", "3 + not", "a * not b and c",
]
for source in sources:
    try:
        compile(source, "f", "exec")
        print("compiled", source)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset)
print(__debug__)
