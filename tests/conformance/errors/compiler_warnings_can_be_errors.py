# oracle: 3.14
import warnings

PROGRAMS = ["x = '\\d'\n", "y = 1\nx = b'\\d' + '\\z'\n", "'''\n\\d'''\n", "'\\400'\n", "b'\\777'\n", "u'\\d'\n", "1 is 1\n", "x is 'a'\n", "1()\n", "[1]()\n", "(1, 2)(3)\n",
            "assert (1, 'x')\n", "1[2]\n", "'a'['b']\n", "[1]['a']\n", "[1][1, 2]\n", "1if 1else 2\n", "0x1for x in y\n", "x = 1and 2\n", "(1and\n2)\n", "1_0or 2\n",
            "def f():\n for x in y:\n  try: pass\n  finally: return 1\n", "while 1:\n try: pass\n finally: break\n", "None()\n", "(lambda: 1)[0]\n", "(x for x in y)[0]\n",
            "f'{1}'()\n", "...()\n", "'\\8'\n", "'a\\\n\\d'\n", "'a' '\\d' 'b' '\\e'\n", "x = (\n'\\d'\n)\n", "'abc\\d'\n"]
for program in PROGRAMS:
    for action in ("error", "always"):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter(action)
            try:
                compile(program, "<p>", "exec")
            except SyntaxError as error:
                print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
        for warning in caught:
            print("   ", warning.message, warning.lineno, warning.filename, warning.category.__name__)
