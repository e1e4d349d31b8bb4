# oracle: 3.14
import ast
import sys


def read(source):
    try:
        compile(source, "f", "exec")
        print("is good", len(source))
    except SyntaxError as e:
        print(e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


read("x = " + "1" * 4300)
read("x = \\\n " + "1" * 4301)
read("x = 0x" + "1" * 5000)
read("x = " + "1" * 5000 + ".0")
read("x = " + "1_" * 4300 + "1")
sys.set_int_max_str_digits(1000)
read("x = " + "1" * 1001)
try:
    ast.literal_eval("1" * 2000)
except SyntaxError as e:
    print(e)
sys.set_int_max_str_digits(0)
read("x = " + "1" * 10_000)
