# oracle: 3.14
# input(): the prompt goes to sys.stdout, the line comes from sys.stdin without its newline; EOF, odd streams and missing ones.
import io
import sys

real_in, real_out = sys.stdin, sys.stdout


def ask(text, *prompt):
    sys.stdin, sys.stdout = io.StringIO(text), io.StringIO()
    try:
        answers = []
        for _ in range(2):
            try:
                answers.append(input(*prompt))
            except EOFError as error:
                answers.append(("EOFError", str(error)))
        written = sys.stdout.getvalue()
    finally:
        sys.stdin, sys.stdout = real_in, real_out
    print(repr(text), answers, repr(written))


ask("one\ntwo\n", "? ")
ask("one\r\n\n", 5)
ask("no newline")
ask("")
ask("a\n", None)
ask("x\ny\n", ["p"])


class Stream:
    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self):
        return self.lines.pop(0)


for stream in (Stream("text\n", "more"), Stream(b"bytes\n"), Stream(5), Stream(), Stream("\n"), object()):
    sys.stdin = stream
    try:
        print(repr(input()))
    except Exception as error:
        print(type(error).__name__, error)
    finally:
        sys.stdin = real_in
for name in ("stdin", "stdout", "stderr"):
    saved = getattr(sys, name)
    for change in (lambda: setattr(sys, name, None), lambda: delattr(sys, name)):
        change()
        try:
            input("prompt")
            message = "read"
        except Exception as error:
            message = type(error).__name__, str(error)
        setattr(sys, name, saved)
        print(name, message)
for call in (lambda: input(1, 2), lambda: input(prompt="x")):
    try:
        call()
    except TypeError as error:
        print(error)
