SOURCES = [
    "for a, b, (c + 1, d()): pass", "for a, 1: pass", "for a, f(): pass", "for x + 1: pass", "[x for x + 1 in y]",
    "[x for f() in y]", "for x + 1 in y: pass", "for (x for x in y): pass", "for x not in y: pass",
]
for source in SOURCES:
    try:
        compile(source, "?", "exec")
    except SyntaxError as error:
        print(source, "|", error.msg, error.offset, error.end_offset)
