"""base64 has alphabets of 16, 32, 64 and 85 characters, and refuses what was not written in them."""
import base64
import io

texts = [b'', b'a', b'ab', b'abc', b'abcd', b'abcde', b'\0\0\0\0', b'    ', bytes(range(0, 256, 17))]
for text in texts:
    for kind in ('b16', 'b32', 'b32hex', 'b64', 'urlsafe_b64', 'b85', 'a85'):
        encoded = getattr(base64, kind + 'encode')(text)
        print(encoded, end=' ')
        assert getattr(base64, kind + 'decode')(encoded) == text, kind
        assert getattr(base64, kind + 'decode')(encoded.decode()) == text, kind
    print()
print(base64.b64encode(b'\xff\xfe\xfd', b'@#'), base64.b64decode('@#79', '@#'))
print(base64.b85encode(b'a', pad=True), base64.z85encode(b'hello'), base64.z85decode('xK#0@zY'))
print(base64.a85encode(b'    x' * 5, foldspaces=True, wrapcol=9, adobe=True))
print(base64.a85decode('<~y87cUR~>', foldspaces=True, adobe=True))
print(base64.encodebytes(b'x' * 60), base64.decodebytes(b'eHh4\neA==\n'))
target = io.BytesIO()
base64.encode(io.BytesIO(b'file' * 20), target)
print(target.getvalue())
print(base64.b32decode('me======', casefold=True), base64.b32decode('ME0O0000', map01='L'))
for wrong in (lambda: base64.b64decode('a'), lambda: base64.b64decode('YQ==!', validate=True), lambda: base64.b32decode('a'),
              lambda: base64.b32decode('1AAAAAAA'), lambda: base64.b32decode('AA======'[:3] + '====='), lambda: base64.b16decode('0g'),
              lambda: base64.b85decode('a b'), lambda: base64.b85decode('~~~~~'), lambda: base64.a85decode('az'),
              lambda: base64.a85decode('x' * 5), lambda: base64.a85decode('<~a', adobe=True), lambda: base64.b64encode('text'),
              lambda: base64.b64decode('é'), lambda: base64.b64decode(3), lambda: base64.encodebytes('x')):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
