from __future__ import annotations

namespace = {}
exec("def f(x: undefined): pass", namespace)
print(namespace["f"].__annotations__)
exec(compile("def g(x: undefined): pass", "made", "exec"), namespace)
print(namespace["g"].__annotations__)
exec(compile("def h(x: int): pass", "made", "exec", dont_inherit=True), namespace)
print(namespace["h"].__annotations__)
