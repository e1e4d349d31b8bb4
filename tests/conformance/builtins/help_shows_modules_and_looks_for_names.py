# oracle: 3.13
# help() of a module has sections for its classes, functions and data; names are looked for in modules, and what is not found is said.
import contextlib
import io

import _tools_with_docs

text = io.StringIO()
with contextlib.redirect_stdout(text):
    help(_tools_with_docs)
print(text.getvalue().replace(_tools_with_docs.__file__, "(its file)"))
for name in ("_tools_with_docs.borrow", "_tools_with_docs.Tool.use", "_tools_with_docs.commented", "_tools_with_docs.nothing", "no_such_name", "no.such.name", "keywords", " _tools_with_docs.borrow "):
    help(name)
    print("=" * 20)
print(help)
try:
    help(1, 2)
except TypeError:
    print("one thing at a time")
