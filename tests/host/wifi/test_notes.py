"""host/wifi/notes.py"""

from station.domain.field.air import WayBack
from station.host.wifi.notes import Notes

OFFICE, GUEST = WayBack("wlan0", "Office-LAN", "uuid-1"), WayBack("wlan1", "Guest Net")


def test_a_note_outlives_the_program_that_wrote_it(tmp_path):
    Notes(tmp_path / "ways.json").keep(OFFICE)
    assert list(Notes(tmp_path / "ways.json").left_behind()) == [OFFICE]


def test_adapters_have_notes_of_their_own(tmp_path):
    notes = Notes(tmp_path / "ways.json")
    notes.keep(OFFICE)
    notes.keep(GUEST)
    notes.forget(OFFICE)
    assert list(notes.left_behind()) == [GUEST]


def test_the_first_note_of_an_adapter_stays_until_it_is_back(tmp_path):
    notes = Notes(tmp_path / "ways.json")
    notes.keep(OFFICE)
    notes.keep(WayBack("wlan0", "Photon-7XK2QM"))
    assert list(notes.left_behind()) == [OFFICE]


def test_nothing_is_left_on_disk_once_all_are_back(tmp_path):
    notes = Notes(tmp_path / "ways.json")
    notes.keep(OFFICE)
    notes.forget(OFFICE)
    notes.forget(OFFICE)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_note_says_nothing(tmp_path):
    file = tmp_path / "ways.json"
    file.write_text('{"ways_back": [{"adapter": 7}, "?"]}', encoding="utf-8")
    assert list(Notes(file).left_behind()) == []
    file.write_text("{", encoding="utf-8")
    assert list(Notes(file).left_behind()) == []
