# oracle: 3.14
PLACES = ["x: {}\n", "x: {} = 1\n", "def f(a: {}): pass\n", "def f() -> {}: pass\n", "def f():\n x: {}\n", "async def f():\n x: {}\n", "class C:\n x: {}\n",
          "def f():\n x.y: {}\n", "x.y: {}\n", "x[0]: {} = 1\n", "def f():\n (x): {} = 1\n", "class C:\n def m(self, *a: {}, b: {}=1): pass\n"]
ANNOTATIONS = ["(yield)", "(yield from x)", "(await x)", "(y := 1)", "[i async for i in x]", "(i async for i in x)", "[(yield) for i in x]", "[await i for i in x]",
               "[y := i for i in x]", "lambda: (yield)", "lambda: (y := 1)", "[i for i in (y := x)]", "lambda x=(y := 1): x"]
for head in ("", "from __future__ import annotations\n"):
    for annotation in ANNOTATIONS:
        for place in PLACES:
            try:
                compile(head + place.replace("{}", annotation), "<p>", "exec")
                found = "ok"
            except SyntaxError as error:
                found = error.msg, error.lineno, error.offset, error.end_offset
            print(place.strip(), annotation, found)
