"""The question before a round ends: what is forgotten, what stays, what is dropped."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from station.domain.field.rounds import Moment, Round, UnitState, count_of, live_codes
from station.window.dialog import Ask
from station.window.look import Look
from station.window.picks import Tick
from station.window.said import said


def ask_to_end(
    look: Look, parent: QWidget, found: Round, moment: Moment, ended: Callable[[bool], None]
) -> Ask:
    """`ended` is told whether what awaits its confirmation is dropped too."""
    live = live_codes(found.units, moment)
    waiting = count_of(found.units, UnitState.AWAITING, UnitState.EXPIRED, UnitState.TROUBLED)
    text = said("Codes that nobody got are forgotten on this computer. {0} codes are still live.")
    ask = Ask(
        look,
        parent,
        said("End the round?"),
        text.format(len(live)),
        (said("Go on"), said("End it")),
    )
    drops = Tick(look, said("Also drop the {0} that are not proven yet").format(waiting))
    if waiting:
        ask.add_guard(drops)
    ask.agreed.connect(lambda: ended(bool(waiting) and drops.isChecked()))
    ask.finished.connect(ask.deleteLater)
    ask.open()
    ask.safe.setFocus()
    return ask
