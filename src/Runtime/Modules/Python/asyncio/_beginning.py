"""How transports begin."""


async def begun(transport, waiter):
    """The transport once its protocol knows that it is connected, which the waiter tells; when that fails it is closed."""
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport
