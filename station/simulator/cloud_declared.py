"""Endpoints as they are declared: method, path, who may, with which scope.

What the service does with a call is the simulator's own; what the call is, is said in one place
(station.domain.calls). Endpoints that nobody calls by name are written out beside these.
"""

from station.domain.calls.catalogue import CALLS
from station.domain.calls.shape import ApiCall, Kind
from station.simulator.cloud_access import Route
from station.simulator.cloud_call import Handler

_LETTERS = {Kind.USER: "U", Kind.PRODUCT: "P", Kind.CUSTOMER: "C", Kind.API_USER: "A"}
_BY_ENDPOINT = {call.endpoint_name: call for call in reversed(tuple(CALLS.values()))}


def served(name: str, handler: Handler) -> Route:
    """The endpoint `name`. Raises KeyError when no call is declared for it."""
    return _route(_BY_ENDPOINT[name], handler, _BY_ENDPOINT[name].path)


def streamed(name: str, handler: Handler) -> tuple[Route, Route]:
    """A stream, without a prefix and with one, which may hold slashes."""
    call = _BY_ENDPOINT[name]
    whole = call.path.removesuffix("/{prefix}")
    return _route(call, handler, whole), _route(call, handler, f"{whole}/{{prefix:.+}}")


def _route(call: ApiCall, handler: Handler, path: str) -> Route:
    """One that a client makes with its id and secret looks at them itself: it has no letters."""
    may = "".join(_LETTERS.get(kind, "") for kind in call.tokens)
    doubtful = "".join(_LETTERS.get(kind, "") for kind in call.doubtful)
    return Route(
        call.method, path, call.endpoint_name, handler, may, call.scope or None, doubtful
    )  # fmt: skip
