"""A host at a simulated device's ports, and a chronicle of what its world told."""

import asyncio
import contextlib
import os
import tty

CODE_PROMPT = "Enter 63-digit claim code: "
STORED = "<3 you!\r\n\r\n"
WITHIN_S = 10.0


class Chronicle:
    """What the world told, and a way to wait for more of it."""

    def __init__(self):
        self.events = []
        self._news = asyncio.Event()

    def __call__(self, event):
        self.events.append(event)
        self._news.set()

    async def more(self):
        """Wait until something else is told."""
        self._news.clear()
        async with asyncio.timeout(WITHIN_S):
            await self._news.wait()

    def names(self):
        return [event["event"] for event in self.events]

    async def until(self, name, after=0, within_s=WITHIN_S, **fields):
        """The first `name` told after the `after`th event."""
        wanted = {"event": name, **fields}.items()
        async with asyncio.timeout(within_s):
            while True:
                for event in self.events[after:]:
                    if wanted <= event.items():
                        return event
                self._news.clear()
                await self._news.wait()


class Typist:
    """A host at a device's TCP port."""

    def __init__(self, reader, writer):
        self._reader, self._writer = reader, writer

    async def ask(self, typed, ending):
        """Everything that comes back up to `ending`."""
        self._writer.write(typed.encode())
        return await self.hear(ending)

    async def hear(self, ending):
        async with asyncio.timeout(WITHIN_S):
            return (await self._reader.readuntil(ending.encode())).decode()

    def type(self, typed):
        self._writer.write(typed.encode())

    async def end(self):
        """Everything that comes until the device's end closes."""
        async with asyncio.timeout(WITHIN_S):
            try:
                return await self._reader.read()
            except ConnectionError:
                return b""

    async def give_code(self, code):
        await self.ask("C", CODE_PROMPT)
        return await self.ask(f"{code}\n", "\r\n" if len(code) < 63 else f"set to: {code}\r\n")

    async def give_wifi(self, ssid, password):
        await self.ask("w", "SSID: ")
        await self.ask(f"{ssid}\n", "Password: ")
        return await self.ask(f"{password}\n", STORED)


@contextlib.asynccontextmanager
async def typing(place):
    address = place.tcp.removeprefix("socket://")
    host, _, port = address.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        yield Typist(reader, writer)
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


@contextlib.contextmanager
def pty_opened(address):
    """Returns an async `ask(typed, size)` over the raw pty."""
    number = os.open(address, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    tty.setraw(number)

    async def ask(typed, size):
        os.write(number, typed)
        come = b""
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(WITHIN_S):
            while len(come) < size:
                ready = loop.create_future()
                loop.add_reader(number, ready.set_result, None)
                try:
                    await ready
                finally:
                    loop.remove_reader(number)
                come += os.read(number, 4096)
        return come

    try:
        yield ask
    finally:
        os.close(number)
