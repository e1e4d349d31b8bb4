# oracle: 3.14
"""getopt takes short options, long ones, and prefixes of long ones."""
import getopt

print(getopt.getopt(['-ab', '-c', 'x', '-dy', '--long', '--with=v', '--with', 'w', 'rest', '-a'], 'abc:d:', ['long', 'with=', 'without']))
print(getopt.getopt(['--lo', '-', '-a'], 'a', ['long']), getopt.getopt(['-a', '--', '-b'], 'ab'))
print(getopt.gnu_getopt(['one', '-a', 'two', '--w', 'v', '--', '-b'], 'ab', 'with='))
print(getopt.gnu_getopt(['-a', 'one', '-b'], '+ab'))
print(getopt.getopt([], ""))
for args in (['-x'], ['-c'], ['--none'], ['--long=1'], ['--with'], ['--l'], ['--']):
    try:
        print(getopt.getopt(args, 'c:', ['long', 'lost', 'with=']))
    except getopt.error as e:
        print(e, '|', e.opt, '|', e.args)
