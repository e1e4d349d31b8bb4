import pickle

shared = []
cases = [7, -7, 300, 70000, 2**40, -128, -129, 1.25, 'é', b'ab', (), (1, 2), (1, 2, 3, 4), [1], [1, 2], {'k': 'v'}, {1}, frozenset('a'),
         [shared, shared], len, bytearray(b'q'), range(2)]
for case in cases:
    print(case)
    for protocol in range(6):
        print('   ', protocol, pickle.dumps(case, protocol))
