# oracle: 3.14
import traceback
def show(f):
    try:
        f()
    except Exception as e:
        print("".join(traceback.format_exception(e)).replace(show.__code__.co_filename, "FILE"))
def identity(*a, **k): return a
def call_over_lines():
    return identity(
        1,
        len(
            5,
        ),
        key=2,
    )
def operator_over_lines():
    value = (1 +
             2 +
             "text" +
             3)
def subscript_over_lines():
    table = {"a": {"b": 1}}
    return table[
        "a"
    ][
        "missing"
    ]
def attribute_chain():
    return (identity
            .__name__
            .missing
            .further)
def method_chain():
    return ("text"
            .upper()
            .center(
                "wide",
            ))
def long_call():
    identity("first argument", "second argument", undefined_name, "third argument", "fourth argument", "fifth argument")
def triple_string():
    raise ValueError("""first
second
third""" % 1)
def conditional():
    return (1 if undefined
            else 2)
def comparison(): return 1 < 2 < "three" < 4
def unary(): return -"text" + 1
def nested_functions(): return identity(identity(identity(1 / 0)))
def augmented():
    x = [1]
    x["key"] += 1
def deletion(): del [].nothing, [][1]
def f_string():
    return f"{1} and {2:{undefined}} and {1 / 0}"
def multi_f_string():
    return f"""line
{
    1 / 0
}"""
def starred(): return [*5, *6]
def keyword_call(): return identity(a=1, **{"b": 2}, **{"a": 3})
def assertion(): assert 1 == 2, f"message {1}"
def unpacking(): a, (b, c) = 1, 2
def loop():
    for a, b in [(1, 2), 3]: pass
def comprehension(): return [
    x / y
    for x in range(3)
    for y in range(2)
]
def lambda_(): return (lambda x: x.missing)(1)
def walrus(): return (y := 1 / 0)
def yielded(): list((yield_ / 0 for yield_ in [1]))
def match_():
    match 5:
        case int(a, b): pass
def with_():
    with identity(1) as a, identity(2): pass
def import_(): from math import nothing
def raise_(): raise (
    ValueError
)(
    "text"
)
for f in [call_over_lines, operator_over_lines, subscript_over_lines, attribute_chain, method_chain, long_call, triple_string, conditional, comparison, unary, nested_functions, augmented, deletion, f_string, multi_f_string, starred, keyword_call, assertion, unpacking, loop, comprehension, lambda_, walrus, yielded, match_, with_, import_, raise_]:
    show(f)
