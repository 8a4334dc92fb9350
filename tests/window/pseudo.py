"""Languages that nobody speaks: every text of Station in brackets and longer by 40 %, or with
letters that run from right to left. What shows no brackets went past the translation.
"""

import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from station.host.folders import resource
from station.window.language import LANGUAGES, speak

TEXTS = Path(__file__).parents[2] / "resources" / "translations" / "station_de.ts"
_KEPT = re.compile(r"(\{\d*\}|%n)")
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابجدهوزحطيكلمنسعفصقرشتثخذض")


def longer(text: str) -> str:
    """German and Finnish ask for about so much more room."""
    words = text.split()
    stretched = " ".join(words[: max(1, round(len(words) * 0.4))]).lower() if words else ""
    added = _KEPT.sub("", stretched)
    return f"[{text} {added}]" if len(text) > 3 else f"[{text}]"


def mirrored(text: str) -> str:
    parts = _KEPT.split(text)
    said = (p if _KEPT.fullmatch(p) else p.lower().translate(_ARABIC) for p in parts)
    return f"[{''.join(said)}]"


def speak_pseudo(made_of: Callable[[str], str], folder: Path) -> None:
    """Take such a language up, by the way that every language goes."""
    qm = _compiled(made_of, folder)

    def found(name: str) -> bytes:
        return qm.read_bytes() if name.endswith(".qm") else resource(name).read_bytes()

    speak("de", found)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    is_mirrored = made_of is mirrored
    way = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(way)


def speak_for_pictures(name: str) -> None:
    """One of Station's languages, or one that nobody speaks; any other name is none."""
    pseudo = {"longer": longer, "mirrored": mirrored}
    if name in pseudo:
        with tempfile.TemporaryDirectory() as folder:
            speak_pseudo(pseudo[name], Path(folder))
    elif name in LANGUAGES:
        speak(name, lambda file: resource(file).read_bytes())


def speak_english() -> None:
    speak("en", lambda name: resource(name).read_bytes())


def _compiled(made_of: Callable[[str], str], folder: Path) -> Path:
    tree = ET.parse(TEXTS)  # noqa: S314  # our own file
    for message in tree.iter("message"):
        place, text = message.find("translation"), message.findtext("source", "")
        assert place is not None
        place.attrib.pop("type", None)
        forms = place.findall("numerusform")
        for form in forms:
            form.text = made_of(text)
        if not forms:
            place.text = made_of(text)
    ts, qm = folder / f"{made_of.__name__}.ts", folder / f"{made_of.__name__}.qm"
    ts.write_text(ET.tostring(tree.getroot(), encoding="unicode"), encoding="utf-8")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", ts, "-qm", qm], check=True)
    return qm
