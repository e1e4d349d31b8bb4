# oracle: 3.14
from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for code in 'bBhHiIqQ':
    attempt(lambda: array(code, ['x']))
    attempt(lambda: array(code, [1.5]))
for code in 'fd':
    attempt(lambda: array(code, ['x']))
attempt(lambda: array('w', ['ab']))
attempt(lambda: array('w', [1]))
