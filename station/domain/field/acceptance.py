"""What was said on one walk of a claim, cut into exchanges that can be held against another walk's.

A trace holds no secret; here the facts of one unit (its id, its address, its network) go too.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

CONSOLE, SOFTAP, WIRE, CLOUD = "console", "softap", "softap wire", "cloud"
WIRE_MARK = "W"
"""Direction of lines that hold a whole head of the device's own HTTP, as it came."""
_HTTP_ASKED = re.compile(r"(GET|POST) (/\S+) HTTP/1\.1\r\n")
_FREE = ("variables", "known_application", "location")
"""Objects whose keys are the product's own."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a trace: "H>" and "D>" with a device, ">", "<" and "!" with the cloud."""

    direction: str
    text: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was asked, without this unit's facts, and what came back: text, or a JSON's shape (the
    kinds seen at each path, in the order of the reply).
    """

    channel: str
    asked: str
    text: str = ""
    shape: Mapping[str, frozenset[str]] = field(default_factory=dict)
    changes: bool = True
    """A reading may come once more or less on one side; an act may not."""


def exchanges(lines: Sequence[Line], facts: Iterable[str]) -> list[Exchange]:
    """In the order they were first made; `facts` are texts that are this unit's own."""
    mask = Mask(facts)
    found: list[Exchange] = []
    for asked, answers in _turns(lines):
        found.append(_exchange(asked, answers, mask))
    return merged(found)


def merged(found: Iterable[Exchange]) -> list[Exchange]:
    """The same question answered in the same form is one exchange; JSON of several replies shows
    more kinds together than one alone.
    """
    kept: dict[tuple[str, str, str], Exchange] = {}
    for each in found:
        key = (each.channel, each.asked, each.text)
        before = kept.get(key)
        shape = _joined(before.shape, each.shape) if before is not None else each.shape
        kept[key] = Exchange(each.channel, each.asked, each.text, shape, each.changes)
    return list(kept.values())


class Mask:
    """Takes one unit's facts out of a text."""

    def __init__(self, facts: Iterable[str]) -> None:
        known = sorted({fact for fact in facts if len(fact) > 1}, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known)), re.IGNORECASE) if known else None

    def __call__(self, text: str) -> str:
        text = self._known.sub("(fact)", text) if self._known is not None else text
        for pattern, word in _ALWAYS:
            text = pattern.sub(word, text)
        return text


_ALWAYS = (
    (re.compile(r"(?<![0-9a-f])[0-9a-f]{24}(?![0-9a-f])", re.IGNORECASE), "(device)"),
    (re.compile(r"(?:[0-9a-f]{2}:){5}[0-9a-f]{2}", re.IGNORECASE), "(mac)"),
    (re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE), "(customer)"),
    (re.compile(r"(?<=claimed: )(?:yes|no)"), "(flag)"),
    (re.compile(r"(?<=version: )\d[\w.+-]*"), "(version)"),
    (re.compile(r"(?<=Host: )[^\r\n]+"), "(host)"),
    (re.compile(r"(?<=Content-Length: )\d+", re.IGNORECASE), "(number)"),
    (re.compile(r"(?<=/products/)[^/? ]+"), "(product)"),
    (re.compile(r"(?<=/customers/)[^/? ]+"), "(customer)"),
    (re.compile(r"(?<=email=)[^& ]+"), "(customer)"),
)


def _turns(lines: Sequence[Line]) -> list[tuple[Line, list[Line]]]:
    """Each question with what came before the next one; a console dialogue is one turn from its
    letter to the next letter.
    """
    turns: list[tuple[Line, list[Line]]] = []
    for line in lines:
        if line.direction == WIRE_MARK or (line.direction in (">", "H>") and _begins(line)):
            turns.append((line, []))
        elif turns:
            turns[-1][1].append(line)
    return turns


def _begins(line: Line) -> bool:
    return line.direction == ">" or len(line.text) == 1 or bool(_HTTP_ASKED.match(line.text))


def _exchange(asked: Line, answers: Sequence[Line], mask: Mask) -> Exchange:
    if asked.direction == WIRE_MARK:
        path, _, head = asked.text.partition("\n")
        return Exchange(WIRE, path, mask(head), changes=False)
    if asked.direction == ">":
        words = f"{_fields_named(mask(asked.text))}"
        return _http(CLOUD, words, answers, is_read=words.startswith("GET "))
    if matched := _HTTP_ASKED.match(asked.text):
        return _http(SOFTAP, f"{matched[1]} {matched[2]}", answers, is_read=matched[1] == "GET")
    said = "".join(f"\n{line.direction} {mask(line.text)}" for line in answers)
    return _console(asked.text, said, answers)


def _console(letter: str, said: str, answers: Sequence[Line]) -> Exchange:
    body = _json(answers[0].text) if len(answers) == 1 else None
    if body is not None:
        return Exchange(CONSOLE, letter, "", shape_of(body), changes=False)
    return Exchange(CONSOLE, letter, said, changes=letter in "Cwx")


def _http(channel: str, asked: str, answers: Sequence[Line], *, is_read: bool) -> Exchange:
    if not answers:
        return Exchange(channel, asked, "(no answer)", changes=not is_read)
    status, _, text = answers[0].text.partition(" ")
    if answers[0].direction == "!":
        return Exchange(channel, asked, "(no answer)", changes=not is_read)
    body = _json(text)
    if body is None:
        return Exchange(channel, asked, f"{status} {text}", changes=not is_read)
    return Exchange(channel, asked, status, shape_of(body), changes=not is_read)


def _fields_named(asked: str) -> str:
    """A call by method, path and the names of its fields, in their order."""
    method, path, *rest = asked.split(" ", 2)
    names = [pair.partition("=")[0] for pair in rest[0].split("&")] if rest else []
    return " ".join((method, path, *(["&".join(names)] if names else [])))


def _json(text: str) -> Any:
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict | list) else None


def shape_of(body: Any) -> dict[str, frozenset[str]]:
    """The kinds at each path, in the order of the text; the items of a list are one path."""
    found: dict[str, frozenset[str]] = {}
    _walk(body, "", found)
    return found


def _walk(value: Any, path: str, found: dict[str, frozenset[str]]) -> None:
    found[path] = found.get(path, frozenset()) | {_kind(value)}
    if isinstance(value, dict) and path.rpartition(".")[2] not in _FREE:
        for name, inside in value.items():
            _walk(inside, f"{path}.{name}", found)
    if isinstance(value, list):
        for inside in value:
            _walk(inside, f"{path}[]", found)


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "flag"
    kinds = {dict: "object", list: "list", str: "text", int: "number", float: "number"}
    return kinds.get(type(value), "null")


def _joined(
    one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]
) -> dict[str, frozenset[str]]:
    paths = [*one, *(path for path in other if path not in one)]
    return {path: one.get(path, frozenset()) | other.get(path, frozenset()) for path in paths}
