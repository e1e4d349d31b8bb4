# time: real
# oracle: 3.13
import socket

print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
print(socket.getaddrinfo("127.0.0.1", None, socket.AF_INET, socket.SOCK_DGRAM))
print([info[1].name for info in socket.getaddrinfo("127.0.0.1", 1)])
print(socket.getaddrinfo("::1", 80, type=socket.SOCK_STREAM)[0][4])
print(socket.getaddrinfo(None, 80, socket.AF_INET, socket.SOCK_STREAM)[0][4], socket.getaddrinfo(None, 80, socket.AF_INET, socket.SOCK_STREAM, 0, socket.AI_PASSIVE)[0][4])
print(socket.getaddrinfo("127.0.0.1", "http", type=socket.SOCK_STREAM)[0][4])
print(socket.gethostbyname("127.0.0.1"), socket.gethostbyname("localhost"), socket.gethostbyname(""))
print(socket.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
print(socket.getnameinfo(("::1", 8080), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
print(isinstance(socket.gethostname(), str))
for args in [("no-such-host.invalid", 80), ("127.0.0.1", "no-such-service"), (None, None)]:
    try:
        socket.getaddrinfo(*args)
    except socket.gaierror as error:
        print(error.errno == socket.EAI_NONAME, type(error).__name__)
try:
    socket.create_connection(("no-such-host.invalid", 80))
except OSError as error:
    print(type(error).__module__, type(error).__name__, type(error).__mro__[1].__name__)
print(socket.getservbyname("http", "tcp"), socket.getservbyport(80, "tcp"), socket.getprotobyname("tcp"))
try:
    socket.getservbyname("no-such-service")
except OSError as error:
    print(error)
