import cmath


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 1.1), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-5j, abs_tol=1e-4))
print(cmath.isclose(cmath.inf, cmath.inf), cmath.isclose(cmath.infj, cmath.inf), cmath.isclose(cmath.nan, cmath.nan))
for number in (1j, complex(cmath.inf, 1), complex(1, cmath.nan), complex(cmath.inf, cmath.nan)):
    print(cmath.isfinite(number), cmath.isinf(number), cmath.isnan(number))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
attempt(lambda: cmath.isclose(1, 1, rel_tol=-1))
attempt(lambda: cmath.isclose(1, 2, 3))
