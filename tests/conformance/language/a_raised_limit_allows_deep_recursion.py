# oracle: 3.13
import sys
sys.setrecursionlimit(60000)
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(50000))
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)
