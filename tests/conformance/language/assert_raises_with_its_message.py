assert True
assert 1, "never evaluated" + 1
for condition, message in ((False, "no"), (0, None), ("", ["a", "list"])):
    try:
        assert condition, message
    except AssertionError as e:
        print(repr(e))
try:
    assert []
except AssertionError as e:
    print(repr(e), e.args)
