from array import array


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


a = array('i', [1, 2, 3])
print(a == array('i', [1, 2, 3]), a == array('d', [1, 2, 3]), a != array('i', [1, 2]), a == [1, 2, 3])
print(a < array('i', [1, 3]), a <= array('i', [1, 2, 3]), a > array('i', [1, 2]), a >= array('q', [2]))
nan = float('nan')
print(array('d', [nan]) == array('d', [nan]), array('w', 'ab') < array('w', 'b'))
attempt(lambda: a < [1])
attempt(lambda: hash(a))
