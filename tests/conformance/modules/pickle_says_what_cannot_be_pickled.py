# oracle: 3.14
import pickle
import sys


def attempt(value, protocol=None):
    try:
        pickle.dumps(value, protocol)
    except Exception as error:
        text = str(error)
        if ' at 0x' in text:
            text = text[:text.index(' at 0x')] + text[text.index('>', text.index(' at 0x')):]
        print(type(error).__name__, text, getattr(error, '__notes__', []))


def local():
    def inner():
        pass
    return inner


def reducing(result):
    class Broken:
        def __reduce__(self):
            return result
    return Broken()


attempt(local())
attempt([1, local()])
attempt((local(),))
attempt({'a': local()})
attempt({local()})
attempt(x for x in 'a')
attempt(sys)
attempt(memoryview(b''))
attempt(reducing(5))
attempt(reducing((1,)))
attempt(reducing((1, 2)))
attempt(reducing((int, 2)))
attempt(reducing((int, (), None, 5)))
attempt(reducing((int, (), None, None, 5)))
attempt(reducing((int, (), None, None, None, 5)))
attempt(reducing((int, (local(),))))
attempt(1, 9)
attempt(1, 'a')
