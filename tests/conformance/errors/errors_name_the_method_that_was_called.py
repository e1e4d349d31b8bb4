# oracle: 3.14
def attempt(source):
    try:
        print(source, "=", eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)


for source in (
    "'a'.join(1)", "'a'.join([1])", "'a'.join(['x', 2])", "'a'.split('')", "'a'.split(1)", "'a'.split('b', 'c')", "'a'.replace('a')", "'a'.replace(1, 2)",
    "'a'.startswith(1)", "'a'.startswith(('b', 1))", "'a'.endswith([])", "'a'.find()", "'a'.find(1)", "'a'.index('b')", "'a'.rindex('b')", "'a'.count()",
    "'a'.center()", "'a'.center('x')", "'a'.center(5, 'ab')", "'a'.ljust(5, 1)", "'a'.zfill('x')", "'a'.strip(1)", "'a'.encode('no-such')", "'é'.encode('ascii')",
    "'a'.encode(errors=1)", "'a'.translate(1)", "'a'.partition('')", "'a'.partition(1)", "'a'.expandtabs('x')", "'a'.format_map(1)", "'{}'.format()", "'{x}'.format()",
    "'{0}{}'.format(1)", "'{'.format()", "'}'.format()", "'{!x}'.format(1)", "'{:d}'.format('x')", "'{.x}'.format(1)", "'{[x]}'.format([1])", "'a'.upper(1)",
    "'a' % 1", "'%s'  % ()", "'%d' % 'x'", "'%c' % 'ab'", "'%c' % -1", "'%q' % 1", "'%' % 1", "'%(x)s' % 1", "'%(x)s' % {}", "'%*s' % ('a', 1)",
    "[].append()", "[].append(1, 2)", "[].pop()", "[1].pop('x')", "[1].pop(5)", "[].remove(1)", "[].index(1)", "[].insert(1)", "[].insert('x', 1)", "[].extend(1)",
    "[3, 'a'].sort()", "[1].sort(1)", "[1].sort(key=1)", "[1].count()", "[1]['x']", "[1][5]", "[1][1:2:0]", "[1].x", "[1] + 1", "[1] * 'a'", "[1] < 1",
    "(1,).index(2)", "(1,)[5]", "(1,)['x']", "(1,) + [1]", "(1,).append(2)",
    "{}['x']", "{}[[]]", "{}.pop('x')", "{}.pop()", "{}.popitem()", "{}.update(1)", "{}.update([1])", "{}.update([(1,)])", "{}.setdefault()", "{}.get()", "{}.fromkeys()", "{} | 1", "{} < {}",
    "set().pop()", "set().remove(1)", "set().add([])", "set().add()", "{1} | [1]", "{1}.union(1)", "{1}.update(1)", "{1} < [1]", "set()[0]", "frozenset().add(1)",
    "b'a'.join([1])", "b'a'.split('b')", "b'a'.find('b')", "b'a'.replace('a', 'b')", "b'a'.decode('no-such')", "b'\\xff'.decode()", "b'\\xff'.decode('ascii')", "b'a'.hex(1)", "b'a'.hex('ab')",
    "b'a'['x']", "b'a'[5]", "b'a' + 'a'", "b'a' in 'a'", "'a' in b'a'", "300 in b'a'", "b'%d' % 'x'", "b'%c' % 300", "bytearray(b'a').append(256)", "bytearray(b'a').append('x')", "bytearray().pop()",
    "bytearray(b'a').remove(1)", "bytearray(b'a').insert('x', 1)", "(1).to_bytes()", "(256).to_bytes()", "(-1).to_bytes()", "(1).to_bytes(-1)", "(1).to_bytes(1, 'x')", "(1).bit_length(1)",
    "(1.5).hex(1)", "(1.5).is_integer(1)", "float('inf').as_integer_ratio()", "float('nan').as_integer_ratio()", "int(float('nan'))", "int(float('inf'))", "(1).x", "(1)()", "(1)[0]", "None.x", "None()", "None[0]", "None + 1",
    "range(3)[5]", "range(3)['x']", "range(3).index(9)", "slice(1).indices()", "slice(1).indices('x')", "memoryview(b'a')[5]", "memoryview(b'a')['x']", "(lambda: 0).x", "len.x", "int.x", "type.x", "super.x",
):
    attempt(source)
