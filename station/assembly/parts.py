"""What the command line is given to fulfil what was asked for.

Everything heavy is imported where it is first used: `station device …` loads neither Qt nor
the cloud's libraries (settled 2).
"""

import os
import sys
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from station import __version__
from station.command import start
from station.command.wishes import Given, WindowWish
from station.domain.errors import RecipeWrong, StationError
from station.host.secrets_given import read_from, take_from_environment

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside
    from station.domain.identity import Secret
    from station.host.secrets import Secrets


def main() -> int:
    """Run one command line; return its exit status."""
    return start.run(start.arguments_of_this_process(), Assembly(), __version__)


class Assembly:
    """Fulfils station.command.wishes.Parts."""

    def __init__(self) -> None:
        self._given = take_from_environment(os.environ)
        self._time_scale = os.environ.get("STATION_TIME_SCALE", "1")

    @cached_property
    def time_scale(self) -> float:
        """Raises RecipeWrong when the variable holds no number above 0."""
        try:
            scale = float(self._time_scale)
        except ValueError:
            scale = 0.0
        if not 0 < scale <= 10:
            raise RecipeWrong("STATION_TIME_SCALE must be a number above 0.")
        return scale

    def outside(self, given: Given) -> "StationOutside":
        from station.assembly.outside import StationOutside
        from station.host import folders

        if given.secrets_on_stdin:
            self._given |= read_from(sys.stdin)
        if given.is_verbose:
            from station.host import logs

            logs.start_log(folders.log_folder(), is_verbose=True)
        trace = None
        if given.trace_file:
            from station.host.trace import TraceFile

            trace = TraceFile(Path(given.trace_file))
        return StationOutside(
            self._secrets(),
            self.time_scale,
            trace,
            ledger=given.ledger,
            answers=given.answers,
        )

    def _secrets(self) -> "Secrets":
        """What the power cut off is finished now, and told: never silently."""
        from station.host import folders
        from station.host.secret_book import SecretBook
        from station.host.secrets import Secrets
        from station.host.vault import Vault

        data = folders.data_folder()
        secrets = Secrets(
            self._given, Vault(data / "vault.json"), SecretBook(data / "secrets.json")
        )
        try:
            told = secrets.finish_move()
        except StationError as trouble:
            told = f"{trouble} {trouble.hint}"
        if told:
            sys.stderr.write(f"{told}\n")
        return secrets

    def secret(self, name: str) -> "Secret | None":
        return self._given.get(name)

    def window(self, wish: WindowWish) -> int:
        from station.assembly.opening import open_window

        return open_window(self, wish)

    def simulate(self, options: Mapping[str, Any]) -> int:
        from station.simulator.service import SimulateOptions, run, wish_of

        try:
            return run(
                SimulateOptions(
                    wish_of(options),
                    options["json"],
                    options["trouble"],
                    options["registry"],
                    options["until_eof"],
                )
            )
        except ValueError as cause:
            raise RecipeWrong(f"The bench cannot be made as wished: {cause}") from cause

    def crashed(self, error: BaseException) -> str:
        from station.host import folders, logs

        return str(logs.write_crash_report(folders.log_folder(), error, __version__))
