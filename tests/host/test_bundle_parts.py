"""host/bundle_parts.py"""

import json

from station.domain.bundle import LeftOut
from station.host import bundle_parts


def test_the_end_of_the_log_begins_with_a_line(tmp_path):
    (tmp_path / "station.log.1").write_text("oldest\n" * 60_000, encoding="utf-8")
    (tmp_path / "station.log").write_text("newest line\n", encoding="utf-8")
    [part] = bundle_parts.log_tail(tmp_path)
    assert part.text.endswith("oldest\nnewest line\n")
    assert part.text.startswith("oldest\n")
    assert len(part.text) <= 300_000


def test_only_the_latest_crash_reports_are_taken(tmp_path):
    for day in range(1, 9):
        (tmp_path / f"crash-2026010{day}-000000.txt").write_text(f"{day}", encoding="utf-8")
    assert [part.text for part in bundle_parts.crash_reports(tmp_path)] == list("87654")


def test_settings_of_unknown_names_and_the_accounts_name_stay_here(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text(
        'version = 1\nproduct = "9319"\nusername = "ada"\nhoney = "sweet"\n'
        '[[slot]]\nname = "3"\nplace = "1-2.1"\n',
        encoding="utf-8",
    )
    part, left = bundle_parts.settings(file)
    assert json.loads(part.text) == {"product": "9319", "username": "(somebody's name)"}
    assert (left.why, "sweet" in part.text) == ("1 of them", False)
    [slots] = bundle_parts.slots(file)
    assert json.loads(slots.text)["slots"] == [{"name": "3", "place": "1-2.1"}]


def test_what_cannot_be_read_is_left_out_in_words(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text("version = 99", encoding="utf-8")
    found = [
        *bundle_parts.settings(file), *bundle_parts.slots(file),
        *bundle_parts.log_tail(tmp_path), *bundle_parts.trace_file(str(tmp_path / "no")),
    ]  # fmt: skip
    assert all(isinstance(each, LeftOut) and each.why for each in found)


def test_versions_name_qt_only_where_it_is_loaded():
    [part] = bundle_parts.versions("0.1.0")
    told = json.loads(part.text)
    assert told["station"] == "0.1.0"
    assert told["libraries"]["pyserial"]
    assert told["qt"]
