"""host/wifi/notes.py"""

import subprocess
import sys

import pytest

from station.domain.field.air import WayBack
from station.domain.field_errors import WifiBusy
from station.host.wifi.notes import Note, Notes

OFFICE, GUEST = WayBack("wlan0", "Office-LAN", "uuid-1"), WayBack("wlan1", "Guest Net")
TAKES_AND_IS_KILLED = """
import os, pathlib, signal, sys
from station.domain.field.air import WayBack
from station.host.wifi.notes import Note, Notes
notes = Notes(pathlib.Path(sys.argv[1]))
notes.take(["wlan0"])
notes.keep(Note(WayBack("wlan0", "Office-LAN", "uuid-1"), "Photon-7XK2QM", "uuid-2"))
print("away", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "ways.json"


def test_a_note_outlives_the_program_that_wrote_it(file):
    Notes(file).keep(Note(OFFICE))
    assert list(Notes(file).left_behind()) == [OFFICE]


def test_adapters_have_notes_of_their_own(file):
    notes = Notes(file)
    notes.keep(Note(OFFICE))
    notes.keep(Note(GUEST))
    notes.forget(OFFICE)
    assert list(notes.left_behind()) == [GUEST]


def test_the_first_way_of_an_adapter_stays_until_it_is_back(file):
    notes = Notes(file)
    notes.keep(Note(OFFICE, "Photon-222222", "first"))
    kept = notes.keep(Note(WayBack("wlan0", "Photon-222222"), "Photon-7XK2QM", "second"))
    assert (kept.way, kept.ssid, kept.profile) == (OFFICE, "Photon-7XK2QM", "second")
    assert list(notes.left_behind()) == [OFFICE]


def test_no_note_is_left_on_disk_once_all_are_back(file):
    notes = Notes(file)
    notes.take(["wlan0"])
    notes.keep(Note(OFFICE))
    notes.forget(OFFICE)
    notes.forget(OFFICE)
    assert not list(file.parent.glob("*.json"))


@pytest.mark.parametrize("damaged", ['{"way": {"adapter": 7}}', "{", '{"way": "?", "pid": 1}'])
def test_a_damaged_note_says_nothing(file, damaged):
    Notes(file).keep(Note(OFFICE))
    (place,) = file.parent.glob("*.json")
    place.write_text(damaged, encoding="utf-8")
    assert list(Notes(file).left_behind()) == []
    assert Notes(file).of("wlan0") is None


def test_what_another_living_station_is_at_is_not_left_behind(file):
    living, other = Notes(file), Notes(file)
    assert living.take(["wlan0"]) == "wlan0"
    living.keep(Note(OFFICE))
    assert list(other.left_behind()) == []
    with pytest.raises(WifiBusy, match=r"wlan0 \(process \d+\)"):
        other.take(["wlan0"])
    living.let_go()
    assert list(other.left_behind()) == [OFFICE]
    assert other.take(["wlan0"]) == "wlan0"
    other.let_go()


def test_a_second_adapter_is_a_second_lane(file):
    first, second = Notes(file), Notes(file)
    assert first.take(["wlan0", "wlan1"]) == "wlan0"
    assert second.take(["wlan0", "wlan1"]) == "wlan1"
    assert first.take(["wlan0", "wlan2"]) == "wlan2", "one that is in use already comes last"
    first.let_go()
    second.let_go()


def test_who_was_to_stay_is_not_brought_back_by_itself(file):
    Notes(file).keep(Note(OFFICE, "Photon-7XK2QM", stays=True))
    later = Notes(file)
    assert list(later.left_behind()) == []
    assert [(each.way, each.ssid) for each in later.stayed()] == [(OFFICE, "Photon-7XK2QM")]


def test_what_a_killed_station_was_at_is_left_behind(file):
    process = subprocess.Popen(
        [sys.executable, "-c", TAKES_AND_IS_KILLED, str(file)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    with process:
        assert process.stdout.readline() == b"away\n"
        assert list(Notes(file).left_behind()) == []
        process.kill()
    assert list(Notes(file).left_behind()) == [OFFICE]
