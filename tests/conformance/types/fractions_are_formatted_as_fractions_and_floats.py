from fractions import Fraction as F

third = F(1, 3)
for text in ('', '10', '<10', '*^11', '=+10', ' ', '#', ',', '_'):
    print(repr(text), '[' + format(third, text) + ']', '[' + format(F(-123456, 7), text) + ']', '[' + format(F(5), text) + ']')
for text in ('.3f', 'f', '.0f', '#.0f', '+.2f', '010.2f', '>10.1f', ',.2f', '.2%', '.3e', '.0e', 'e', '.3E', 'g', '.3g', '#.3g', '.3G', 'z.1f', '012,.3f'):
    print(repr(text), [format(number, text) for number in (third, F(-200000, 3), F(0), F(-1, 1000), F(1, 7000000), F(99999999, 1000))])
