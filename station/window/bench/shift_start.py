"""What stands on the start card, and what a person changes there before the first unit."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from station.domain.errors import StationError
from station.domain.identity import Secret
from station.domain.recipe import Recipe
from station.domain.traveller import Traveller
from station.flow.bench.desk import BenchWish
from station.flow.ports import Outside
from station.window.bench.start_card import StartCard
from station.window.bench.vault_dialog import VaultDialog
from station.window.kept_names import RECIPE_FILE
from station.window.look import Look
from station.window.tasks import Tasks


class ShiftStart(QObject):
    """`usual_recipe` gives the one that is used where no file was chosen; None asks for a file."""

    kept = Signal(dict)

    def __init__(  # noqa: PLR0913, PLR0917  # what it shows, and what it asks
        self,
        look: Look,
        outside: Outside,
        tasks: Tasks,
        card: StartCard,
        settings: Callable[[], Mapping[str, str]],
        usual_recipe: Callable[[], Recipe | None],
    ) -> None:
        super().__init__(card)
        self._look, self._outside, self._tasks, self._card = look, outside, tasks, card
        self._settings, self._usual_recipe = settings, usual_recipe
        self._recipe: Recipe | None = None
        self._traveller: Traveller | None = None
        self._has_asked = False
        """The vault is asked for by itself once for each start of Station."""
        card.recipe_chosen.connect(self._choose_recipe)
        card.traveller_chosen.connect(self._take_traveller)
        card.vault_pressed.connect(self._ask_for_vault)

    def prepare(self) -> None:
        """Recipe, slots and vault as they are now: they may have been changed elsewhere."""
        file = self._settings().get(RECIPE_FILE, "")
        if file:
            self._take_recipe(file)
        else:
            self._recipe = self._usual_recipe()
            self._show_recipe()
        try:
            self._card.show_slots(len(self._outside.fixture().slots))
        except StationError as trouble:
            self.tell(trouble)
        state = self._outside.vault_state()
        self._card.show_vault(state)
        if state == "locked" and not self._has_asked and self._card.isVisible():
            self._ask_for_vault()

    def wish(self) -> BenchWish | None:
        """None while no recipe is chosen."""
        if self._recipe is None:
            return None
        return BenchWish(
            self._recipe,
            takes_all=self._card.takes_all.isChecked(),
            traveller=self._traveller,
            operator=self._card.operator.text().strip(),
            target=self._recipe.target,
        )

    def tell(self, trouble: StationError) -> None:
        row = self._outside.verdicts.row(trouble.code)
        self._card.say_trouble(row.number, str(trouble), trouble.hint)

    def _choose_recipe(self, file: str) -> None:
        self._take_recipe(file)
        self._take_traveller("")  # its rows were looked at for another recipe
        if self._recipe is not None:
            self.kept.emit({RECIPE_FILE: file})

    def _take_recipe(self, file: str) -> None:
        try:
            self._recipe = self._outside.recipe(file)
        except StationError as trouble:
            self._recipe = None
            self.tell(trouble)
        else:
            self._card.forget_trouble()
        self._show_recipe()

    def _show_recipe(self) -> None:
        recipe = self._recipe
        if recipe is None:
            self._card.show_recipe("")
            return
        whose = recipe.customer or _OWNERS.get(recipe.customer_from, recipe.customer_from)
        owner = whose if recipe.ownership.value.startswith("customer") else recipe.ownership.value
        self._card.show_recipe(recipe.name, f"{recipe.product} · {owner}")

    def _take_traveller(self, file: str) -> None:
        if not file or self._recipe is None:
            self._traveller = None
            self._card.show_traveller(None)
            return
        self._card.show_checking()
        self._tasks.start(self._check(file, self._recipe), "pre-flight")

    async def _check(self, file: str, recipe: Recipe) -> None:
        self._traveller = None
        try:
            self._traveller = await self._outside.check_traveller(file, recipe)
        except StationError as trouble:
            self.tell(trouble)
        else:
            self._card.forget_trouble()
        self._card.show_traveller(self._traveller)

    def _ask_for_vault(self) -> None:
        """What it is for is said in the dialog."""
        self._has_asked = True
        dialog = VaultDialog(
            self._look, self._card.window(), lambda code: self._outside.verdicts.row(code).number
        )
        dialog.form.opened.connect(
            lambda secret: self._tasks.start(self._open_vault(dialog, secret), "vault")
        )
        dialog.form.show_state(self._outside.vault_state())
        dialog.open()

    async def _open_vault(self, dialog: VaultDialog, passphrase: Secret) -> None:
        dialog.setEnabled(False)
        try:
            await self._outside.open_vault(passphrase)
        except StationError as trouble:
            dialog.setEnabled(True)
            dialog.form.say_trouble(trouble)
            return
        dialog.accept()
        self._card.show_vault(self._outside.vault_state())


_OWNERS = {"uuid": "a new customer each", "traveller": "customers of the batch"}
