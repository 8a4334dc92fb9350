"""domain/setup.py"""

import pytest

from station.domain.field_errors import SetupWrong
from station.domain.setup import SETTINGS, as_file, parse_setup

TOKEN = "59993d84d58dcc198069a171e9c2c69b0d52a58b"
GOOD = """\
version = 1
[station]
name = "Line 3"
language = "de"
[cloud]
url = "https://api.particle.io"
client_id = "station-1"
product = 9319
username = "ops@example.com"
[bench]
recipe = "thermostat.toml"
slots = "fixture.toml"
[label]
template = "small"
printer = "raw://10.0.0.5:9100"
[sound]
volume = 3
[look]
theme = "dark"
text_scale = 1.25
viewing_m = 3
gloves = true
"""


def test_every_setting_can_be_given_and_becomes_what_the_settings_file_has():
    setup = parse_setup(GOOD, "line.toml")
    assert set(setup.settings) == {setting.key for setting in SETTINGS}
    assert (setup.settings["product"], setup.settings["gloves"]) == ("9319", "yes")
    assert setup.files == {"bench.recipe": "thermostat.toml", "bench.slots": "fixture.toml"}


@pytest.mark.parametrize(
    "line",
    [
        f'product = "{TOKEN}"', 'client_secret = "x"', 'token = "x"', 'password = ""',
        'wifi_password = "correct horse"', 'pin = 4711', 'claim_code = "x"',
        'vault_passphrase = "x"', 'url = "https://ada:hunter2@proxy"', 'username = "Bearer abc"',
        'access_token = "x"', 'api_key = "x"',
    ],
)  # fmt: skip
def test_what_looks_like_a_secret_is_refused_in_so_many_words_and_not_repeated(line):
    with pytest.raises(SetupWrong, match="looks like a secret") as caught:
        parse_setup(f"version = 1\n[cloud]\n{line}\n", "line.toml")
    value = line.partition("= ")[2].strip('"')
    assert not value or len(value) < 3 or value not in str(caught.value)
    assert line.split()[0] in str(caught.value)


def test_a_secret_deep_in_a_list_is_found():
    with pytest.raises(SetupWrong, match="looks like a secret"):
        parse_setup(f'version = 1\nmore = [{{a = "{TOKEN}"}}]', "line.toml")


def test_everything_wrong_is_told_at_once():
    text = '[cloud]\nurl = "ftp://x"\n[sound]\nvolume = 9\n[odd]\nthing = 1\n[bench]\nslots = 3\n'
    with pytest.raises(SetupWrong) as caught:
        parse_setup(text, "line.toml")
    for word in ("version", "cloud.url", "sound.volume", "odd.thing", "bench.slots"):
        assert word in str(caught.value)


@pytest.mark.parametrize("text", ["version = 2", "= x", "version = 1\n[look]\ntheme = ['dark']"])
def test_what_is_no_setup_file_is_refused(text):
    with pytest.raises(SetupWrong):
        parse_setup(text, "line.toml")


def test_a_misspelt_key_is_told_with_its_line_and_the_nearest_known_one():
    with pytest.raises(SetupWrong, match=r"line 3, sound\.volum is unknown.*is sound\.volume"):
        parse_setup("version = 1\n[sound]\nvolum = 3\n", "line.toml")


def test_a_secret_is_refused_by_its_line_and_key():
    with pytest.raises(SetupWrong, match=r"line 3, cloud\.token looks like a secret"):
        parse_setup('version = 1\n[cloud]\ntoken = "x"\n', "line.toml")


def test_what_is_written_is_read_again_as_it_was():
    setup = parse_setup(GOOD, "line.toml")
    again = parse_setup(as_file(setup.settings, setup.files), "again.toml")
    assert again == setup


def test_a_secret_among_the_settings_is_never_written_for_others():
    with pytest.raises(SetupWrong, match=r"label\.printer looks like a secret") as caught:
        as_file({"label_printer": "http://ada:hunter2@printer"}, {})
    assert "hunter2" not in str(caught.value)
