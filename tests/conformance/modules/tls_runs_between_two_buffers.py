# oracle: 3.13
"""With MemoryBIO nothing is sent anywhere: what one end writes into a buffer, the other end reads from it, and wants more when there is too little."""
import os
import ssl

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "asyncio", "_certificates")
CERTIFICATE = os.path.join(FOLDER, "localhost.pem")
server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(CERTIFICATE, os.path.join(FOLDER, "localhost.key"))
server_context.set_alpn_protocols(["h2", "http/1.1"])
client_context = ssl.create_default_context(cafile=CERTIFICATE)
client_context.set_alpn_protocols(["http/1.1"])


def attempt(what, operation, *arguments):
    try:
        print(what, operation(*arguments))
    except ssl.SSLError as error:
        print(what, type(error).__name__, error.errno, error.reason, str(error).split(" (_ssl.c")[0])


def ends():
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname="localhost")
    return client, server_context.wrap_bio(to_server, to_client, server_side=True), to_server


client, server, to_server = ends()
print(to_server.pending, to_server.eof, client.version())
for _ in range(2):
    attempt("client", client.do_handshake)
    print(to_server.pending > 0)
    attempt("server", server.do_handshake)
print(client.version(), client.cipher() == server.cipher(), client.selected_alpn_protocol(), server.selected_alpn_protocol())
print(server.getpeercert(), server.server_hostname, client.getpeercert()["notAfter"])
attempt("nothing to read:", server.read)
attempt("written:", client.write, b"over memory")
attempt("read:", server.read, 4)
print("pending:", server.pending())
buffer = bytearray(20)
attempt("read into:", server.read, 20, buffer)
print(buffer)
attempt("goodbye:", client.unwrap)
attempt("the end:", server.read)
attempt("goodbye too:", server.unwrap)
attempt("both:", client.unwrap)
attempt("after it:", client.read)

for name, data in (("text", b"hello there\r\n"), ("HTTP", b"GET / HTTP/1.1\r\n"), ("nothing", b"")):
    client, server, to_server = ends()
    to_server.write(data)
    to_server.write_eof()
    attempt(name, server.do_handshake)
try:
    to_server.write(b"more")
except ssl.SSLError as error:
    print(error)
