"""The commands of `station simulate`, as JSON objects, and who does them."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from station.simulator import oracle
from station.simulator.hands import LoadWish
from station.simulator.mistakes import Mistakes
from station.simulator.person import PersonWish
from station.simulator.trouble import Trouble

if TYPE_CHECKING:
    from station.simulator.world import World

_STATES = ("owner", "product", "online", "quarantined", "denied", "protected", "development")
_LISTED_AT_ONCE = 100


async def do(world: "World", order: Mapping[str, Any]) -> None:
    """Raises ValueError for what is not understood, or cannot be done now."""
    if "trouble" in order:
        world.add_trouble(Trouble.parse(order["trouble"]))
        return
    act = _ACTS.get(str(order.get("do")))
    if act is not None:
        await act(world, order)
        return
    match order:
        case {"unit": str(device_id), "do": str(deed)}:
            bench_unit = world.place_of(device_id).bench_unit
            await bench_unit.do(deed, float(order.get("seconds", 3.0)))
        case _:
            raise ValueError(f"not understood: {sorted(order)}")


def _text(order: Mapping[str, Any], key: str) -> str:
    value = order.get(key)
    if not isinstance(value, str):
        raise ValueError(f"{order.get('do')} needs a {key}")  # noqa: TRY004  # told alike
    return value


async def _load(world: "World", order: Mapping[str, Any]) -> None:
    await world.hands.load(_text(order, "place"), LoadWish.read(order))


async def _unload(world: "World", order: Mapping[str, Any]) -> None:
    await world.hands.unload(_text(order, "place"))


async def _swap(world: "World", order: Mapping[str, Any]) -> None:
    match order.get("places"):
        case [str(one), str(other)]:
            await world.hands.swap(one, other)
        case _:
            raise ValueError("swap needs two places")


async def _plug_into(world: "World", order: Mapping[str, Any]) -> None:
    await world.hands.put(_text(order, "unit"), _text(order, "place"))


async def _put(world: "World", order: Mapping[str, Any]) -> None:
    """A state of the cloud's books, without anything being done or counted."""
    device_id = _text(order, "unit")
    try:
        world.books.put(device_id, **{key: order[key] for key in _STATES if key in order})
    except KeyError as unknown:
        raise ValueError(f"unknown: {unknown.args[0]}") from unknown


async def _stock(world: "World", order: Mapping[str, Any]) -> None:
    coming = world.stock.coming(int(order.get("count", _LISTED_AT_ONCE)))
    world.tell("stock", None, {"left": world.stock.left, "next": coming})


async def _books(world: "World", _order: Mapping[str, Any]) -> None:
    world.tell("books", None, oracle.whole(world))


async def _calls(world: "World", _order: Mapping[str, Any]) -> None:
    world.tell("calls", None, oracle.calls(world.books))


async def _told(world: "World", order: Mapping[str, Any]) -> None:
    if world.person is not None:
        world.person.told(order)


async def _operate(world: "World", order: Mapping[str, Any]) -> None:
    mistakes = Mistakes.parse(order.get("mistakes", {}))
    world.employ(PersonWish(float(order.get("pace", 1.0)), mistakes))


async def _jump(world: "World", order: Mapping[str, Any]) -> None:
    world.jump(float(order.get("seconds", 0.0)))


async def _burst(world: "World", order: Mapping[str, Any]) -> None:
    count = order.get("count")
    if not isinstance(count, int):
        raise ValueError("a burst needs a count")  # noqa: TRY004  # told alike
    world.burst(count)


async def _internet(world: "World", order: Mapping[str, Any]) -> None:
    """The computer's way to the internet, whatever its Wi-Fi is."""
    match order.get("is"):
        case "away" | "back" as where:
            await world.internet.order(away=where == "away")
            world.tell("internet", None, {"is": where})
        case _:
            raise ValueError("the internet is away or back")


async def _adapter(world: "World", order: Mapping[str, Any]) -> None:
    """A Wi-Fi adapter of the computer; one that it did not have is a spare one."""
    name = _text(order, "adapter")
    match order.get("is"):
        case "pulled":
            await world.host_air.pull(name)
        case "plugged":
            world.host_air.plug(name)
        case _:
            raise ValueError("an adapter is plugged or pulled")
    await world.internet.settled()
    world.tell("adapter", None, {"adapter": name, "is": order["is"]})


async def _chatter(world: "World", order: Mapping[str, Any]) -> None:
    """The device's own program prints a log, at this rate; 0 is silence."""
    rate = order.get("bytes_per_s")
    if not isinstance(rate, int | float) or rate < 0:
        raise ValueError("chatter needs bytes_per_s")
    world.place_of(_text(order, "device")).bench_unit.program.print_at(rate)


_ACTS: dict[str, Callable[["World", Mapping[str, Any]], Awaitable[None]]] = {
    "load": _load,
    "unload": _unload,
    "swap": _swap,
    "plug_into": _plug_into,
    "put": _put,
    "stock": _stock,
    "books": _books,
    "calls": _calls,
    "told": _told,
    "operate": _operate,
    "jump": _jump,
    "publish_burst": _burst,
    "internet": _internet,
    "adapter": _adapter,
    "chatter": _chatter,
}
