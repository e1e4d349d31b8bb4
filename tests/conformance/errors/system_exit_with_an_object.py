# exit: 1
raise SystemExit(["a", "list"])
