# oracle: 3.13
# The prompt of help(): names in quotes or not, lists, unknown names, empty lines; and the functions of pydoc that make pages.
import io
import pydoc

import _tools_with_docs


def session(*lines):
    output = io.StringIO()
    helper = pydoc.Helper(io.StringIO("".join(line + "\n" for line in lines)), output)
    helper.interact()
    print(output.getvalue())
    print("=" * 20)


session("_tools_with_docs.borrow", "q")
session("'_tools_with_docs.Tool.use'", "  no_such_name  ", "QUIT")
session("keywords", "exit")
session("_tools_with_docs.commented")
print(pydoc.plain(pydoc.render_doc(_tools_with_docs.borrow)))
print(pydoc.render_doc("_tools_with_docs.commented", "About %s:", renderer=pydoc.plaintext))
print(pydoc.describe(len), "|", pydoc.describe(pydoc), "|", pydoc.describe(int), "|", pydoc.describe(5), "|", pydoc.describe([].append), "|", pydoc.describe(int.real), "|", pydoc.describe(session), "|", pydoc.describe(help))
print(pydoc.locate("_tools_with_docs.Tool").__name__, pydoc.locate("str.upper").__name__, pydoc.locate("nothing.at.all"), pydoc.locate("len") is len, pydoc.resolve(len)[1], pydoc.splitdoc("One.\n\nTwo.\nThree."), pydoc.splitdoc("One.\nTwo."), pydoc.splitdoc("Only."))
print([bool(pydoc.visiblename(name)) for name in ("a", "_a", "__a__", "__doc__", "__slots__")], pydoc.visiblename("_a", ["_a"]), pydoc.visiblename("a", ["b"]))
try:
    pydoc.render_doc("no.such.name")
except ImportError as error:
    print(error)
