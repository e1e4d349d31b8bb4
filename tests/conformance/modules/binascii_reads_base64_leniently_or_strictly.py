import binascii

for text in (b"", b"=", b"a", b"ab", b"abcd", b"YQ==", b"YQ=", b"YW==Yg", b"YW=Y", b"=YWJj", b"YWJj=", b"YW JjZA==", "YWJj", "\xe9", 5, b"YQ==\n", b"ab=c="):
    for strict in (False, True):
        try:
            print(text, strict, binascii.a2b_base64(text, strict_mode=strict))
        except (ValueError, TypeError) as error:
            print(text, strict, type(error).__name__, error)
for data in (b"", b"a", b"ab", b"abc", bytearray(b"abcd")):
    print(binascii.b2a_base64(data), binascii.b2a_base64(data, newline=False))
