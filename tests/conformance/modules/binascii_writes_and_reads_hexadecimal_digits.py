import binascii

def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)

for function in (binascii.hexlify, binascii.b2a_hex):
    attempt(function, b"abc\xff")
    attempt(function, b"abcdef", ":", 2)
    attempt(function, b"abcdef", b"-", -4)
    attempt(function, b"abc", sep="xx")
    attempt(function, "abc")
for function in (binascii.unhexlify, binascii.a2b_hex):
    for text in (b"6162", "6162FF", b"616", b"6g", "", "\xe9", 4, bytearray(b"41")):
        attempt(function, text)
