import warnings

flag = True
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(~flag, ~(not flag))
for warning in caught:
    print(warning.category.__name__, warning.message, warning.lineno)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        ~flag
    except DeprecationWarning as warning:
        print('raised', str(warning)[:20])
