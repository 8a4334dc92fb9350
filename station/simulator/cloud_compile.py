"""The cloud's compiler, as far as anybody outside can tell: gcc's complaints, or a binary."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from station.simulator.cloud_call import UploadedFile

_SOURCES = (".ino", ".cpp", ".c", ".h", ".hpp")
_UNSEEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
_HEADER = b"\x00SIMULATED\x00"
_ENTRIES = ("setup", "loop")


@dataclass(frozen=True, slots=True)
class Build:
    """A binary, or why there is none, one complaint a line."""

    binary: bytes | None
    errors: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What a reader of the binary finds in it: the names that the program registers."""
        return (self.binary or b"").decode(errors="replace")


def is_binary(files: Sequence[UploadedFile]) -> bool:
    """One `.bin`, or a bundle of assets, is flashed as it is (cloud-api 2.18)."""
    return len(files) == 1 and files[0].name.lower().endswith((".bin", ".zip"))


def build(files: Sequence[UploadedFile]) -> Build:
    """Compile the sources among `files`; other parts of a project are passed over."""
    sources = [f for f in files if f.name.lower().endswith(_SOURCES)]
    if not sources:
        return Build(None, ("make: *** No source files. Stop.",))
    errors = [error for source in sources for error in _brace_errors(source)]
    errors += [] if errors else _missing(sources)
    if errors:
        return Build(None, tuple(errors))
    content = b"\n".join(source.content for source in sources)
    return Build(_HEADER + hashlib.sha256(content).digest() + content)


def complaint(made: Build) -> dict[str, object]:
    """The reply's body for a build that failed."""
    lines = [line for error in made.errors for line in (error, "  compilation terminated.")]
    return {
        "ok": False,
        "output": "build didn't produce binary",
        "stdout": "\n".join(lines),
        "errors": list(made.errors),
    }


def _brace_errors(source: UploadedFile) -> list[str]:
    code = _seen_code(source)
    opened: list[int] = []
    for position, sign in enumerate(code):
        if sign == "{":
            opened.append(position)
        elif sign == "}" and not opened:
            return [_error(source, code, position, "expected declaration before '}' token")]
        elif sign == "}":
            opened.pop()
    if opened:
        return [_error(source, code, opened[-1], "expected '}' at end of input")]
    return []


def _missing(sources: Sequence[UploadedFile]) -> list[str]:
    code = "\n".join(_seen_code(source) for source in sources)
    first = sources[0]
    return [
        _error(first, "", 0, f"undefined reference to '{entry}()'")
        for entry in _ENTRIES
        if not re.search(rf"\b{entry}\s*\(", code)
    ]


def _seen_code(source: UploadedFile) -> str:
    """The code with comments and texts blanked, each sign at its place."""
    text = source.content.decode(errors="replace")
    return _UNSEEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _error(source: UploadedFile, code: str, position: int, words: str) -> str:
    """As gcc writes it: file, line and column from 1; an `.ino` has become a `.cpp`."""
    path = PurePosixPath(source.name)
    name = path.with_suffix(".cpp") if path.suffix.lower() == ".ino" else path
    before = code[:position]
    column = position - (before.rfind("\n") + 1) + 1
    return f"{name}:{before.count(chr(10)) + 1}:{column}: error: {words}"
