import binascii

for text in (b"a=3Db", b"=41=42", b"=\nab", b"a=\r\nb", b"=", b"==", b"=4", b"=zz", b"a_b", b"abc=   \ndef", b"=41="):
    print(binascii.a2b_qp(text), binascii.a2b_qp(text, header=True))
samples = (b"a b", b"a=b", b"\xff\0", b"x" * 80, b"x" * 76, b"a \n", b"a\t\nb", b"a b_c", b".", b".\n", b"a\r\nb", b"x " * 40, b"a ", b"=" * 30, b"x\r\ny\nz")
for data in samples:
    print(binascii.b2a_qp(data), binascii.b2a_qp(data, quotetabs=True), binascii.b2a_qp(data, istext=False), binascii.b2a_qp(data, header=True))
for data in samples:
    assert binascii.a2b_qp(binascii.b2a_qp(data, istext=False)) == data
