import pickle

data = bytearray(b'0123456789')
buffers = []
text = pickle.dumps([pickle.PickleBuffer(data), 'x'], 5, buffer_callback=buffers.append)
print(len(buffers), b'0123' in text)
print([type(item).__name__ for item in pickle.loads(text, buffers=buffers)])
print(pickle.loads(pickle.dumps(pickle.PickleBuffer(data), 5)))
print(pickle.loads(pickle.dumps(pickle.PickleBuffer(b'ro'), 5)))
for arguments in [(pickle.PickleBuffer(data), 4)]:
    try:
        pickle.dumps(*arguments)
    except pickle.PicklingError as error:
        print(error)
try:
    pickle.loads(text)
except pickle.UnpicklingError as error:
    print(error)
view = pickle.PickleBuffer(data)
print(view.raw().tobytes())
view.release()
try:
    view.raw()
except ValueError as error:
    print(error)
try:
    pickle.dumps(1, 4, buffer_callback=print)
except ValueError as error:
    print(error)
