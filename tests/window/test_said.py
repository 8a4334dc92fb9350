"""Sentences of the floors below, found again when they are shown."""

import pytest

from station.window.said import said, said_in_sentences
from tests.window.pseudo import longer, speak_english, speak_pseudo


@pytest.fixture
def foreign(qapp, tmp_path):
    speak_pseudo(longer, tmp_path)
    yield
    speak_english()


@pytest.mark.usefixtures("foreign")
class TestInAnotherLanguage:
    def test_a_whole_sentence_is_translated(self):
        assert said("The device is in the product").startswith("[The device is in the product")

    def test_values_keep_their_place_and_are_never_translated(self):
        told = said_in_sentences("Join Photon-7XK2QM")
        assert told.startswith("[Join Photon-7XK2QM")

    def test_sentences_side_by_side_are_looked_for_one_by_one(self):
        told = said("Unit removed · CLM-204 · The device is in the product")
        assert told.startswith("Unit removed · CLM-204 · [The device is in the product")

    def test_as_much_as_is_known_is_taken_at_once(self):
        whole = "Hold SETUP 3 s until the light blinks blue. We go on by ourselves."
        assert said(f"{whole} Then a stranger's words.").startswith(f"[{whole}")

    @pytest.mark.parametrize("name", ["Customer", "Products", "Bench"])
    def test_a_single_word_may_be_a_persons_own_and_stays(self, name):
        assert said(name) != name
        assert said_in_sentences(name) == name

    @pytest.mark.parametrize("name", ["Boxes in Hall 3", "This or That", "", "ada@acme.example"])
    def test_a_persons_own_words_stay_as_they_are(self, name):
        assert said_in_sentences(name) == name

    def test_a_name_with_the_sign_between_sentences_in_it_stays_whole(self):
        assert said_in_sentences("St. Mary · Ward 3") == "St. Mary · Ward 3"


def test_in_english_all_stays_as_it_is(qapp):
    speak_english()
    assert said("The device is in the product") == "The device is in the product"
