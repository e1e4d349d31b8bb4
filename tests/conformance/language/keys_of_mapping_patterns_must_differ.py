def check(pattern):
    try:
        compile(f"match x:\n    case {{{pattern}}}: pass", "<case>", "exec")
        print(pattern, "is fine")
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))


check("0: _, False: _")
check("0: _, -0: _")
check("0: _, 0.0: _")
check("-0.0: _, 0.0: _")
check("0: _, 0j: _")
check("1: _, -1: _")
check("1+2j: _, 1+2j: _")
check("1-2j: _, 1+2j: _")
check("-1.5: _, -1.5: _")
check("1e400: _, 1e500: _")
check("b'a': _, b'a': _")
check("b'a': _, 'a': _")
check("'a' 'b': _, 'ab': _")
check("None: _, None: _")
check("True: _, 1: _")
check("a.b: _, a.b: _")


class Keys:
    first = "a"
    second = "a"


def match(subject):
    try:
        match subject:
            case {Keys.first: x, "a": y}:
                return x, y
    except ValueError as error:
        return error


print(match({"a": 0}))
print(match({"a": 0, "b": 1}))
print(match({}))
