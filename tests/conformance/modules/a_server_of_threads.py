# time: real
# oracle: 3.13
import socket
import threading


def serve(listener, count):
    for _ in range(count):
        connection, address = listener.accept()
        with connection:
            data = b""
            while not data.endswith(b"\n"):
                data += connection.recv(100)
            connection.sendall(data.upper())


listener = socket.create_server(("127.0.0.1", 0))
thread = threading.Thread(target=serve, args=(listener, 3))
thread.start()
for text in (b"one\n", b"two\n", b"three" * 10000 + b"\n"):
    with socket.create_connection(listener.getsockname()) as client:
        client.sendall(text)
        answer = b""
        while chunk := client.recv(65536):
            answer += chunk
        print(len(answer), answer[:8])
thread.join()
listener.close()
