# oracle: 3.14
PROGRAMS = [
    "if 1:\n from __future__ import annotations\n", "def f():\n from __future__ import annotations\n", "class C:\n from __future__ import annotations\n",
    "'doc'\n'second'\nfrom __future__ import annotations\n", "'doc'\nfrom __future__ import annotations\n", "1\nfrom __future__ import annotations\n",
    "from __future__ import annotations\n'text'\nfrom __future__ import division\n", "'doc'; from __future__ import annotations; from __future__ import division\n",
    "from __future__ import annotations, nope\n", "from __future__ import braces\n", "from __future__ import *\n", "def f():\n from __future__ import nope\n",
    "import os\nfrom __future__ import annotations\n", "f'doc'\nfrom __future__ import annotations\n", "from __future__ import (annotations,\n  rested_snopes)\n",
    "from __future__ import nested_scopes; import os; from __future__ import rested\n", "from . __future__ import annotations\n",
]
for program in PROGRAMS:
    try:
        compile(program, "<p>", "exec")
        print("ok", repr(program))
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
