# oracle: 3.14
import math
print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.sin(1), math.cos(1))
print(math.tan(1), math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000))
print(math.pow(2, 0.5), math.hypot(3, 4), math.hypot(1, 2, 3), math.atan2(1, 2), math.asin(1))
print(math.acos(0.5), math.atan(1), math.sinh(1), math.cosh(1), math.tanh(1), math.degrees(math.pi))
print(math.radians(180))
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-2.5), math.fabs(-3))
print(math.fmod(-7, 3), math.modf(3.25), math.frexp(8.0), math.ldexp(0.5, 4))
print(math.copysign(1, -0.0), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 2), math.floor(10 ** 30), math.ceil(1e20))
print(math.factorial(20), math.factorial(30), math.gcd(12, 18), math.gcd(), math.gcd(0, 5, 10))
print(math.lcm(4, 6), math.comb(10, 3), math.perm(5, 2), math.perm(4), math.isqrt(10 ** 30))
print(math.isqrt(99), math.prod([1, 2, 3]), math.prod([], start=5), math.fsum([0.1] * 10))
print(math.dist((0, 0), (3, 4)), math.log1p(1e-10), math.expm1(1e-10), math.gamma(5), math.erf(0.5))
print(math.exp2(3), math.nextafter(1, 2), math.ulp(1.0), math.remainder(7, 3))
print(math.sumprod([1, 2], [3, 4]), math.log(10 ** 400), math.asinh(1), math.acosh(2))
print(math.atanh(0.5), math.lgamma(10))
for f in (
    lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.factorial(-1),
    lambda: math.factorial(1.5), lambda: math.floor(math.inf), lambda: math.ceil(math.nan),
    lambda: math.exp(1000), lambda: math.sqrt("a"), lambda: math.gcd(1.5), lambda: math.isqrt(-1),
    lambda: math.comb(-1, 2), lambda: math.acos(2), lambda: math.pow(-1, 0.5),
    lambda: math.fmod(1, 0), lambda: math.floor("x"), lambda: math.sin(), lambda: math.sin(1, 2),
    lambda: math.sqrt(10 ** 400), lambda: math.log(10, 1), lambda: math.atanh(1),
):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
class F:
    def __floor__(self): return "floor"
    def __float__(self): return 4.0
print(math.floor(F()), math.sqrt(F()))
