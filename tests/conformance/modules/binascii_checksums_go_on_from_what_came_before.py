import binascii

def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)

whole = binascii.crc32(b"hello world")
print(whole, binascii.crc32(b" world", binascii.crc32(b"hello")) == whole)
whole = binascii.crc_hqx(b"hello world", 0)
print(whole, binascii.crc_hqx(b" world", binascii.crc_hqx(b"hello", 0)) == whole)
attempt(binascii.crc32, b"", 2**40 + 5)
attempt(binascii.crc32, b"a", -1)
attempt(binascii.crc32, "text")
attempt(binascii.crc_hqx, b"abc", 70000)
attempt(binascii.crc_hqx, b"abc")
