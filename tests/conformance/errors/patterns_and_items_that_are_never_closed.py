SOURCES = [
    "match y:\n case e(e=v,v,", "match y:\n case e(", "match y:\n case [a,", "match x:\n case {",
    "with (blech as something)\n  pass\n", "with (blech, block as something, bluch)\n  pass\n",
    "async def f():\n with (a as b)\n  pass", "with (a as b) c:\n  pass",
]
for source in SOURCES:
    try:
        compile(source, "?", "exec")
    except SyntaxError as error:
        print(repr(source), "|", error.msg, error.lineno, error.offset)
