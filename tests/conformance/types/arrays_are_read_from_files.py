from array import array
from io import BytesIO


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


file = BytesIO()
array('h', [1, 2, 3]).tofile(file)
print(file.getvalue())
file.seek(0)
numbers = array('h')
numbers.fromfile(file, 2)
print(numbers)
attempt(lambda: numbers.fromfile(file, 2))
print(numbers)
attempt(lambda: numbers.fromfile(1, 2))
attempt(lambda: numbers.tofile(1))
