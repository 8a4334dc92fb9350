"""All checks at once, each with an end."""

import asyncio

from station.domain.errors import SettingsUnreadable
from station.domain.field.findings import Finding, State, ok
from station.flow.field.doctor import Check, Examination, in_turn


def says(name: str, *findings: Finding) -> Check:
    async def look():
        return findings or (ok(name, f"{name} is fine."),)

    return Check(name, look)


def raises(name: str, error: BaseException) -> Check:
    async def look():
        raise error

    return Check(name, look)


async def examined(*checks: Check, within_s: float = 5.0):
    told = []
    examination = Examination(checks, within_s)
    found = await examination.run(told.append)
    await examination.close()
    return found, told


async def test_findings_come_as_they_are_found_and_stand_in_the_order_of_the_checks():
    second_is_told = asyncio.Event()

    async def waits():
        await second_is_told.wait()
        return (ok("slow", "It came."),)

    told = []

    def tell(finding):
        told.append(finding.check)
        second_is_told.set()

    found = await Examination((Check("slow", waits), says("fast"))).run(tell)
    assert told == ["fast", "slow"]
    assert [finding.check for finding in found] == ["slow", "fast"]


async def test_a_check_that_does_not_end_is_told_and_holds_nobody_up():
    never = asyncio.Event()

    async def hangs():
        await never.wait()
        return ()

    found, _ = await examined(Check("dns", hangs), says("disk"), within_s=0.01)
    assert [(finding.check, finding.state) for finding in found] == [
        ("dns", State.WATCH), ("disk", State.OK),
    ]  # fmt: skip
    assert "did not end" in found[0].what


async def test_what_was_given_up_on_is_waited_for_at_the_end():
    let_go = asyncio.Event()
    ended = []

    async def stubborn():
        try:
            await let_go.wait()
        finally:
            await asyncio.sleep(0)
            ended.append(True)
        return ()

    await examined(Check("dns", stubborn), within_s=0.01)
    assert ended == [True]


async def test_trouble_and_a_checks_own_fault_are_findings_too():
    found, told = await examined(
        raises("key-store", SettingsUnreadable("Line 3 is wrong.")),
        raises("disk", ZeroDivisionError("secret-token")),
    )
    assert "Line 3 is wrong." in found[0].what
    assert "fault of its own (ZeroDivisionError)" in found[1].what
    assert "secret-token" not in found[1].what
    assert told == found


async def test_a_check_may_find_several_things_or_nothing():
    found, _ = await examined(says("cloud", ok("dns", "a"), ok("tls", "b")), Check("none", nothing))
    assert [finding.check for finding in found] == ["dns", "tls"]


async def nothing():
    return ()


OTHERWISE = ok("token", "It was not tried.")


async def test_the_second_check_waits_for_the_first_and_goes_on_where_that_was_good():
    pair = in_turn(says("cloud"), says("token"), lambda found: len(found) == 1, OTHERWISE)
    found, _ = await examined(*pair)
    assert [finding.what for finding in found] == ["cloud is fine.", "token is fine."]


async def test_the_second_check_is_not_tried_after_a_first_that_was_bad_or_failed():
    for first in (says("cloud"), raises("cloud", OSError())):
        found, _ = await examined(*in_turn(first, says("token"), lambda _: False, OTHERWISE))
        assert found[1] == OTHERWISE
