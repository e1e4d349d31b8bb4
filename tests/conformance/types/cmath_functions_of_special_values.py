import cmath

inf, nan = cmath.inf, cmath.nan
numbers = (0j, -0.0 + 0j, complex(0.0, -0.0), complex(inf, 0), complex(-inf, 0), complex(0, inf), complex(inf, inf), complex(-inf, inf),
           complex(nan, 0), complex(inf, nan), complex(nan, inf), complex(nan, nan))
for function in (cmath.exp, cmath.log, cmath.sqrt, cmath.sinh, cmath.cosh, cmath.asinh, cmath.acos, cmath.atanh):
    for number in numbers:
        try:
            print(function.__name__, number, function(number))
        except (ValueError, OverflowError) as error:
            print(function.__name__, number, error)
