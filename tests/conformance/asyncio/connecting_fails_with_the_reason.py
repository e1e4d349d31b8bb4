# time: real
# oracle: 3.13
import asyncio
import socket


async def main():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        address = s.getsockname()
    try:
        await asyncio.open_connection(*address)
    except ConnectionRefusedError as error:
        print(error.errno == 111, str(error).replace(str(address[1]), "PORT"))
    try:
        await asyncio.open_connection("no-such-host.invalid", 80)
    except socket.gaierror as error:
        print(error.errno == socket.EAI_NONAME)
    loop = asyncio.get_running_loop()
    for kwargs in ({}, {"host": "x", "port": 1, "sock": socket.socket()}, {"server_hostname": "x"}, {"ssl_handshake_timeout": 1, "host": "x"},
                   {"sock": socket.socket(type=socket.SOCK_DGRAM)}):
        try:
            await loop.create_connection(asyncio.Protocol, **kwargs)
        except ValueError as error:
            print(str(error).partition(" got")[0])
        if "sock" in kwargs:
            kwargs["sock"].close()
    try:
        await asyncio.open_connection(*address, all_errors=True)
    except ExceptionGroup as error:
        print(error.message, len(error.exceptions))


asyncio.run(main())
