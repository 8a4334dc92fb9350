"""Watches one unit in the cloud, and the device where it can be asked, until a proof comes."""

from dataclasses import replace
from math import inf
from typing import NoReturn

from station.domain.clocks import (
    CODE_LIFE_S,
    FIRST_LOOK_S,
    FOLLOW_UPS_S,
    LISTENS_AGAIN_EVERY_S,
    LISTENS_AGAIN_FIRST_S,
    NOT_SURE_AFTER_S,
    ONLINE_LOOK_S,
    OWNER_GRACE_S,
    READS_PER_S,
    SLOW_AFTER_S,
    VANISHED_AGAIN_S,
    WATCH_ENDS_AFTER_S,
    look_again_after_s,
)
from station.domain.cloud_errors import (
    CloudUnwell,
    CodeExpired,
    CodeIgnored,
    CodeNotApplied,
    Denied,
    NeverOnline,
    OwnedByAnother,
    OwnedByAnotherCustomer,
    Quarantined,
    RateLimited,
    SiteOffline,
    VanishedFromProduct,
)
from station.domain.device_errors import JoinFailed, PasswordWrong
from station.domain.errors import StationError
from station.domain.field_errors import HostWifiLost
from station.domain.proof import Finding, Wanted, finding
from station.domain.recipe import Ownership, Recipe
from station.domain.unit import HandedOver, Reading
from station.flow.step import Tools

_PASSING = (CloudUnwell, SiteOffline, RateLimited, HostWifiLost)
"""The cloud's, the line's or this computer's own trouble: the unit is not at fault, so the watch
goes on.
"""
_MARKS = {SLOW_AFTER_S: "slow", NOT_SURE_AFTER_S: "not-sure"}
_LAST_LOOK_S = 1.0
"""So long before the end one reading is made, hint or no hint."""
_UNFIT: dict[Finding, type[StationError]] = {
    Finding.ELSEWHERE: VanishedFromProduct,
    Finding.DENIED: Denied,
    Finding.QUARANTINED: Quarantined,
}


