import _circle_b as b
done = "a done"
