"""The desk of the account that the window works for: opened when first needed, then kept."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from station.flow.cloud_desk import CloudDesk, DeskAccount
from station.flow.ports import Outside
from station.window.operator import WindowOperator
from station.window.tasks import Tasks

PUBLIC_CLOUD = "https://api.particle.io"
Settings = Callable[[], Mapping[str, str]]


class DeskKeeper(QObject):
    """Another account is another desk."""

    def __init__(self, outside: Outside, tasks: Tasks, settings: Settings) -> None:
        super().__init__()
        self.operator = WindowOperator()
        self._outside, self._tasks, self._settings = outside, tasks, settings
        self._desk: CloudDesk | None = None
        self._account: DeskAccount | None = None

    def desk(self) -> CloudDesk:
        """Raises RecipeWrong for an address that is not safe."""
        account = self._wanted()
        if self._desk is not None and account != self._account:
            self.let_go()
        if self._desk is None:
            self._desk = self._outside.cloud_desk(account, self.operator)
            self._account = account
        return self._desk

    @property
    def account_url(self) -> str:
        return self._wanted().cloud_url

    @property
    def open_desk(self) -> CloudDesk | None:
        return self._desk

    def let_go(self) -> None:
        """Close it beside the window's work: the next call opens another."""
        desk, self._desk = self._desk, None
        self.operator.forget()
        if desk is not None:
            self._tasks.start(desk.close(), "close desk")

    async def close(self) -> None:
        desk, self._desk = self._desk, None
        if desk is not None:
            await desk.close()

    def _wanted(self) -> DeskAccount:
        kept = self._settings()
        return DeskAccount(
            kept.get("cloud_url") or PUBLIC_CLOUD,
            kept.get("product", ""),
            kept.get("client_id", ""),
            kept.get("username", ""),
        )
