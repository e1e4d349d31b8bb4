# time: real
# oracle: 3.13
import errno
import socket

first = socket.create_server(("127.0.0.1", 0))
address = first.getsockname()
try:
    socket.create_server(address)
except OSError as error:
    print(error.errno == errno.EADDRINUSE, str(error).replace(str(address[1]), "PORT"))
with socket.socket() as second:
    try:
        second.bind(address)
    except OSError as error:
        print(error.errno == errno.EADDRINUSE, error.strerror)
first.close()
with socket.create_server(address) as again:
    print(again.getsockname() == address)
    print(again.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
    print(again.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
