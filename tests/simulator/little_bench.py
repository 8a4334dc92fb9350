"""A bench of a page: takes every unit it meets through a claim, over pty and HTTP."""

import asyncio
import contextlib
import json
import os
import tty
import uuid

import aiohttp

ANSWERS_WITHIN_S = 15
LOOKS_S = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0)
WIFI, PASSWORD = "Factory", "factory-floor-7"
STORED = b"<3 you!\r\n\r\n"


class Unplugged(Exception):
    """The port has gone."""


@contextlib.asynccontextmanager
async def typed_at(address):
    """`ask(typed, ending)` at a raw pty."""
    try:
        number = os.open(address, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        tty.setraw(number)
    except OSError as gone:
        raise Unplugged from gone
    heard, news, loop = bytearray(), asyncio.Event(), asyncio.get_running_loop()

    def read():
        try:
            heard.extend(os.read(number, 4096))
        except OSError:
            loop.remove_reader(number)
            heard.extend(b"\0gone")
        news.set()

    async def ask(typed, ending):
        heard.clear()
        try:
            os.write(number, typed)
        except OSError as gone:
            raise Unplugged from gone
        async with asyncio.timeout(ANSWERS_WITHIN_S):
            while ending not in heard:
                if b"\0gone" in heard:
                    raise Unplugged
                news.clear()
                await news.wait()
        return bytes(heard)

    loop.add_reader(number, read)
    try:
        yield ask
    finally:
        loop.remove_reader(number)
        os.close(number)


class Cloud:
    """The calls of a claim, as a product's client makes them."""

    def __init__(self, http, world):
        self._http, self._world = http, world
        self._product = f"/v1/products/{world['product']}"

    async def call(self, method, path, token=None, **form):
        headers = {"Authorization": f"Bearer {token or self._world['user']['token']}"}
        path = path if path.startswith("/v1") else self._product + path
        async with self._http.request(method, path, headers=headers, data=form or None) as reply:
            return await reply.json()

    async def customer_with_code(self):
        client = self._world["client"]
        basic = {"Authorization": aiohttp.encode_basic_auth(client["id"], client["secret"])}
        form = {"email": uuid.uuid4().hex, "no_password": "true"}
        async with self._http.post(f"{self._product}/customers", headers=basic, data=form) as reply:
            token = (await reply.json())["access_token"]
        promised = await self.call("POST", "/device_claims", token)
        return form["email"], promised["claim_code"]

    async def owner(self, device_id):
        return (await self.call("GET", f"/devices/{device_id}")).get("owner")


async def hand_over(address, code):
    async with typed_at(address) as ask:
        await ask(b"i", b"\r\n")
        await ask(b"v", b"\n\r\n")
        await ask(b"C", b"code: ")
        await ask(code.encode() + b"\n", b"set to: " + code.encode())
        await ask(b"w", b"SSID: ")
        await ask(WIFI.encode() + b"\n", b"Password: ")
        await ask(PASSWORD.encode() + b"\n", STORED)


async def claim(cloud, device_id, address, wakes):
    """Returns the customer. Raises Unplugged."""
    await cloud.call("GET", f"/devices/{device_id}")
    await cloud.call("POST", "/devices", id=device_id)
    customer, code = await cloud.customer_with_code()
    await hand_over(address, code)
    async with asyncio.timeout(ANSWERS_WITHIN_S):
        await wakes.setdefault(device_id, asyncio.Event()).wait()
    for pause_s in LOOKS_S:
        if await cloud.owner(device_id) == customer:
            return customer
        await asyncio.sleep(pause_s)
    raise TimeoutError


async def listen(http, world, wakes, is_open=None):
    """One stream wakes them all; nothing is replayed to whoever came late."""
    path = f"/v1/products/{world['product']}/events/spark/status"
    headers = {"Authorization": f"Bearer {world['user']['token']}"}
    async with http.get(path, headers=headers) as stream:
        async for line in stream.content:
            if is_open is not None and line.startswith(b":ok"):
                is_open.set()
            if line.startswith(b"data: "):
                event = json.loads(line[6:])
                if event["data"] == "online":
                    wakes.setdefault(event["coreid"], asyncio.Event()).set()
