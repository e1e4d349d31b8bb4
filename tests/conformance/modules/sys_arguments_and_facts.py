# oracle: 3.13
# args: one two --three
import sys
print(sys.argv[1:], sys.version_info >= (3, 10), sys.version_info.major, sys.maxsize, sys.byteorder)
print(sys.platform in ("linux", "emscripten", "darwin", "win32"), sys.getrecursionlimit())
print(sys.maxunicode, sys.getdefaultencoding(), sys.stdout.encoding, sys.stdin is not None)
print(len(sys.version_info), sys.version.split()[0].count("."), sys.implementation.name != "")
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit)
print(sys.intern("x"), sys.getsizeof([]) > 0, sys.stdout.name, sys.stderr.name, sys.exc_info())
print(isinstance(sys.path, list), isinstance(sys.modules, dict), sys.hash_info.width)
print(type(sys.flags).__name__, sys.is_finalizing(), sys.executable is not None)
def f():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name, sys._getframe().f_lineno
print(f())
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())