class Watch:
    """One unit's clock from leaving listening mode to its proof or its cause."""

    def __init__(self, unit: HandedOver, tools: Tools) -> None:
        self._unit, self._tools = unit, tools
        self._hints = tools.hints
        self._wanted = wanted_of(unit, tools.recipe)
        self._began_at_s = unit.left_at_s
        self._read_at_s = self._began_at_s + FIRST_LOOK_S
        self._follow_ups: list[float] = []
        self._ask_device_at_s: float | None = unit.left_at_s + LISTENS_AGAIN_FIRST_S
        self._online_at_s: float | None = None
        self._last: Reading | None = None
        self._has_told_again = False
        self._has_claimed = False
        self._told: set[float] = set()

    async def proof(self) -> tuple[Reading, HandedOver]:
        """Raises OwnedByAnother, OwnedByAnotherCustomer, PasswordWrong, JoinFailed,
        CodeExpired, CodeIgnored, CodeNotApplied, NeverOnline, Quarantined, Denied,
        VanishedFromProduct, or the cloud's trouble that lasted to the end.
        """
        self._tools.teller.moved("online_seen")
        if self._hints.are_heard:
            self._read_at_s = inf
        trouble: StationError | None = None
        while self._waited_s() < WATCH_ENDS_AFTER_S:
            await self._until_something_is_due()
            if self._tools.clock.now() >= self._read_at_s:
                try:
                    if (proof := await self._look()) is not None:
                        return proof, self._unit
                    trouble = None
                except _PASSING as passing:
                    trouble = passing
                    self._tools.teller.retried("Keeps looking", str(passing))
                self._read_at_s = self._tools.clock.now() + self._pause_s()
            await self._ask_device()
            self._tell_the_time()
        raise _at_the_end(trouble) or self._no_cause()

    async def _until_something_is_due(self) -> None:
        """A hint is heeded at once: one reading, then more in ever longer pauses (settled 1.3)."""
        now_s = self._tools.clock.now()
        ends_at_s = self._began_at_s + WATCH_ENDS_AFTER_S
        if self._read_at_s > ends_at_s:
            self._read_at_s = max(now_s, ends_at_s - _LAST_LOOK_S)
        if not self._hints.are_heard:  # the stream went meanwhile: the unit is read in turn
            self._read_at_s = min(self._read_at_s, now_s + self._in_turn_s())
        marks = [self._began_at_s + after_s for after_s in _MARKS]
        due = [self._read_at_s, ends_at_s, *(mark for mark in marks if mark > now_s)]
        if self._ask_device_at_s is not None:
            due.append(self._ask_device_at_s)
        wait_s = max(0.0, min(due) - now_s)
        hint = await self._hints.wait(self._unit.device, wait_s)
        if hint is not None:
            self._tools.teller.noted("The cloud says to look now.")
            self._follow_ups = list(FOLLOW_UPS_S)
            self._read_at_s = self._tools.clock.now()

    def _pause_s(self) -> float:
        """Until the next reading; with a stream that is heard, only a hint asks for more."""
        if self._follow_ups:
            return self._follow_ups.pop(0)
        if self._hints.are_heard:
            return inf if self._online_at_s is None else ONLINE_LOOK_S
        return self._in_turn_s()

    def _in_turn_s(self) -> float:
        return max(look_again_after_s(self._waited_s()), self._hints.waiting / READS_PER_S)

    def _waited_s(self) -> float:
        return self._tools.clock.now() - self._began_at_s

    async def _look(self) -> Reading | None:
        reading = await self._reading()
        self._last = reading
        found = finding(self._wanted, reading)
        if found in _UNFIT:
            raise _UNFIT[found]()
        if found is Finding.OWNED_BY_ANOTHER:
            await self._refuse_owner(reading.owner or "")
        if found is Finding.NO_SESSION:
            return None
        self._note_online(reading)
        if found is Finding.NO_OWNER:
            await self._second_chance()
        elif found is Finding.NOT_MARKED:
            await self._tools.cloud.mark_development(reading.device)
        return self._proven(reading) if found is Finding.PROVEN else None

    def _proven(self, reading: Reading) -> Reading:
        self._tools.teller.done("product_seen", f"Product {reading.product_number}.")
        self._tools.teller.done("owner_seen", f"Owner: {reading.owner or 'nobody'}.")
        return reading

    async def _reading(self) -> Reading:
        """Not there once may be a slip of the cloud; twice it is gone (verdicts P8)."""
        device = self._unit.device
        reading = await self._tools.cloud.look(device)
        if reading is None:
            self._tools.teller.retried("Looks again", "the device is not in the product")
            await self._tools.clock.sleep(VANISHED_AGAIN_S)
            reading = await self._tools.cloud.look(device)
        if reading is None:
            raise VanishedFromProduct
        return reading

    def _note_online(self, reading: Reading) -> None:
        if self._online_at_s is None and self._wanted.needs_session:
            self._online_at_s = self._tools.clock.now()
            self._ask_device_at_s = None  # its own program reads the port now
            self._tools.teller.done("online_seen", f"Connected at {reading.last_handshake_at}.")
            self._tools.teller.moved("owner_seen")

    async def _refuse_owner(self, owner: str) -> NoReturn:
        if await self._tools.cloud.is_ours(owner):
            raise OwnedByAnotherCustomer(f"The device belongs to {owner} of this product.")
        raise OwnedByAnother(f"The device belongs to {owner}.")

    async def _second_chance(self) -> None:
        """On-line with no owner for 30 s: REST says what a code does not (verdicts 3.3)."""
        now_s, online_at_s = self._tools.clock.now(), self._online_at_s
        claims_online = self._tools.recipe.ownership is Ownership.CUSTOMER_ONLINE
        is_due = online_at_s is None or now_s - online_at_s >= OWNER_GRACE_S
        if not (is_due or (claims_online and not self._has_claimed)):
            return
        if self._has_claimed or not (claims_online or self._tools.recipe.rest_allowed):
            raise self._code_trouble(online_at_s or now_s)
        self._has_claimed = True
        self._online_at_s = now_s  # the claim gets its own grace
        why = "on-line for 30 s without an owner" if is_due else "the device is on-line"
        self._tools.teller.retried("Claims by REST", why)
        try:
            await self._tools.cloud.claim(self._unit.device, self._wanted.owner)
        except NeverOnline as refused:
            self._tools.teller.noted(f"The claim by REST was refused: {refused}")

    def _code_trouble(self, online_at_s: float) -> StationError:
        if self._unit.claim_code is None:
            return NeverOnline("The device is on-line, but the cloud does not give it its owner.")
        if online_at_s - self._unit.code_made_at_s > CODE_LIFE_S:
            return CodeExpired()
        return CodeIgnored()

    async def _ask_device(self) -> None:
        """Back in listening mode means that the join failed (device-protocol 4.1)."""
        if self._ask_device_at_s is None or self._tools.clock.now() < self._ask_device_at_s:
            return
        self._ask_device_at_s = self._tools.clock.now() + LISTENS_AGAIN_EVERY_S
        try:
            listens = await self._tools.device.listens_again()
        except StationError as gone:
            self._ask_device_at_s = None
            self._tools.teller.noted(f"The device cannot be asked any more: {gone}")
            return
        if listens:
            await self._join_failed()

    async def _join_failed(self) -> None:
        """The same answer once more, then never a third time (verdicts W5)."""
        wifi = self._unit.wifi
        if wifi is None:
            raise JoinFailed("The device cannot join the Wi-Fi it has.")
        if self._has_told_again:
            raise PasswordWrong(f"The device tried {wifi.ssid} twice and came back to listening.")
        self._has_told_again = True
        self._tools.teller.retried(
            "Gives the Wi-Fi once more", f"the device could not join {wifi.ssid}"
        )
        await self._tools.device.set_wifi(wifi)
        await self._tools.device.depart()
        self._began_at_s = self._tools.clock.now()
        self._unit = replace(self._unit, left_at_s=self._began_at_s)
        self._ask_device_at_s = self._began_at_s + LISTENS_AGAIN_FIRST_S

    def _tell_the_time(self) -> None:
        for after_s, how in _MARKS.items():
            if self._waited_s() >= after_s and after_s not in self._told:
                self._told.add(after_s)
                self._tools.teller.lingers(how)

    def _no_cause(self) -> StationError:
        if self._online_at_s is not None:
            return self._code_trouble(self._online_at_s)
        if self._last is not None and self._last.online:
            return CodeNotApplied()
        return NeverOnline(f"No sign of the device in the cloud for {self._waited_s():.0f} s.")


def _at_the_end(trouble: StationError | None) -> StationError | None:
    """Of a computer that did not find its way back: nothing of it is the unit's."""
    if isinstance(trouble, HostWifiLost):
        text = f"{trouble} The device is finished; we only check."
        return HostWifiLost(text, hint=trouble.hint, seen=trouble.seen)
    return trouble


def wanted_of(unit: HandedOver, recipe: Recipe) -> Wanted:
    """What one reading must show of this unit."""
    return Wanted(
        unit.device,
        unit.product.number,
        unit.owner,
        unit.baseline,
        needs_development=recipe.ownership is Ownership.DEVELOPMENT,
    )
