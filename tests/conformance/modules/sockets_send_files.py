# time: real
# oracle: 3.13
# folder: temp
import socket
import threading

data = bytes(range(256)) * 1000
with open("file.bin", "wb") as file:
    file.write(data)
a, b = socket.socketpair()
got = []


def receive():
    while chunk := b.recv(65536):
        got.append(chunk)


thread = threading.Thread(target=receive)
thread.start()
with open("file.bin", "rb") as file:
    print(a.sendfile(file), file.tell())
    print(a.sendfile(file, 100, 50), file.tell())
a.close()
thread.join()
print(b"".join(got) == data + data[100:150])
b.close()
with open("file.bin", "r") as file, socket.socket() as s:
    try:
        s.sendfile(file)
    except ValueError as error:
        print(error)
