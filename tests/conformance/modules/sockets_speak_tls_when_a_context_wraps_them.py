# oracle: 3.13
# time: real
"""wrap_socket() gives a socket that is used as a plain one, and encrypts; a thread serves at the other end."""
import os
import socket
import ssl
import threading

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "asyncio", "_certificates")
CERTIFICATE = os.path.join(FOLDER, "localhost.pem")
server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server_context.load_cert_chain(CERTIFICATE, os.path.join(FOLDER, "locked.key"), password="secret")
client_context = ssl.create_default_context(cafile=CERTIFICATE)
listener = socket.create_server(("127.0.0.1", 0))
address = listener.getsockname()


def serve():
    with server_context.wrap_socket(listener, server_side=True) as server:
        connection, _ = server.accept()
        with connection:
            while data := connection.recv(4096):
                connection.sendall(data.upper())
        connection, _ = server.accept()
        with connection, connection.makefile("rwb") as file:
            file.write(b"you said: " + file.readline())
            file.flush()
            connection.unwrap()
        try:
            server.accept()
        except ssl.SSLError as error:
            refused.append(error.reason)


refused = []
thread = threading.Thread(target=serve)
thread.start()
with client_context.wrap_socket(socket.socket(), server_hostname="localhost") as client:
    print(client.version(), client.cipher())
    client.connect(address)
    print(client.version(), client.cipher()[1], client.getpeercert()["serialNumber"], len(client.getpeercert(binary_form=True)))
    client.sendall(b"x" * 100_000)
    count = 0
    while count < 100_000:
        count += len(client.recv(65536))
    print(count, client.pending())
    client.settimeout(0.05)
    for attempt in (lambda: client.recv(10), lambda: client.setblocking(False), lambda: client.recv(10), lambda: client.recvfrom(1), lambda: client.recv(1, 1), client.dup):
        try:
            attempt()
        except (OSError, ValueError, NotImplementedError) as error:
            print(type(error).__name__, str(error).split(" (_ssl.c")[0])
with socket.create_connection(address) as plain:
    with client_context.wrap_socket(plain, server_hostname="localhost") as client:
        client.write(b"hello\n")
        print(client.read(100), client.unwrap() is client, client.version(), plain.fileno())
with socket.create_connection(address) as plain:
    try:
        client_context.wrap_socket(plain, server_hostname="elsewhere.example")
    except ssl.SSLCertVerificationError as error:
        print(error.verify_message)
thread.join()
print(refused)
