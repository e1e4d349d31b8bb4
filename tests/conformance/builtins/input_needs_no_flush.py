# oracle: 3.14
# input() writes its prompt to sys.stdout; what cannot be flushed does not matter.
import io
import sys


class Bucket:
    def __init__(self):
        self.texts = []

    def write(self, text):
        self.texts.append(text)


bucket = Bucket()
saved = sys.stdin, sys.stdout
sys.stdin, sys.stdout = io.StringIO("first\nsecond"), bucket
try:
    lines = [input(), input("more? ")]
    try:
        input()
    except EOFError as error:
        lines.append(str(error))
    del sys.stdout
    try:
        input()
    except RuntimeError as error:
        lines.append(str(error))
finally:
    sys.stdin, sys.stdout = saved
print(lines, bucket.texts)
