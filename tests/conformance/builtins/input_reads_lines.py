print(repr(input()))
name = input("prompt> ")
print(repr(name))
print(repr(input()))
import sys
print(repr(sys.stdin.readline()))
print([line for line in sys.stdin])
try:
    input("at end: ")
except EOFError as e:
    print()
    print(type(e).__name__, e)
