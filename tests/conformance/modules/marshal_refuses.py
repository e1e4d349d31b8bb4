# oracle: 3.14
import marshal


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class C(int):
    pass


for value in object(), C(1), len, int, [object()], {"a": attempt}:
    attempt(lambda: marshal.dumps(value))
attempt(lambda: marshal.dumps(slice(1), 4))
deep = []
for _ in range(5000):
    deep = [deep]
attempt(lambda: marshal.dumps(deep))
for text in b"", b"i\0", b"?", b"0", b"s\xff\xff\xff\xff", b"r\x05\0\0\0", b"[\x01\0\0\0" b"0", b"l\x01\0\0\0\0\0", b"z\x05abc":
    attempt(lambda: marshal.loads(text))
attempt(lambda: marshal.loads("text"))
attempt(lambda: marshal.dumps(compile("1", "?", "eval"), allow_code=False))
