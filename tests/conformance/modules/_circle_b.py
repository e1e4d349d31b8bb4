import _circle_a
print("b sees", hasattr(_circle_a, "done"))
done = "b done"
