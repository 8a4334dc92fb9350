"""host/fixture.py"""

import tomllib

import pytest

from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.errors import SettingsUnreadable
from station.domain.identity import Slot
from station.host.fixture import read_fixture, write_fixture
from station.host.settings import read_settings, write_settings

FIXTURE = Fixture(
    (
        TaughtSlot(Slot("1"), "1-1.4.2"),
        TaughtSlot(Slot("2"), "1-1.4.3"),
        TaughtSlot(Slot("rework"), "20-3"),
    ),
    columns=2,
)
BY_HAND = """version = 1
theme = "dark"  # for the night shift

[bench]
columns = 2     # as the fixture stands

# the left one
[[slot]]
name = "1"
place = "1-1.4.2"  # behind the blue hub

[[slot]]
name = "2"
place = "1-1.4.3"
cable = "changed in May"
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "a" / "settings.toml"


@pytest.fixture
def by_hand(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text(BY_HAND, encoding="utf-8")
    return file


def test_a_fixture_comes_back_as_it_was_kept_in_its_order(file):
    write_fixture(file, FIXTURE)
    assert read_fixture(file) == FIXTURE
    backwards = Fixture(FIXTURE.slots[::-1], 1)
    write_fixture(file, backwards)
    assert read_fixture(file) == backwards


def test_no_file_is_no_slot(file):
    assert read_fixture(file) == Fixture()
    assert not file.exists()


def test_the_file_says_slots_in_plain_words(file):
    write_fixture(file, FIXTURE)
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    assert told["version"] == 1
    assert told["slot"][0] == {"name": "1", "place": "1-1.4.2"}
    assert told["bench"] == {"columns": 2}


def test_settings_and_slots_live_side_by_side(file):
    write_settings(file, {"theme": "dark"})
    write_fixture(file, FIXTURE)
    write_settings(file, {"theme": "light", "station": "bench two"})
    assert read_settings(file) == {"theme": "light", "station": "bench two"}
    assert read_fixture(file) == FIXTURE
    write_fixture(file, Fixture())
    assert read_settings(file) == {"theme": "light", "station": "bench two"}
    assert read_fixture(file) == Fixture()


def test_a_persons_comments_and_words_outlive_a_change(by_hand):
    third = TaughtSlot(Slot("3"), "1-1.4.4")
    first, second = read_fixture(by_hand).slots
    write_fixture(by_hand, Fixture((TaughtSlot(Slot("left"), first.place), second, third), 3))
    text = by_hand.read_text(encoding="utf-8")
    for comment in ("for the night shift", "as the fixture stands", "the left one", "the blue hub"):
        assert comment in text
    assert [slot.name for slot in read_fixture(by_hand).slots] == ["left", "2", "3"]
    assert tomllib.loads(text)["slot"][1]["cable"] == "changed in May"


def test_a_slot_that_is_no_longer_taught_is_gone(by_hand):
    write_fixture(by_hand, Fixture(read_fixture(by_hand).slots[1:], 0))
    told = tomllib.loads(by_hand.read_text(encoding="utf-8"))
    assert [slot["name"] for slot in told["slot"]] == ["2"]
    assert read_fixture(by_hand).columns == 0


def test_writing_the_same_again_changes_no_letter(by_hand):
    write_fixture(by_hand, read_fixture(by_hand))
    assert by_hand.read_text(encoding="utf-8") == BY_HAND


def test_teaching_to_and_fro_leaves_no_empty_lines_behind(by_hand):
    there = read_fixture(by_hand)
    back = Fixture(there.slots[::-1], there.columns)
    lines = []
    for fixture in (back, there, back, there):
        write_fixture(by_hand, fixture)
        lines.append(by_hand.read_text(encoding="utf-8").count("\n"))
    assert len(set(lines)) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[slot]]\nname = '1'", "slot 1 needs"),
        ("[[slot]]\nname = 1\nplace = 'a'", "slot 1 needs"),
        ("[[slot]]\nname = ' '\nplace = 'a'", "slot 1 needs"),
        ("slot = 'one'", "no list"),
        ("slot = [1]", "slot 1 needs"),
        ("[[slot]]\nname='1'\nplace='a'\n[[slot]]\nname='1'\nplace='b'", "the name '1'"),
        ("[[slot]]\nname='1'\nplace='a'\n[[slot]]\nname='2'\nplace='a'", "the place 'a'"),
        ("[bench]\ncolumns = 'two'", "columns"),
        ("[bench]\ncolumns = true", "columns"),
        ("[bench]\ncolumns = -1", "columns"),
        ("bench = 1", "columns"),
        ("slot = ", r"settings\.toml"),
        ("version = 2", "newer"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_file_and_its_slot(tmp_path, text, told):
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsUnreadable, match=told) as error:
        read_fixture(file)
    assert "settings.toml" in str(error.value)


@pytest.mark.parametrize("text", ["slot = ", "version = 2\n"])
def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path, text):
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    for write in (lambda: write_fixture(file, FIXTURE), lambda: write_settings(file, {"a": "b"})):
        with pytest.raises(SettingsUnreadable):
            write()
    assert file.read_text(encoding="utf-8") == text
