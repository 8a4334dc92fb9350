"""Looks at everything that this computer needs for provisioning, all at once and within seconds."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from station.domain.errors import StationError
from station.domain.field.findings import Finding, failed

CHECK_S = 5.0
"""The longest that one check is waited for. Seconds of this world: it is this world that is
looked at."""

Look = Callable[[], Awaitable[Sequence[Finding]]]
Tell = Callable[[Finding], None]


@dataclass(frozen=True, slots=True)
class Check:
    """Something to look at. What it finds may stand under names of its own."""

    name: str
    look: Look


def in_turn(
    first: Check, then: Check, goes_on: Callable[[Sequence[Finding]], bool], otherwise: Finding
) -> tuple[Check, Check]:
    """Two checks of which the second is `otherwise` unless what the first found lets it go on. The
    bound of the second counts its wait.
    """
    has_ended = asyncio.Event()
    seen: list[Finding] = []

    async def look_first() -> Sequence[Finding]:
        try:
            seen.extend(await first.look())
        finally:
            has_ended.set()
        return seen

    async def look_then() -> Sequence[Finding]:
        await has_ended.wait()
        return await then.look() if goes_on(seen) else (otherwise,)

    return Check(first.name, look_first), Check(then.name, look_then)


class Doctor(Protocol):
    """Of this computer. Made by the assembly."""

    async def look(self, tell: Tell) -> Sequence[Finding]:
        """Everything once; `tell` hears each finding as it comes. Never raises trouble: what
        could not be looked at is a finding too.
        """

    async def mend(self, name: str) -> str:
        """Do what a finding's `mended_by` names; returns what was done. Asks for rights once where
        it needs them. Raises FixNotDone.
        """

    @property
    def mendings(self) -> Sequence[str]:
        """What can be mended here."""

    async def close(self) -> None:
        """Wait for what was given up on. Closing twice is fine."""


class Examination:
    """One run of all checks, side by side. A check that does not end is told and left alone:
    `close` waits for it.
    """

    def __init__(self, checks: Sequence[Check], within_s: float = CHECK_S) -> None:
        self._checks, self._within_s = checks, within_s
        self._left: set[asyncio.Task[Sequence[Finding]]] = set()

    async def run(self, tell: Tell) -> list[Finding]:
        """In the order of the checks, whatever came first."""
        found = await asyncio.gather(*(self._bounded(check, tell) for check in self._checks))
        return [finding for findings in found for finding in findings]

    async def close(self) -> None:
        await asyncio.gather(*self._left, return_exceptions=True)
        self._left.clear()

    async def _bounded(self, check: Check, tell: Tell) -> Sequence[Finding]:
        findings = await self._found(check)
        for finding in findings:
            tell(finding)
        return findings

    async def _found(self, check: Check) -> Sequence[Finding]:
        task: asyncio.Task[Sequence[Finding]] = asyncio.ensure_future(_looked(check))
        self._left.add(task)
        ended, _ = await asyncio.wait({task}, timeout=self._within_s)
        if ended:
            self._left.discard(task)
            return task.result()
        task.cancel()
        return (failed(check.name, f"it did not end within {self._within_s:g} s."),)


async def _looked(check: Check) -> Sequence[Finding]:
    try:
        return await check.look()
    except StationError as trouble:
        return (failed(check.name, str(trouble)),)
    except Exception as fault:  # noqa: BLE001  # one check's fault must not hide the others
        return (failed(check.name, f"the check has a fault of its own ({type(fault).__name__})."),)
