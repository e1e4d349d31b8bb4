"""Records what CPython says of mistakes.txt, as mistakes.expected: run it with the CPython whose words count, in this folder."""
import ast
import sys
import warnings


def outcome(source):
    try:
        compile(source, "<string>", "exec", ast.PyCF_ONLY_AST)
        return "OK"
    except SyntaxError as error:
        place = [error.lineno, error.offset, error.end_lineno, error.end_offset]
        return "|".join([type(error).__name__, error.msg, *map(str, place)])
    except (ValueError, MemoryError) as error:
        return f"{type(error).__name__}|{error}"


def main():
    warnings.simplefilter("ignore")
    with open("mistakes.txt", encoding="utf-8") as file:
        for snippet in file.read().rstrip("\n").split("\n====\n"):
            print(outcome(snippet))


if __name__ == "__main__":
    main()
