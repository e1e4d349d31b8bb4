# oracle: 3.14
import ast

sources = [
    'def f(a):  # type: (int) -> int\n        # type: (str) -> str\n        pass\n',
    'def f(\n  *, # type: int\n  a, # type: int\n): pass\n',
    'def f(*, # type: int\n  a): pass\n',
    'def f(*,a, # type: int\n  ): pass\n',
    "if True:\n    print('Hello'\n\n    if 2:\n       print(123))\n",
    'with block ad something:\n  pass\n',
    'if x: pass\nelse: # type: int\n  pass\n',
    'def f(a # type: int\n  , b):\n pass',
    'def f(a, # type: int\n # type: str\n b):\n pass',
    'def f():\n  # type: () -> int\n  # type: () -> str\n  pass',
    'def f():\n  pass\n  # type: () -> int\n',
    'x = 1\n# type: int\n',
    'for x in y: pass # type: int\n',
    'def f(): pass # type: int\n',
    'def f(): # type: () -> int\n\n  # type: () -> str\n  pass',
    'x = 1; y = 2 # type: int\n',
    'x = 1 \\\n # type: int\n',
    'x = 1; # type: int\n',
    'with (a as b): # type: int\n  pass',
    'try: # type: int\n pass\nfinally: pass',
    'def f(x=1 # type: int\n): pass',
    'def f(*args # type: int\n , **k # type: str\n): pass',
]
for source in sources:
    try:
        tree = ast.parse(source, type_comments=True)
    except SyntaxError as e:
        print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))
    else:
        print(repr(source), [(type(node).__name__, node.type_comment) for node in ast.walk(tree) if getattr(node, 'type_comment', None)])
