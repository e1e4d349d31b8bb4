source = '''
"""Doc."""
def f():
    """Function doc."""
    assert False, "checked"
    return __debug__
class A:
    """Class doc."""
'''
for level in -1, 0, 1, 2:
    namespace = {}
    exec(compile(source, "made", "exec", optimize=level), namespace)
    try:
        shown = namespace["f"]()
    except AssertionError as error:
        shown = f"AssertionError {error}"
    print(level, shown, namespace.get("__doc__"), namespace["f"].__doc__, namespace["A"].__doc__)
