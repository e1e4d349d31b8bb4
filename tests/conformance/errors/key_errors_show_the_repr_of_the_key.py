# oracle: 3.14
class Key:
    def __repr__(self): return "Key with\nlines"
    def __hash__(self): return 1
for key in ["text", "it's", "", 1, None, (1, "a"), Key(), b"x"]:
    try:
        {}[key]
    except KeyError as e:
        print(e, "|", repr(e), "|", e.args[0] is key)
print(str(KeyError()), str(KeyError("a", "b")), str(KeyError(("a",))), str(KeyError("é\n")))
class Sub(KeyError): pass
print(str(Sub("q")), str(LookupError("q")), str(IndexError("q")))
from collections import ChainMap, OrderedDict, Counter, UserDict, defaultdict, deque
for text in ["{}.pop('k')", "{}.popitem()", "set().remove('s')", "set().remove(frozenset({1}))", "set().pop()", "frozenset().x", "OrderedDict()['o']", "OrderedDict().popitem()", "OrderedDict().move_to_end('m')", "Counter()['c']",
             "ChainMap()['c']", "ChainMap().popitem()", "ChainMap().pop('p')", "UserDict()['u']", "defaultdict()['d']", "'{x}'.format()", "'%(x)s' % {}", "'{0}'.format()", "'{}{}'.format(1)", "[].pop()", "[1].pop(5)", "deque().pop()",
             "deque()[1]", "()[0]", "''[0]", "b''[0]", "bytearray().pop()", "range(0)[1]", "[][0]", "memoryview(b'a')[3]", "[].index(1)", "[].remove(1)", "().index(1)", "''.index('x')", "{}.pop()", "globals()['zz']", "[1, 2][9] + 1",
             "del_item([], 0)", "set_item([], 0)", "del_item({}, 'x')", "set_item((), 0)", "del_item('', 0)"]:
    def del_item(c, i): del c[i]
    def set_item(c, i): c[i] = 1
    try:
        print(text, "=", repr(eval(text)))
    except (LookupError, ValueError, AttributeError, TypeError) as e:
        print(text, "->", type(e).__name__, e)
