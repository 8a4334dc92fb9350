"""`--dry-run`: what would be sent, and how to send it by other means."""

from urllib.parse import urlencode

from station.command.cloud.table import harmless
from station.command.report import PASSED, print_json
from station.domain.calls.catalogue import CALLS
from station.domain.calls.order import Order
from station.domain.calls.preview import as_curl, as_python
from station.domain.calls.request import Request
from station.domain.calls.shape import Kind


def print_preview(order: Order, request: Request, cloud_url: str, *, as_json: bool) -> int:
    """No secret is needed: a placeholder stands for each. The kind is the one asked for, or the
    narrowest.
    """
    call = order.call
    kind = order.kind or next(iter(call.tokens), None)
    curl, python = as_curl(request, cloud_url, kind), as_python(request, cloud_url, kind)
    if as_json:
        print_json(
            {
                "call": call.name,
                "method": request.method,
                "path": request.shown_path,
                "query": dict(request.query),
                "body": dict(request.fields),
                "files": [part.name for part in request.files],
                "kind": kind,
                "style": request.style,
                "encoding": request.encoding,
                "curl": curl,
                "python": python,
                "made_of": list(call.made_of),
            }
        )
        return PASSED
    query = f"?{urlencode(request.query)}" if request.query else ""
    print(f"{request.method} {cloud_url}{request.shown_path}{query}")
    print(f"with {_kind_words(kind)}\n")
    if call.made_of:
        print("and what it leads to:")
        for name in call.made_of:
            print(f"  {CALLS[name].method} {CALLS[name].path}  ({name})")
    else:
        print(f"{harmless(curl, chr(10))}\n\n{harmless(python, chr(10))}")
    return PASSED


def _kind_words(kind: Kind | None) -> str:
    match kind:
        case None:
            return "no token"
        case Kind.CLIENT:
            return "the client's id and secret"
        case _:
            return f"a token of the kind {kind}"
