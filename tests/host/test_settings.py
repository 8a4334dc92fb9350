"""host/settings.py and host/small_file.py"""

import pytest

from station.domain.errors import SettingsUnreadable
from station.host.settings import read_settings, write_settings
from station.host.small_file import read_json, write_text


def test_settings_come_back_as_they_were_kept(tmp_path):
    file = tmp_path / "a" / "settings.toml"
    write_settings(file, {"theme": "dark", "product": "9319"})
    write_settings(file, {"theme": "light"})
    assert read_settings(file) == {"theme": "light", "product": "9319"}


def test_a_persons_comment_outlives_a_change(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('version = 1\n# bench two\ntheme = "dark"\n', encoding="utf-8")
    write_settings(file, {"theme": "light"})
    assert "# bench two" in file.read_text(encoding="utf-8")


def test_no_file_is_no_settings(tmp_path):
    assert read_settings(tmp_path / "settings.toml") == {}


@pytest.mark.parametrize("text", ["theme = ", "version = 2\n", "\x00"])
def test_settings_that_cannot_be_read_are_told_with_their_file(tmp_path, text):
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsUnreadable, match=r"settings\.toml"):
        read_settings(file)


def test_a_damaged_small_file_is_an_empty_one(tmp_path):
    file = tmp_path / "small.json"
    assert read_json(file) == {}
    file.write_text('{"half": ', encoding="utf-8")
    assert read_json(file) == {}


def test_a_small_file_is_this_users_alone_and_leaves_nothing_beside(tmp_path):
    file = tmp_path / "small.json"
    write_text(file, "{}")
    assert file.stat().st_mode & 0o077 == 0
    assert [entry.name for entry in tmp_path.iterdir()] == ["small.json"]
