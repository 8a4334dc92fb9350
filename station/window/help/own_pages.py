"""Pages of the guide that are made while the program runs: the keys, the light, About."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QObject

from station import __version__
from station.domain.field.acceptance_seen import FILE, seen_words
from station.window.help.book import MadePage, Resource
from station.window.help.contents import Leaf
from station.window.help.licences import libraries, licence_text

LICENCE = "licence-"
"""Before a library's name: the page with its licence's text."""
_LUCIDE = "lucide-icons"
_OF_QT = ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")


class OwnPages(QObject):
    """Each is Markdown, as the pages in files are."""

    def __init__(self, resource: Resource) -> None:
        super().__init__()
        self._resource = resource

    def pages(self) -> tuple[MadePage, ...]:
        return (
            MadePage(Leaf("keys", self.tr("Keys")), self._keys),
            MadePage(Leaf("light", self.tr("What the light means")), self._light),
            MadePage(Leaf("about", self.tr("About Station")), self._about),
        )

    def licence(self, name: str) -> str:
        """The page with the licence of a library, or of the icons."""
        if name == _LUCIDE:
            text = self._resource("icons/LICENSE.txt").decode()
        else:
            text = licence_text(name) or self._usual_text(name)
        indented = "\n".join(f"    {line}" for line in text.splitlines())
        return f"# {self.tr('Licence of {0}').format(name)}\n\n{indented}\n"

    def _usual_text(self, name: str) -> str:
        """Qt's packages name their licence and leave its text to others."""
        licences = {each.name: each.licence for each in libraries()}
        if licences.get(name, "").startswith("LGPL-3.0"):
            return "\n\n".join(self._resource(each).decode() for each in _OF_QT)
        return self.tr("Its package says {0} and brings no text.").format(licences.get(name, ""))

    def _keys(self) -> str:
        rows = (
            ("Enter", self.tr("Press the main button; on the Bench: acknowledge")),
            ("Esc", self.tr("Stop this device; close a question with the safe answer")),
            ("F1", self.tr("The guide, opened at what is on the screen")),
            ("F2", self.tr("To the scan field (Bench, Records)")),
            ("F3", self.tr("Find (Help, Records, Cloud, Monitors)")),
            ("F4", self.tr("Details")),
            ("F5", self.tr("Try again")),
            ("F6", self.tr("Set aside; on the Bench then a reason, 1 to 8")),
            ("F7", self.tr("Print the label again")),
            ("F8", self.tr("Next customer (Bench)")),
            ("F9", self.tr("Pause and go on (Bench)")),
            ("F10", self.tr("End the shift (Bench)")),
            ("F11", self.tr("Full screen")),
            ("F12", self.tr("Lock and unlock")),
            ("Ctrl+1 …", self.tr("The pages of the rail, from the top")),
            ("Ctrl+Enter", self.tr("Send the call (Cloud)")),
            ("Alt+←", self.tr("Back (Help)")),
        )
        return _page(self.tr("Keys"), _table((self.tr("Key"), self.tr("Does")), rows))

    def _light(self) -> str:
        rows = (
            (self.tr("Blue, blinking"), self.tr(
                "Listening mode: the device waits for us. Hold SETUP 3 s to get there.")),
            (self.tr("Green, blinking"), self.tr("Joining the Wi-Fi.")),
            (self.tr("Cyan, blinking"), self.tr("Joining the cloud.")),
            (self.tr("Cyan, breathing"), self.tr("Connected to the cloud: all is well.")),
            (self.tr("Magenta"), self.tr("Updating itself. Leave it plugged in.")),
            (self.tr("Yellow, blinking"), self.tr("Waiting for firmware. Press RESET.")),
            (self.tr("White, breathing"), self.tr("Its Wi-Fi is switched off.")),
            (self.tr("Red, blinking"), self.tr(
                "The device's own program has crashed. Set it aside.")),
        )  # fmt: skip
        head = (self.tr("Light"), self.tr("Means"))
        return _page(self.tr("What the light means"), _table(head, rows))

    def _about(self) -> str:
        rows = [
            (f"[{each.name}]({LICENCE}{each.name}.md)", each.version, each.licence)
            for each in _libraries()
        ]
        return _page(
            self.tr("About Station {0}").format(__version__),
            self.tr("Station provisions and claims Particle Photon and P1 devices, and tells the "
                    "truth about each."),
            f"**{seen_words(self._resource(FILE))}** " + self.tr(
                "What the acceptance kit has not been run with is proven on the simulated bench "
                "alone."),
            self.tr("Photon and P1 are at the end of their life; the last Device OS for them is "
                    "3.3.1."),
            "## " + self.tr("What it is made of"),
            self.tr("Typefaces: Inter and JetBrains Mono (SIL Open Font License). Icons: "
                    "[Lucide]({0}) (ISC, in part MIT). Window: Qt by PySide6 (LGPL). A name below "
                    "opens the licence's text.").format(f"{LICENCE}{_LUCIDE}.md"),
            _table((self.tr("Library"), self.tr("Version"), self.tr("Licence")), rows),
        )  # fmt: skip


_libraries = cache(libraries)
"""Looked up once: what is installed does not change while Station runs."""


def _page(title: str, *parts: str) -> str:
    return "\n\n".join((f"# {title}", *parts)) + "\n"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
