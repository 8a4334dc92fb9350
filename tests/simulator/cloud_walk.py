"""What a walk over every declared call needs of a simulated cloud: values that exist in it."""

from typing import Any

import aiohttp

from station.domain.calls.order import Order
from station.domain.calls.request import Request, request_of
from station.domain.calls.shape import ApiCall, Encoding, FilePart, Kind, Value
from station.simulator.cloud_people import ApiUser, OAuthClient
from station.simulator.cloud_sims import Sim
from tests.simulator.cloud_visitor import DEVICE, PRODUCT, Reply, Visitor, basic, bearer

ICCID = "8901000000000000001"
ORGANIZATION = "bench-works"
CUSTOMER = "ada@example.com"
SOURCE = b'void setup() { Particle.variable("sensor", sensor); }\nvoid loop() {}\n'
BINARY = (FilePart("firmware.bin", bytes(range(256))),)
_ORG_USER = "bench-works+made@api.particle.io"


class Walk:
    """One call made with one kind of credentials, in a cloud where it can succeed."""

    def __init__(self, visitor: Visitor, call: ApiCall, kind: Kind | None) -> None:
        self._visitor, self._call, self._kind = visitor, call, kind
        self._books = visitor.books

    async def make(self) -> Reply:
        request = request_of(await self.order())
        more = _body(request)
        headers = {"Accept": request.accept, **self._auth()}
        if self._call.is_stream:
            return await self._opened(request, headers)
        return await self._visitor.call(
            request.method, request.path, headers=headers, params=dict(request.query), **more
        )

    async def order(self) -> Order:
        self._prepare()
        values = {each.name: await self._value(each.name) for each in self._call.parameters}
        return Order(self._call, {name: value for name, value in values.items() if value})

    def api_user_token(self) -> str:
        """Of a user with the call's scope and no other."""
        return self._books.tokens.issue_for_api_user(self._api_user()).text

    async def _opened(self, request: Request, headers: dict[str, str]) -> Reply:
        """A stream has no end: its head is the answer."""
        path = request.path
        async with self._visitor.http.request(request.method, path, headers=headers) as response:
            is_json = response.content_type == "application/json"
            return Reply(response.status, await response.json() if is_json else {}, {})

    def _prepare(self) -> None:
        """The device is in the product, on line, and belongs to whoever asks."""
        books = self._books
        owner: str | None = CUSTOMER if self._kind is Kind.CUSTOMER else books.user.username
        if self._call.name in ("devices.claim", "products.remove"):
            owner = None
        books.put(DEVICE, product=books.product_id, owner=owner)
        books.device_connected(DEVICE, None)
        if self._call.name != "customers.create":
            books.owner_named(CUSTOMER)
        is_products = "{product}" in self._call.path
        number = books.product_id if is_products else None
        books.sims.add(Sim(ICCID, books.seed.maker, number, DEVICE))
        books.people.clients["own-1234"] = OAuthClient(
            "own-1234", "invented", owner=books.seed.maker
        )
        books.people.api_users[_ORG_USER] = ApiUser(
            _ORG_USER, "made", None, frozenset(), books.seed.organization
        )

    async def _value(self, name: str) -> Value:
        books, call = self._books, self._call
        is_of_account = call.name.startswith("clients.own")
        is_of_org = "organization" in call.name
        fixed: dict[str, Value] = {
            "device": DEVICE, "product": str(books.product_id), "organization": ORGANIZATION,
            "function": "setColor", "arg": "255,0,0", "variable": "sensor", "iccid": ICCID,
            "customer": CUSTOMER, "serial": books.device(DEVICE).serial_number, "signal": "1",
            "devices": (DEVICE,), "development": "true", "platform": "6", "version": "7",
            "name": "Walked", "notes": "By the walk", "title": "Seventh", "type": "installed",
            "username": _ORG_USER if is_of_org else books.seed.api_user.username,
            "friendly_name": "walker", "scopes": ("devices:get",), "private": "true",
            "password": books.user.password,
            "token": books.tokens.issue("user", "x", owner=books.seed.maker).text,
            "client": "own-1234" if is_of_account else books.client.id, "product_default": "true",
            "files": BINARY if call.name == "firmware.upload" else (FilePart("a.ino", SOURCE),),
        }  # fmt: skip
        if call.name == "tokens.log-in" and name == "username":
            return books.user.username
        if name == "version" and call.name == "firmware.release":
            await self._upload()
        if name == "binary":
            return await self._compiled()
        if name == "agreement":
            listed = await self._visitor.as_user("GET", "/v1/user/service_agreements")
            return str(listed.body["data"][0]["id"])
        if call.name.startswith("claim-codes.") and name == "iccid":
            return ""
        return fixed.get(name, "")

    async def _upload(self) -> None:
        data = aiohttp.FormData({"version": "7", "title": "Seventh"})
        data.add_field("file", bytes(range(256)), filename="firmware.bin")
        await self._visitor.as_user("POST", f"{PRODUCT}/firmware", data=data)

    async def _compiled(self) -> str:
        data = aiohttp.FormData({"platform_id": "6"})
        data.add_field("file", SOURCE, filename="a.ino")
        return str(
            (await self._visitor.as_user("POST", "/v1/binaries", data=data)).body["binary_id"]
        )

    def _auth(self) -> dict[str, str]:
        books = self._books
        match self._kind:
            case Kind.USER:
                return bearer(books.user.token)
            case Kind.PRODUCT:
                token = books.tokens.issue("product", "x", product_id=books.product_id)
                return bearer(token.text)
            case Kind.CUSTOMER:
                return bearer(self._visitor.customer_token(CUSTOMER))
            case Kind.CLIENT:
                pair = ("particle", "particle") if self._call.uses_public_client else books.client
                return basic(*pair)
            case Kind.API_USER:
                return bearer(self.api_user_token())
        return {}

    def _api_user(self) -> ApiUser:
        """With the call's one scope, in the product or the organization."""
        is_of_org = "{organization}" in self._call.path
        organization = self._books.seed.organization if is_of_org else None
        number = None if is_of_org else self._books.product_id
        return ApiUser("walker", "walker", number, frozenset({self._call.scope}), organization)


def _body(request: Request) -> dict[str, Any]:
    match request.encoding:
        case Encoding.JSON:
            return {"json": request.fields}
        case Encoding.FORM:
            return {"data": list(request.form)}
        case Encoding.MULTIPART:
            data = aiohttp.FormData(list(request.form))
            for name, part in request.named_files:
                data.add_field(name, part.content, filename=part.name)
            return {"data": data}
    return {}
