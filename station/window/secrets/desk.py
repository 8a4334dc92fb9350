"""Behind Settings, Secrets: opens the vault, moves, tests, replaces and forgets."""

from collections.abc import Callable, Coroutine, Mapping
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from station.domain.errors import StationError
from station.domain.identity import Secret
from station.domain.secrets import Replacement, SecretsDone, SecretSeen, SecretsState
from station.flow.ports import Outside
from station.window.dialog import Ask
from station.window.look import Look
from station.window.secrets.move_dialog import MoveDialog
from station.window.secrets.section import SecretsSection
from station.window.secrets.words import kind_words
from station.window.tasks import Tasks


class SecretsDesk(QObject):
    """One act at a time: the section rests meanwhile."""

    def __init__(
        self,
        look: Look,
        outside: Outside,
        tasks: Tasks,
        section: SecretsSection,
        settings: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(section)
        self._look, self._outside, self._tasks = look, outside, tasks
        self._section, self._settings = section, settings
        self._state = SecretsState("")
        section.opened.connect(lambda secret: self._start(self._open(secret)))
        section.mover.clicked.connect(self._ask_move)
        section.kept.forget.connect(self._ask_forget)
        section.replacing.tested.connect(lambda wish: self._start(self._test(wish)))
        section.replacing.replaced.connect(lambda wish: self._start(self._replace(wish)))

    def show(self) -> None:
        """What may have changed elsewhere is asked anew."""
        self._section.show_state(self._outside.vault_state())
        self._tasks.start(self._look_again(), "secrets")

    def _start(self, work: Coroutine[Any, Any, str]) -> None:
        self._tasks.start(self._done(work), "secrets")

    async def _done(self, work: Coroutine[Any, Any, str]) -> None:
        """Its sentence, or the trouble it met."""
        self._section.setEnabled(False)
        try:
            said = await work
        except StationError as trouble:
            self._section.say_trouble(trouble)
        else:
            self._section.say(said)
        finally:
            self._section.setEnabled(True)
        await self._look_again()

    async def _look_again(self) -> None:
        try:
            self._state = await self._outside.field.secrets().state()
        except StationError as trouble:
            self._section.say_trouble(trouble)
            return
        self._section.show_secrets(self._state)
        self._section.replacing.offer(self._settings(), has_vault=self._state.place == "open")

    async def _open(self, passphrase: Secret) -> str:
        await self._outside.open_vault(passphrase)
        return ""

    async def _test(self, wish: Replacement) -> str:
        return await self._outside.field.secrets().try_new(wish)

    async def _replace(self, wish: Replacement) -> str:
        return _told(await self._outside.field.secrets().replace(wish))

    def _ask_move(self) -> None:
        to = self._state.can_move_to
        if to is None:
            return
        dialog = MoveDialog(self._look, self._section.window(), self._state, to)

        async def move(passphrase: Secret | None) -> str:
            return _told(await self._outside.field.secrets().move(to, passphrase))

        dialog.wished.connect(lambda passphrase: self._start(move(passphrase)))
        dialog.open()

    def _url_of(self, host: str) -> str:
        """A cloud on this computer has no https."""
        url = self._settings().get("cloud_url", "")
        return url if urlsplit(url).netloc == host else f"https://{host}"

    def _ask_forget(self, seen: SecretSeen) -> None:
        dialog = Ask(
            self._look, self._section.window(), self.tr("Forget this secret?"),
            self.tr("{0} for {1}. Whatever needs it asks for it again; a token is revoked at the "
                    "cloud too.").format(kind_words(seen.kind), seen.cloud_host),
            (self.tr("Keep it"), self.tr("Forget it")),
        )  # fmt: skip

        async def forget() -> str:
            desk = self._outside.field.secrets()
            return _told(await desk.forget(seen.kind, self._url_of(seen.cloud_host)))

        dialog.agreed.connect(lambda: self._start(forget()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _told(done: SecretsDone) -> str:
    unwritten = done.unwritten
    return " ".join((*done.said, *([str(unwritten)] if unwritten is not None else [])))
