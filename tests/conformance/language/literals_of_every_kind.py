print(0, 1_000, 0xFF, 0o17, 0b1010, 0XaB, 10**30, 0xFFFFFFFFFFFFFFFFFF)
print(1.5, 1., .5, 1e3, 1E-3, 1_0.0_1, 0.1 + 0.2, 1e400, 5e-324, 1.7976931348623157e308)
print(2j, 1.5J, 1 + 2j, -3j, 0j)
print('single', "double", '''triple
single''', """triple "double" """)
print('\a\b\f\v\x00'.__repr__(), "\101\x41\u0041\U00000041\N{LATIN CAPITAL LETTER A}", '\'"', "\
continued")
print(r'\n', R"\'", b'bytes\x00\xff', rb'\x', Rb"a" b'b', b"'")
print("é", 'ünïcödé', "日本", "😀", len("😀"), "e\u0301", "\ud800".__repr__())
print((), (1,), (1, 2), [], [1,], {}, {1}, {1: 2,}, ..., None, True, False, NotImplemented)
print("a" "b" 'c', ("x"
      "y"), 1 if True else 2, [1,2][0])
ünï = 1
ﬁ = 2
print(ünï, fi)
x = 5
y = 6
print(x, y)
if x:
    print("one line")
    print("two")
print(-2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, -1 // 2, 7 // -2, -7 % 3, 7 % -3, 1 - -1, ~5, not 1, +3)
print(1 if 0 else 2 if 0 else 3, 1 or 2 and 3, 1 | 2 ^ 3 & 4, 1 << 2 + 1, 10 - 5 - 2, 2 * 3 % 4)
