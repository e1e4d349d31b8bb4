# oracle: 3.13
"""sni_callback hears the name that the client wants and may take another context; a client that shows a certificate itself is known by it."""
import os
import ssl

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "asyncio", "_certificates")


def context_with(name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.path.join(FOLDER, name + ".pem"), os.path.join(FOLDER, name + ".key"))
    return context


first = context_with("localhost")
second = context_with("elsewhere")


def choose(connection, name, context):
    print("asked for", name, context is first, connection.server_side)
    if name and name.endswith(".wild.example"):
        connection.context = second


def connect(server_context, client_context, name):
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname=name)
    server = server_context.wrap_bio(to_server, to_client, server_side=True)
    for end in (client, server, client, server):
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass
    return client, server


first.sni_callback = choose
trusting = ssl.create_default_context(cafile=os.path.join(FOLDER, "localhost.pem"))
for name in ("localhost", "any.wild.example"):
    client, server = connect(first, trusting, name)
    print(client.getpeercert()["subject"], server.context is second)

first.sni_callback = None
first.verify_mode = ssl.CERT_REQUIRED
first.load_verify_locations(os.path.join(FOLDER, "localhost.pem"))
trusting.load_cert_chain(os.path.join(FOLDER, "elsewhere.pem"), os.path.join(FOLDER, "elsewhere.key"))
client, server = connect(first, trusting, "localhost")
print(server.getpeercert()["subject"], server.getpeercert()["subjectAltName"])
stranger = ssl.create_default_context(cafile=os.path.join(FOLDER, "localhost.pem"))
try:
    connect(first, stranger, "localhost")
except ssl.SSLError as error:
    print(error.reason)

second.minimum_version = ssl.TLSVersion.TLSv1_3
stranger.maximum_version = ssl.TLSVersion.TLSv1_2
try:
    connect(second, stranger, "elsewhere.example")
except ssl.SSLError as error:
    print(error.reason)
