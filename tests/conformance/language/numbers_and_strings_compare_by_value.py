big = 10 ** 20
print(big == 10 ** 20, big is not None, 1 == 1.0 == True, hash(1) == hash(1.0) == hash(True))
print({1: "int", 1.0: "float"}, {True: 1, 1: 2}, len({0, 0.0, False}))
print("a" * 3 == "aaa", "abc" != None, (1, [2]) == (1, [2]), [1, 2] == (1, 2))
print(float("nan") in [1], 10 ** 20 == 1e20, 2 ** 63 == float(2 ** 63), 2 ** 63 + 1 == float(2 ** 63))
print(sorted([3, 2.5, True, -1, 10 ** 20, -1e300]), min(1, 1.0), max(1, 1.0), 0.0 == -0.0)
print({1, 2} == {2, 1}, frozenset([1]) == {1}, b"a" == "a", None == False, [] == False)
