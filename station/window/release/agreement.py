"""The question before a unit is freed: what is lost, what stays, and that this one is meant."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from station.domain.field.freeing import Act, Whereabouts
from station.domain.field.freeing_plan import FreePlan, Guard
from station.window.dialog import Ask
from station.window.look import Look
from station.window.said import said
from station.window.words import Words


def agree(
    look: Look, parent: QWidget, where: Whereabouts, plan: FreePlan, agreed: Callable[[], None]
) -> Ask:
    """The safe button is in focus. Where much is lost the last digits of the id are typed."""
    title, text, verb = _words(where, plan)
    ask = Ask(look, parent, title, text, (said("Keep"), verb))
    if plan.guard is Guard.LAST4:
        _guard(look, ask, where)
    ask.agreed.connect(agreed)
    ask.finished.connect(ask.deleteLater)
    ask.open()
    ask.safe.setFocus()
    return ask


def _words(where: Whereabouts, plan: FreePlan) -> tuple[str, str, str]:
    acts = {step.act for step in plan.for_station}
    name = where.name or f"…{where.last4}"
    product = where.place.name if where.place is not None else ""
    if {Act.UNCLAIM, Act.REMOVE} <= acts:
        text = said("{0} loses it; then it leaves {1}. Firmware stays.")
        title = said("Release {0}?").format(name)
        return title, text.format(where.owner, product), said("Release")
    if Act.UNCLAIM in acts:
        text = said("The owner loses it: {0}.").format(where.owner)
        stays = said("It stays in the product.") if product else ""
        return said("Unclaim {0}?").format(name), f"{text} {stays}".strip(), said("Unclaim")
    if Act.REMOVE in acts:
        text = said("It leaves {0}. Nobody owns it. Firmware stays.").format(product)
        return said("Remove {0} from its product?").format(name), text, said("Remove")
    text = " ".join(step.what for step in plan.for_station)
    return said("Change {0}?").format(name), text, said("Do it")


def _guard(look: Look, ask: Ask, where: Whereabouts) -> None:
    words = said("Type the last 4 digits of {0}").format(where.device)
    edit = QLineEdit()
    edit.setAccessibleName(words)
    edit.setMinimumHeight(look.size("target"))
    ask.grave.setEnabled(False)
    edit.textChanged.connect(lambda text: ask.grave.setEnabled(text.strip().lower() == where.last4))
    ask.add_guard(Words(words, "small-strong"), edit)
