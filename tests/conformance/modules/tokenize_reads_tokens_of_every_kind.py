# oracle: 3.14
import io
import token
import tokenize

SOURCE = '''# a comment
@deco
def f(a, b=1_000, *c: int) -> "x":
    """doc
    more"""

    if a != b and not c:  # tail
        return f"a{x!r:>3}b{y=}" + rb'\\n' + 0x1F.real
class A: x = [1,
   2, # in brackets
]
x = 1 if y else \\
   2.5e-3j
'''

for t in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
    print(tokenize.tok_name[t.type], repr(t.string), t.start, t.end, token.tok_name[t.exact_type])
print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(SOURCE).readline)) == SOURCE)
print([t.string for t in tokenize.tokenize(io.BytesIO(b"# coding: latin-1\nx = '\xe9'\n").readline)])
print(tokenize.detect_encoding(io.BytesIO(b"\xef\xbb\xbfx = 1\n").readline))
for bad in ("x = (1,\n", "if x:\n    a\n  b\n"):
    try:
        list(tokenize.generate_tokens(io.StringIO(bad).readline))
    except (tokenize.TokenError, IndentationError) as e:
        print(type(e).__name__)
