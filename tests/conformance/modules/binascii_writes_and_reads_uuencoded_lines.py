import binascii

def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)

for data in (b"", b"a", b"abc", b"\0\0\0", b"x" * 45, b"x" * 46, bytes(range(45))):
    attempt(binascii.b2a_uu, data)
    attempt(binascii.b2a_uu, data, backtick=True)
for line in (b"#86)C\n", b"#86)C", b" \n", b"!80  \n", b"$86)C", b"#86\x7f", b"#86)CAA\n", b"`\n", b"#86)C``\n", b'"86)C\r\n'):
    attempt(binascii.a2b_uu, line)
for size in range(0, 46, 5):
    data = bytes(range(size))
    assert binascii.a2b_uu(binascii.b2a_uu(data)) == data
