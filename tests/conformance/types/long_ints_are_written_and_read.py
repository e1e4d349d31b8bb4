# oracle: 3.13
import sys

sys.set_int_max_str_digits(0)
for number in (10 ** 600, 10 ** 600 - 1, 7 ** 40_000, -(3 ** 100_000), 2 ** 200_000):
    text = str(number)
    print(len(text), text[:12], text[-12:], int(text) == number, int('0' + text.lstrip('-')) == abs(number), f'{number}' == text)
for base in (3, 7, 11, 36):
    print(base, hash(int('1' + '02' * 20_000, base)), int('12' * 50, base) % 1_000_003)
print(int('_'.join(['123'] * 1000)) % 10 ** 9, '%d' % 10 ** 700 == str(10) * 1 + '', len('%d' % (10 ** 700)))
