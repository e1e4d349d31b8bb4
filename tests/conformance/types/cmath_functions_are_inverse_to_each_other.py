import cmath

numbers = (0.5 + 0.25j, -0.5 + 0.25j, 0.3 - 0.9j, -0.7 - 0.1j, 1e-5 + 1e-6j)
pairs = (('sin', 'asin'), ('cos', 'acos'), ('tan', 'atan'), ('sinh', 'asinh'), ('cosh', 'acosh'), ('tanh', 'atanh'), ('exp', 'log'))
for there, back in pairs:
    for number in numbers:
        result = getattr(cmath, there)(getattr(cmath, back)(number))
        print(there, back, cmath.isclose(result, number, rel_tol=1e-9))
print(all(cmath.isclose(cmath.sqrt(z) ** 2, z) for z in numbers), cmath.isclose(10 ** cmath.log10(3 + 4j), 3 + 4j))
