"""Long lists, a page at a time (cloud-api 2.12)."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

_DEFAULT_PER_PAGE = 25
Row = TypeVar("Row")


def paged(
    query: Mapping[str, str], rows: Sequence[Row], most: int
) -> tuple[Sequence[Row], dict[str, int]]:
    """The page asked for, counted from 1, and `meta`. At most `most` rows on a page."""
    asked = _number(query.get("perPage", query.get("per_page")), _DEFAULT_PER_PAGE)
    per_page = min(asked, most)
    page = _number(query.get("page"), 1)
    total = max(1, -(-len(rows) // per_page))
    return rows[(page - 1) * per_page : page * per_page], {"total_pages": total}


def _number(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() and int(text) > 0 else default
