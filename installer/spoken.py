"""What the program says to people, found in its source: every sentence of the floors below the
window, and what the window itself keeps at the head of a module.

The window's own `tr()` texts are found by Qt's lupdate. What stands here is translated when it is
shown (station/window/said.py), so a floor below need not know that there are languages.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STATION = ROOT / "station"
FLOORS = ("domain", "flow", "cloud", "device", "host", "ledger", "assembly", "window")
OF_DRILLS = ("title", "story", "told_after", "hint")
ENGLISH_FOR_EVER = (
    "domain/calls/preview",
    "host/dfu_util",
    "host/label_card",
    "ledger/report",
    "window/cloud/highlight",
    "window/settings/labels_desk",
)
"""Code, patterns, examples of data, and papers that go with the record."""

_NO_TEXT = frozenset(
    (
        "QT_TRANSLATE_NOOP", "beside", "cast", "compile", "debug", "encode", "endswith", "execute",
        "fullmatch", "getLogger", "import_module", "info", "match", "partition", "removeprefix",
        "run", "search", "split", "startswith", "strftime", "strptime", "sub", "tr", "translate",
        "warning",
    )
)  # fmt: skip
"""What is given to these is no text for people, or is found by lupdate."""
_WORD = re.compile(r"[A-Za-z]{2,}")
_ONE_WORD = re.compile(r"[A-Z][a-z]+")
_PLACE = re.compile(r"\{\d\}")
_JOINT = re.compile(r"(?<=[.!?]) |(?<=^\{\d\}) (?=[A-Z][a-z])")
_CODE = re.compile(
    r"[\\<>=|%@\n]|://|_\w|\w_|\.py\b|^--|^/|\(\?"
    r"|^(BEGIN|CREATE|DELETE FROM|INSERT INTO|PRAGMA|SELECT|body|kind IN)\b"
    r"|^(cloud-api|device-protocol|verdicts|settled|operator-ui|field-notes) "
)


def spoken() -> list[str]:
    """Each text once, in order; values have become places, `{0}`, `{1}`."""
    table = tomllib.loads((ROOT / "resources" / "verdicts.toml").read_text(encoding="utf-8"))
    found = {text for row in table.values() for text in (row["what"], row["do"])}
    for file in (ROOT / "resources" / "drills").glob("*.toml"):
        drill = tomllib.loads(file.read_text(encoding="utf-8"))
        found |= {drill[key] for key in OF_DRILLS if key in drill}
    for floor in FLOORS:
        for path in (STATION / floor).rglob("*.py"):
            if not path.relative_to(STATION).as_posix().startswith(ENGLISH_FOR_EVER):
                found.update(spoken_in(path.read_text(encoding="utf-8")))
    return sorted(found)


def spoken_in(source: str) -> Iterator[str]:
    """The texts for people in one module."""
    tree = ast.parse(source)
    silent = {id(node) for inner in ast.walk(tree) for node in _silent(inner)}
    for node in ast.walk(tree):
        if id(node) not in silent:
            yield from filter(_is_for_people, _without_whole_places(_text(node)))
        match node:
            case ast.Call(func=ast.Name(id="said"), args=[ast.Constant(value=str(text))]):
                yield text
            case _:
                continue


def _silent(node: ast.AST) -> Iterator[ast.AST]:
    """What is within `node` and no text: documentation, types, comparisons, parts of a whole."""
    match node:
        case ast.Expr(value=ast.Constant() as documentation):
            yield documentation
        case (
            ast.AnnAssign(annotation=code)
            | ast.arg(annotation=ast.expr() as code)
            | ast.FunctionDef(returns=ast.expr() as code)
            | ast.AsyncFunctionDef(returns=ast.expr() as code)
            | ast.Subscript(slice=code)
            | (ast.Compare() as code)
        ):
            yield from ast.walk(code)
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _NO_TEXT:
            yield from (each for part in ast.iter_child_nodes(node) for each in ast.walk(part))
        case ast.JoinedStr(values=parts):
            yield from (part for part in parts if isinstance(part, ast.Constant))
            yield from _forms(parts)
        case _:
            return


def _forms(parts: list[ast.expr]) -> Iterator[ast.AST]:
    for part in parts:
        if isinstance(part, ast.FormattedValue) and part.format_spec is not None:
            yield from ast.walk(part.format_spec)


def _text(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            numbers = iter(range(len(parts)))
            return "".join(
                str(part.value) if isinstance(part, ast.Constant) else f"{{{next(numbers)}}}"
                for part in parts
            )
        case _:
            return ""


def _without_whole_places(text: str) -> tuple[str, ...]:
    """Where a place is a sentence of its own, so are the others: `{0} Then Enter.` has two."""
    sentences = _JOINT.split(text)
    if not any(_PLACE.fullmatch(each) for each in sentences):
        return (text,)
    others = (each for each in sentences if not _PLACE.fullmatch(each))
    return tuple(map(_numbered_anew, others))


def _numbered_anew(text: str) -> str:
    numbers = iter(range(10))
    return _PLACE.sub(lambda _place: f"{{{next(numbers)}}}", text)


def _is_for_people(text: str) -> bool:
    said = _PLACE.sub("", text)
    if not _WORD.search(said) or _CODE.search(text):
        return False
    return " " in text.strip() or _ONE_WORD.fullmatch(text) is not None
