# exit and quit of the prompt: how they show themselves, and the SystemExit that they raise with a code.
import sys

print(exit, quit, exit is quit, type(exit).__name__, exit.name, quit.name, exit.eof)
for call in (lambda: exit(), lambda: quit(3), lambda: exit("message"), lambda: exit(None), lambda: sys.exit(), lambda: sys.exit(5), lambda: sys.exit((1, 2)), lambda: sys.exit("text"), lambda: quit(code=7)):
    try:
        call()
    except SystemExit as error:
        print("SystemExit", repr(error.code), error.args)
for call in (lambda: exit(1, 2), lambda: sys.exit(1, 2), lambda: sys.exit(status=1)):
    try:
        call()
    except TypeError as error:
        print("TypeError")
try:
    try:
        sys.exit(1)
    except Exception:
        print("not caught here")
    finally:
        print("finally runs")
except BaseException as error:
    print(type(error).__mro__[1].__name__, error.code)


def ends():
    try:
        sys.exit("from inside")
    finally:
        print("cleaned up")


try:
    ends()
except SystemExit as error:
    print(error, error.code)
