view = memoryview(bytearray(range(12))).cast('B', [3, 4])
print(view.ndim, view.shape, view.strides, view.nbytes, len(view), view.tolist())
print(view[0, 0], view[2, 3], view[-1, -2], view[1:].tolist(), view[::-1].tolist())
view[1, 2] = 99
print(view.tolist(), view.tobytes('C'), view.tobytes('F'), view.tobytes('A'))
print(view.c_contiguous, view.f_contiguous, view.contiguous, view[::2].contiguous)
cube = view.cast('B').cast('h', (1, 2, 3))
print(cube.tolist(), cube[0, 1, 2], cube.suboffsets)
