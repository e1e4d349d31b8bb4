# exit: 1
try:
    raise ValueError("noted")
except ValueError as e:
    e.add_note("first note")
    e.add_note("second\nnote of two lines")
    raise
