"""In which line of a TOML text something stands, for what is told about it."""

import re
from collections.abc import Sequence

_TABLE_HEAD = re.compile(r"\s*\[([^\[\]]+)\]")
_KEY_HEAD = re.compile(r"\s*([\w.\-\"' ]+?)\s*=")
_NO_NAME = re.compile(r"[\s\"']")


def line_of(lines: Sequence[str], path: str) -> int:
    """The line where `path` is set, also when written as a dotted key; 1 when not found."""
    inside = ""
    for number, line in enumerate(lines, start=1):
        if head := _TABLE_HEAD.match(line):
            here = inside = _NO_NAME.sub("", head[1])
        elif key := _KEY_HEAD.match(line):
            here = ".".join(filter(None, (inside, _NO_NAME.sub("", key[1]))))
        else:
            continue
        if here == path or here.startswith(f"{path}."):
            return number
    return 1
