# oracle: 3.14
z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate(), z * 2, z * z, z / 2, z - 1j, -z, z ** 2)
print(z == 3 + 4j, z != 3, hash(1 + 0j) == hash(1))
print(complex(1, 2), complex("1+2j"), complex(3), complex(), complex("j"), 1j * 1j, 0j, -0j)
print(1.5 - 2.5j, complex(0, -1), bool(0j))
for f in (
    lambda: z < 1, lambda: z // 1, lambda: z % 1, lambda: int(z), lambda: float(z),
    lambda: complex("x"), lambda: 1 / 0j, lambda: complex("1", 2),
):
    try:
        print(f())
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(f"{z} {z:.2f}", [z], repr(complex(float("inf"), float("nan"))))
