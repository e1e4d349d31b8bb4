import pickle

for data in [
    b'', b'x', b'\x80\x09.', b'N', b'.', b'(.', b'0.', b'K', b'X\x05\0\0\0ab.', b'h\x05.', b'g1\n.', b'cno_such_module\nbar\n.',
    b'\x82\x01.', b'Pa\n.', b'e.', b'(K\x01e.', b'u.', b')R.', b'K\x01)R.', b'\xff', b'\x97.', b'(K\x01d.', b'S1\n.',
    b'K\x01K\x01\x93.', b'\x94.', b'NK\x01b.', b'I1', b'Vabc', b']N\x90.', b'\x8a\xff', b'K\x01\x81.',
]:
    try:
        print(data, pickle.loads(data))
    except Exception as error:
        print(data, type(error).__name__, error)
for wrong in (5, 'a'):
    try:
        pickle.loads(wrong)
    except TypeError as error:
        print(error)
