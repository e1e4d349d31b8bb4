# exit: 1
try:
    raise SystemExit(None)
except SystemExit as e:
    print(e.code)
raise SystemExit(True)
