def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print('%%' % (), '100%%' % (), b'%%' % ())
for format, arguments in (('%5%', ()), ('%5%', 1), ('%-%', ()), ('%.3%', 1), ('% %s', 1), (b'%5%', 1)):
    attempt(lambda: format % arguments)
