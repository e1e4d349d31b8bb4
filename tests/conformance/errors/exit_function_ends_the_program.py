# exit: 5
# oracle: 3.13
print("before")
exit(5)
print("never")
