from datetime import UTC, datetime, timedelta

import pytest

from station.domain.identity import Secret
from station.domain.secrets import (
    KEPT_KINDS,
    KIND_WORDS,
    REPLACED_KINDS,
    Place,
    Replacement,
    SecretSeen,
    cut_off_words,
    moved_words,
    moving_words,
)

NOW = datetime(2024, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize("place", Place)
def test_what_moves_where_and_what_is_left_is_told_before_and_after(place):
    before, after = " ".join(moving_words(place)), " ".join(moved_words(place, 3))
    assert place.words in before
    assert place.words in after
    assert "3 entries" in after
    assert "passphrase" in before
    assert "1 entry," in moved_words(place, 1)[0]


@pytest.mark.parametrize("to", Place)
def test_after_a_power_cut_it_is_told_which_place_is_whole(to):
    assert f"whole in {to.other.words}." in cut_off_words(to, copied=False, finished=False)
    assert f"whole in {to.words}." in cut_off_words(to, copied=True, finished=False)
    assert "done now" in cut_off_words(to, copied=True, finished=True)


def test_every_kind_has_words():
    assert {*KEPT_KINDS, *REPLACED_KINDS} == set(KIND_WORDS)


def test_a_secret_without_an_end_is_never_over():
    assert not SecretSeen("wifi", "h", "vault").is_over(NOW)
    assert SecretSeen("token", "h", "vault", None, NOW).is_over(NOW)
    assert not SecretSeen("token", "h", "vault", None, NOW).is_over(NOW - timedelta(seconds=1))


def test_a_replacement_shows_no_secret():
    wish = Replacement("vault", Secret("new-one"), "", old=Secret("old-one"))
    assert "-one" not in repr(wish)
