"""Sounds: how loud, and whether this computer can be heard at all."""

from collections.abc import Callable, Mapping

from station.domain.bench.news import Chime
from station.flow.bench.sound import Sounds
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.segments import Segments
from station.window.settings.section import NumberOf, Section
from station.window.words import Words

VOLUME = "volume"
USUAL_VOLUME = "3"
"""How the settings name it, and what it is until somebody chooses: 0 is off, 4 the loudest."""


class SoundsForm(Section):
    def __init__(
        self,
        look: Look,
        number_of: NumberOf,
        sounds: Sounds,
        settings: Mapping[str, str],
        keep: Callable[[Mapping[str, str]], None],
    ) -> None:
        super().__init__(look, number_of, self.tr("Sounds"), self.tr(
            "Two signals: PASS is high and short, once. FAIL is low, twice, and again every 8 s "
            "until it is acknowledged. Whatever is heard is seen, too."
        ))  # fmt: skip
        self._sounds, self._keep = sounds, keep
        levels = (("0", self.tr("Off")), ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"))
        self.volume = Segments(
            look, self.tr("Volume"), tuple((level, "", words) for level, words in levels)
        )
        self.volume.choose(settings.get(VOLUME, USUAL_VOLUME))
        self.volume.changed.connect(lambda volume: keep({VOLUME: volume}))
        self.play_pass = KeyButton(look, self.tr("Play PASS"), icon="volume-2")
        self.play_fail = KeyButton(look, self.tr("Play FAIL"), icon="volume-2")
        self.play_pass.clicked.connect(lambda: self._play(Chime.PASS))
        self.play_fail.clicked.connect(lambda: self._play(Chime.FAIL))
        row = WrappingRow()
        row.add(self.play_pass)
        row.add(self.play_fail)
        self.column.addWidget(Words(self.tr("Volume"), "small-strong"))
        self.column.addWidget(self.volume)
        self.column.addWidget(row)
        self.column.addStretch()

    def _play(self, chime: Chime) -> None:
        if self.volume.answer == "0":
            self.say(self.tr("Sounds are off. FAIL shows by a flash of the call-out."), "warn")
        elif self._sounds.play(chime, int(self.volume.answer)):
            self.say(self.tr("Playing. Not heard? Look at the computer's own volume."), "muted")
        else:
            self.say(
                self.tr("This computer cannot be heard. FAIL shows by a flash of the call-out."),
                "warn",
            )
