import pytest

from station import __version__
from station.window.help.markdown import targets_of
from station.window.help.own_pages import LICENCE, OwnPages
from tests.window.scripted import RESOURCES


@pytest.fixture
def own(qapp):
    return OwnPages(lambda name: (RESOURCES / name).read_bytes())


@pytest.fixture
def texts(own):
    return {page.leaf.key: page.text() for page in own.pages()}


def test_about_says_the_version_and_that_no_hardware_was_seen(texts):
    assert __version__ in texts["about"]
    assert "Not yet seen on hardware." in texts["about"]


def test_about_names_what_is_inside_with_the_licence_of_each(own, texts):
    links, _ = targets_of(texts["about"])
    names = [link.removeprefix(LICENCE).removesuffix(".md") for link in links]
    assert {"PySide6_Essentials", "cryptography", "requests", "lucide-icons"} <= set(names)
    assert all(len(own.licence(name)) > 60 for name in names)


@pytest.mark.parametrize(
    ("name", "words"),
    [("PySide6_Essentials", "GNU LESSER GENERAL PUBLIC LICENSE"), ("lucide-icons", "ISC License")],
)
def test_the_licences_of_qt_and_of_the_icons_are_there_whole(own, name, words):
    assert words in own.licence(name)


def test_the_keys_that_the_window_has_are_told(texts):
    assert all(f"| {key} |" in texts["keys"] for key in ("F1", "F3", "F5", "F12", "Esc", "Enter"))


def test_the_light_is_told(texts):
    assert "Listening mode" in texts["light"]
