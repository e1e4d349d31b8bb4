import pickle

values = [
    None, True, False, 0, 1, -1, 255, 256, 65535, 65536, -2**31, 2**31, 2**63, -2**63, 10**40, -10**40,
    0.0, -0.0, 1.5, float('inf'), 5e-324, 1 + 2j, '', 'abc', 'ä€𝄞', 'a\nb\\c\0', '\udc80', b'', b'\0\xff', b'x' * 300,
    bytearray(b'abc'), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1, [2]], {}, {'a': 1, 2: None}, set(), {1}, frozenset({2}),
    range(3), range(10, 0, -2), slice(1, None, 2), ..., NotImplemented, int, len,
]
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    for value in values:
        back = pickle.loads(pickle.dumps(value, protocol))
        if repr(back) != repr(value) or type(back) is not type(value):
            print('differs', protocol, value, back)
    print('protocol', protocol, 'keeps', len(values), 'values')
nan = pickle.loads(pickle.dumps(float('nan')))
print(nan != nan)
