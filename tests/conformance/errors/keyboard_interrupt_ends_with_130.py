# exit: 130
# oracle: 3.13
# stderr: last
try:
    raise KeyboardInterrupt
finally:
    print("finally")
