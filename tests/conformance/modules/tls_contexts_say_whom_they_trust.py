# oracle: 3.13
"""Certificates come from files or from memory; what a context is asked for must go together."""
import os
import ssl

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "asyncio", "_certificates")
CERTIFICATE = os.path.join(FOLDER, "localhost.pem")
KEY = os.path.join(FOLDER, "localhost.key")
client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
for context in (client, server):
    print(repr(context.protocol), repr(context.verify_mode), context.check_hostname, repr(context.minimum_version), repr(context.maximum_version))
with open(CERTIFICATE) as file:
    text = file.read()
data = ssl.PEM_cert_to_DER_cert(text)
print(ssl.DER_cert_to_PEM_cert(data) == text, len(data))
for cadata in (text, data, text + text):
    client.load_verify_locations(cadata=cadata)
    print(client.cert_store_stats(), client.get_ca_certs(True) == [data])
print(client.get_ca_certs()[0]["issuer"])
print(ssl.cert_time_to_seconds(client.get_ca_certs()[0]["notBefore"]))


def attempt(action, *arguments, **keywords):
    try:
        print(action(*arguments, **keywords))
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, getattr(error, "reason", None), str(error).split(" (_ssl.c")[0])


attempt(client.load_verify_locations)
for cadata in ("", b"", "no certificate", b"no certificate", 1):
    attempt(client.load_verify_locations, cadata=cadata)
attempt(client.load_verify_locations, os.path.join(FOLDER, "missing.pem"))
attempt(client.load_verify_locations, KEY)
attempt(server.load_cert_chain, CERTIFICATE)
attempt(server.load_cert_chain, CERTIFICATE, os.path.join(FOLDER, "locked.key"), "wrong")
attempt(server.load_cert_chain, CERTIFICATE, os.path.join(FOLDER, "locked.key"), lambda: b"secret")
attempt(server.load_cert_chain, CERTIFICATE, KEY, 1)
attempt(setattr, client, "verify_mode", ssl.CERT_NONE)
attempt(setattr, client, "verify_mode", 9)
attempt(setattr, client, "minimum_version", 9)
buffer = ssl.MemoryBIO()
attempt(client.wrap_bio, buffer, buffer, server_hostname="")
attempt(client.wrap_bio, buffer, buffer, server_side=True)
attempt(server.wrap_bio, buffer, buffer)
attempt(client.set_alpn_protocols, [""])
attempt(ssl.SSLContext, 99)
attempt(ssl.SSLSocket)
attempt(ssl.SSLObject)
attempt(ssl.create_default_context, "server")
client.check_hostname = False
client.verify_mode = ssl.CERT_OPTIONAL
print(repr(client.verify_mode), client.check_hostname)
