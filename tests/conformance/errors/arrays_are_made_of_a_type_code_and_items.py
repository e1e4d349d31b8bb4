# oracle: 3.14
from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: array())
attempt(lambda: array('x'))
attempt(lambda: array(1))
attempt(lambda: array('ab'))
attempt(lambda: array('i', [1], 2))
attempt(lambda: array('i', 5))
attempt(lambda: array('i', 'abc'))
attempt(lambda: array('i', array('w', 'a')))
attempt(lambda: array('w', array('i', [1])))
attempt(lambda: array('i', items=[1]))
attempt(lambda: array('h', b'abc'))
