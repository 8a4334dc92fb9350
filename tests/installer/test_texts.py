"""The translations are those of the program as it is."""

import re
import shutil
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest

from installer.texts import FOLDER, TEMPLATES, bring_up_to_date, fill
from station.window.language import ENGLISH, LANGUAGES

pytestmark = pytest.mark.timeout(90)
FOREIGN = [language for language in LANGUAGES if language != ENGLISH]
PLACES = re.compile(r"\{\d*\}|%n")


def messages(language: str) -> Iterator[tuple[str, str, ET.Element]]:
    """(context, English, translation) of each."""
    for context in ET.parse(FOLDER / f"station_{language}.ts").iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


def forms(translation: ET.Element) -> list[str]:
    several = translation.findall("numerusform")
    return [form.text or "" for form in several] or [translation.text or ""]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """What the tool makes of the program and the translations there are."""
    folder = tmp_path_factory.mktemp("translations")
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, folder)
    bring_up_to_date(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translations_know_every_text_of_the_program_and_no_other(made, language):
    name = f"station_{language}.ts"
    told = f"{name} is old: run installer/texts.py"
    assert (made / name).read_text("utf-8") == (FOLDER / name).read_text("utf-8"), told


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_reads_is_made_of_what_people_translate(made, language):
    name = f"station_{language}.qm"
    assert (made / name).read_bytes() == (FOLDER / name).read_bytes(), f"{name} is old"


def test_the_templates_are_those_of_the_program(made):
    assert (made / TEMPLATES.name).read_text("utf-8") == TEMPLATES.read_text("utf-8")


@pytest.mark.parametrize("language", FOREIGN)
def test_each_text_is_translated(language):
    still_open = [text for _, text, to in messages(language) if to.get("type") == "unfinished"]
    assert not still_open, f"{len(still_open)} texts of {language} are not translated"


@pytest.mark.parametrize("language", FOREIGN)
def test_a_translation_keeps_every_place_for_a_value(language):
    wrong = [
        (text, form)
        for _, text, to in messages(language)
        for form in forms(to)
        if set(PLACES.findall(text)) != set(PLACES.findall(form))
    ]
    assert not wrong


@pytest.mark.parametrize("language", FOREIGN)
def test_a_term_of_the_glossary_is_translated_as_the_glossary_says(language):
    terms = tomllib.loads((FOLDER / "glossary.toml").read_text("utf-8"))
    told = {
        term.casefold(): words[language].casefold().split(" / ") for term, words in terms.items()
    }
    wrong = [
        (text, form)
        for _, text, to in messages(language)
        if text.casefold() in told
        for form in forms(to)
        if form.casefold() not in told[text.casefold()]
    ]
    assert not wrong


def test_words_are_filled_in_once_and_the_rest_is_counted(tmp_path):
    ts = tmp_path / "station_de.ts"
    ts.write_text(
        "<TS><context><name>said</name>"
        '<message><source>One</source><translation type="unfinished"/></message>'
        '<message><source>Two</source><translation type="unfinished"/></message>'
        "<message><source>Three</source><translation>Drei</translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    assert fill(ts, {"One": "Eins", "Three": "III"}) == 1
    assert "<translation>Eins</translation>" in ts.read_text("utf-8")
    assert "<translation>Drei</translation>" in ts.read_text("utf-8")
