"""A compiler's complaints, each with the line it is about."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

_COMPLAINT = re.compile(
    r"(?P<file>(?:[A-Za-z]:)?[^:\s][^:]*):(?P<line>\d+):(?:(?P<column>\d+):)?"
    r"\s*(?P<kind>fatal error|error|warning|note):\s*(?P<words>.*)"
)
_SOURCES = (".ino", ".cpp", ".c")


@dataclass(frozen=True, slots=True)
class Complaint:
    """`line` and `column` count from 1; no line is 0: it is about no place in this program."""

    text: str
    line: int = 0
    column: int = 1
    is_error: bool = True


def complaint_of(text: str, file_name: str) -> Complaint:
    """`text` is a line as gcc writes it (cloud-api 2.18). The service may give a program another
    name before it compiles it, so any source without a folder is taken for this one.
    """
    found = _COMPLAINT.match(text.strip())
    if found is None:
        return Complaint(text)
    is_error = "error" in found["kind"]
    file = PurePosixPath(found["file"].replace("\\", "/"))
    is_bare_source = len(file.parts) == 1 and file.suffix in _SOURCES
    if file.stem != PurePosixPath(file_name).stem and not is_bare_source:
        return Complaint(text, is_error=is_error)
    return Complaint(text, int(found["line"]), int(found["column"] or 1), is_error)
