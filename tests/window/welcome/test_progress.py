import pytest

from station.window.welcome.progress import CARDS, FIRST_RUN, CardState, Progress, is_first_run

ACCOUNT = {"cloud_url": "https://api.particle.io", "product": "9319"}


def test_how_far_it_has_come_is_read_again_as_it_was_kept():
    progress = Progress().with_state("language", CardState.DONE)
    progress = progress.with_state("scanner", CardState.LATER).with_state("look", CardState.TESTED)
    assert Progress.of({FIRST_RUN: progress.text}) == progress


def test_it_goes_on_with_the_first_card_that_nothing_was_said_of():
    assert Progress().next_card == "language"
    assert Progress.of({FIRST_RUN: "language:done look:later"}).next_card == "account"
    assert Progress.of({FIRST_RUN: " ".join(f"{key}:done" for key in CARDS)}).next_card == "ready"


@pytest.mark.parametrize("text", ["odd", "odd:done", "look:odd", ":::", "look"])
def test_what_another_station_wrote_counts_as_not_said(text):
    progress = Progress.of({FIRST_RUN: text})
    assert (progress.next_card, progress.is_under_way) == ("language", False)


@pytest.mark.parametrize(
    ("settings", "is_first"),
    [
        ({}, True),
        (ACCOUNT, False),
        (ACCOUNT | {FIRST_RUN: "account:done"}, True),
        (ACCOUNT | {FIRST_RUN: "ended"}, False),
        ({FIRST_RUN: "ended"}, True),
    ],
)
def test_a_station_is_at_its_first_run_until_it_has_an_account_and_was_through(settings, is_first):
    assert is_first_run(settings) == is_first
