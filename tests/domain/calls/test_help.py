"""domain/calls/help.py"""

import pytest

from station.domain.calls.catalogue import CALLS, GROUPS
from station.domain.calls.help import TITLES, UNSAFE, help_page, help_sections
from station.domain.calls.limits import LIMITS
from station.domain.calls.shape import Kind, Style


@pytest.mark.parametrize("name", TITLES)
def test_a_page_has_headings_and_fits_a_terminal(name: str) -> None:
    assert help_page(name).startswith(f"{TITLES[name]}\n=")
    for heading, lines in help_sections(name):
        assert f"\n{heading}\n---" in help_page(name)
        assert lines
    assert all(len(line) <= 100 for line in help_page(name).splitlines())


def test_there_is_no_page_of_another_name() -> None:
    with pytest.raises(KeyError):
        help_page("dancing")


def row(call: str) -> list[str]:
    [line] = [line for line in help_page("tokens").splitlines() if line.startswith(f"  {call} ")]
    return line.split()[1:]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("customers.create", ["yes", "-", "-", "-", "-"]),
        ("claim-codes.product", ["-", "-", "-", "yes", "-"]),
        ("products.device-info", ["-", "yes", "yes", "-", "devices:get"]),
        ("devices.rename", ["-", "yes", "?", "?", "-"]),
    ],
)
def test_the_matrix_says_what_the_declarations_say(call: str, words: list[str]) -> None:
    assert row(call) == words


def test_every_call_every_group_and_every_kind_stands_in_the_matrix() -> None:
    page = help_page("tokens")
    assert all(f"\n  {name} " in page for name in CALLS)
    assert all(f"\n{group}\n" in page for group in GROUPS)
    assert all(f"\n  {kind} " in page for kind in Kind)


def test_every_limit_is_told_with_our_share_of_it() -> None:
    page = help_page("limits")
    assert all(limit.title in page for limit in LIMITS)
    assert "6,000" in page


def test_every_unsafe_way_has_its_reason_and_stands_on_the_page() -> None:
    assert set(UNSAFE) == set(Style) - {Style.HEADER}
    page = " ".join(help_page("safety").split())
    assert all(reason in page for reason in UNSAFE.values())
