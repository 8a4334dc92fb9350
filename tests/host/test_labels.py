"""host/labels.py: the desk that templates, previews and prints come from."""

import asyncio
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from station.domain.bench.label import PrintedLabel
from station.domain.bench.slots import Fixture
from station.domain.bench_errors import LabelNotPrinted, LabelTemplateWrong
from station.host.labels import LabelDesk
from tests.host.label_reading import BUNDLED, FACTS, boxes_of, codes_in, picture

OWN = """version = 1
size_mm = [30, 12]
[[element]]
kind = "datamatrix"
text = "{serial}"
at_mm = [1, 1]
size_mm = [10, 10]
"""


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "mine.toml").write_text(OWN, encoding="utf-8")
    return folder


@pytest.fixture
def desk(own):
    return LabelDesk(BUNDLED, own)


def test_bundled_templates_and_ones_own_are_there(desk):
    assert desk.templates() == ["a7", "mine", "small", "standard"]


def test_a_folder_of_ones_own_that_is_not_there_is_no_trouble(tmp_path):
    assert LabelDesk(BUNDLED, tmp_path / "none").templates() == ["a7", "small", "standard"]
    assert LabelDesk(BUNDLED).templates() == ["a7", "small", "standard"]


async def test_a_preview_shows_the_code_that_will_be_scanned(desk):
    assert codes_in(picture(await desk.preview("mine", FACTS))) == [("datamatrix", FACTS.serial)]


async def test_a_template_of_ones_own_stands_in_place_of_a_bundled_one(desk, own):
    (own / "small.toml").write_text(OWN, encoding="utf-8")
    assert codes_in(picture(await desk.preview("small", FACTS))) == [("datamatrix", FACTS.serial)]


@pytest.mark.parametrize("name", ["none", "", "../own/mine", "mine.toml", "*"])
async def test_a_template_that_is_not_listed_is_told_with_those_that_are(desk, name):
    with pytest.raises(LabelTemplateWrong, match="no label template") as error:
        await desk.preview(name, FACTS)
    assert "mine" in error.value.hint


async def test_a_template_that_cannot_be_read_is_told(desk, own):
    (own / "mine.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(LabelTemplateWrong, match=r"mine\.toml cannot be read"):
        await desk.preview("mine", FACTS)


async def test_a_template_that_is_wrong_is_told_with_its_line(desk, own):
    (own / "mine.toml").write_text(OWN.replace("{serial}", "{seriel}"), encoding="utf-8")
    with pytest.raises(LabelTemplateWrong, match=r"mine, line 5: text names \{seriel\}"):
        await desk.preview("mine", FACTS)


async def test_a_label_is_printed_with_its_number_and_where_it_went(desk, tmp_path):
    file = str(tmp_path / "label.pdf")
    assert await desk.print_label("small", file, FACTS) == PrintedLabel(FACTS.label_number, file)
    (page,) = boxes_of((tmp_path / "label.pdf").read_bytes())
    assert codes_in(page) == [("datamatrix", FACTS.device.text)]


async def test_a_wrong_template_prints_nothing(desk, tmp_path):
    with pytest.raises(LabelTemplateWrong):
        await desk.print_label("none", str(tmp_path / "label.pdf"), FACTS)
    assert not (tmp_path / "label.pdf").exists()


async def test_slots_that_print_at_once_each_get_their_own_label(desk, tmp_path):
    facts = [replace(FACTS, label_number=f"NR-{n}") for n in range(8)]
    printed = await asyncio.gather(
        *(desk.print_label("small", f"{tmp_path}/out/*.zpl", each) for each in facts)
    )
    assert {label.where for label in printed} == {f"{tmp_path}/out/NR-{n}.zpl" for n in range(8)}
    for each in facts:
        assert each.label_number in (tmp_path / "out" / f"{each.label_number}.zpl").read_text()


async def test_no_printer_is_told_before_anything_is_made(desk):
    with pytest.raises(LabelNotPrinted, match="No printer is named") as error:
        await desk.print_label("small", "", FACTS)
    assert "[label] printer" in error.value.hint


async def test_the_cards_are_a_pdf(desk):
    assert (await desk.cards(Fixture())).startswith(b"%PDF")


def test_a_desk_alone_loads_neither_typefaces_nor_codes():
    heavy = ("PIL", "fpdf", "zxingcpp", "fontTools")
    asks = f"import sys, station.host.labels; print([m for m in {heavy} if m in sys.modules])"
    told = subprocess.run(
        [sys.executable, "-c", asks], capture_output=True, text=True, check=True, timeout=15
    )
    assert told.stdout.strip() == "[]"


async def test_the_systems_printers_are_listed(desk, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("lpstat") is None
    assert await desk.printers() == []
