def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: 'x' * 10 ** 30)
attempt(lambda: [0] * 10 ** 30)
attempt(lambda: b'x' * 10 ** 30)
attempt(lambda: (0,) * 10 ** 30)
attempt(lambda: bytearray(b'x') * 10 ** 30)
attempt(lambda: bytes(10 ** 30))
attempt(lambda: bytearray(10 ** 30))
attempt(lambda: 'x'.center(10 ** 30))
attempt(lambda: 'x'.zfill(10 ** 30))
attempt(lambda: '\t'.expandtabs(10 ** 30))
attempt(lambda: '%99999999999999999999d' % 1)
attempt(lambda: '%.99999999999999999999f' % 1)
attempt(lambda: '%*d' % (10 ** 30, 1))
attempt(lambda: '{:99999999999999999999}'.format(1))
attempt(lambda: '{:.99999999999999999999f}'.format(1.0))
attempt(lambda: '{99999999999999999999}'.format(1))
attempt(lambda: '{0[99999999999999999999]}'.format([1]))
attempt(lambda: list(range(10 ** 30)))
attempt(lambda: len(range(10 ** 30)))
print('alive')
