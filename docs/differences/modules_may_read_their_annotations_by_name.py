"""A module with annotations may read them as the global name __annotations__, as up to Python 3.13.

CPython 3.14: NameError, until the attribute of the module was asked for.
PyLite:       the dict that the attribute of the module gives.
Cause:        programs written before annotations were lazy (PEP 649) run as they stand.
Do:           nothing; use annotationlib or the attribute of the module in new programs.
"""
x: int = 1
print(__annotations__)
