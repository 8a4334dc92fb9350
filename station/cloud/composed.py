"""The one reply of a call that is made of several."""

import json
from collections.abc import Sequence
from typing import Any

from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.request import Request
from station.domain.errors import StationError


def composed(
    order: Order,
    request: Request,
    parts: Sequence[Reply],
    found: Any,
    trouble: StationError | None = None,
) -> Reply:
    """`found` is JSON without secrets; size and time are those of all `parts`, of which there is
    at least one; the status is the last one's unless all went well.
    """
    last = parts[-1]
    is_fine = trouble is None or last.is_fine
    return Reply(
        order,
        request,
        200 if is_fine else last.status,
        "OK" if is_fine else last.reason,
        "application/json",
        json.dumps(found, ensure_ascii=False, indent=2),
        sum(part.size_bytes for part in parts),
        sum(part.seconds for part in parts),
        last.kind,
        found,
        trouble=trouble,
        offers=last.offers if trouble is last.trouble else {},
    )
