# time: real
# oracle: 3.13
import errno
import socket
import struct

with socket.socket() as s:
    s.bind(("127.0.0.1", 0))
    address = s.getsockname()
for _ in range(2):
    try:
        socket.create_connection(address)
    except ConnectionRefusedError as error:
        print(type(error).__name__, error.errno == errno.ECONNREFUSED, error.strerror)
with socket.socket() as s:
    print(s.connect_ex(address) == errno.ECONNREFUSED)
with socket.socket() as s:
    for _ in range(2):
        try:
            s.connect(address)
        except ConnectionRefusedError as error:
            print("again", error.errno == errno.ECONNREFUSED)

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
peer, _ = server.accept()
peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
peer.close()
try:
    client.recv(1)
except ConnectionResetError as error:
    print(error.errno == errno.ECONNRESET, error.strerror)
client.close()

client = socket.create_connection(server.getsockname())
peer, _ = server.accept()
client.shutdown(socket.SHUT_WR)
try:
    client.send(b"x")
except BrokenPipeError as error:
    print(error.errno == errno.EPIPE, error.strerror)
print(peer.recv(1))
peer.close()
client.close()
server.close()
with socket.socket() as s:
    try:
        s.getpeername()
    except OSError as error:
        print(error.errno == errno.ENOTCONN, error.strerror)
    try:
        s.send(b"x")
    except OSError as error:
        print(type(error).__name__, error.errno in (errno.ENOTCONN, errno.EPIPE))
