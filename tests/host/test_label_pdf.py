"""host/label_pdf.py: one page of the label's size, its codes as rectangles, its text as text."""

from dataclasses import replace

import pytest

from station.host.label_pdf import as_pdf
from tests.host.label_reading import FACTS, boxes_of, codes_in, laid, laid_bundled, pages, rastered

ID = FACTS.device.text
CODES = {"small": ["datamatrix"], "standard": ["datamatrix"], "a7": ["code128", "qrcode"]}


@pytest.mark.parametrize(("name", "kinds"), CODES.items())
def test_every_code_is_read_back_from_the_rectangles_of_the_page(name, kinds):
    (page,) = boxes_of(as_pdf(laid_bundled(name), "Label"))
    assert codes_in(page) == [(kind, ID) for kind in kinds]


@pytest.mark.parametrize(("name", "kinds"), CODES.items())
def test_every_code_is_read_back_from_the_page_as_it_is_printed(tmp_path, name, kinds):
    drawn = rastered(as_pdf(laid_bundled(name), "Label"), tmp_path)
    if drawn is None:
        pytest.skip("Ghostscript is not here; the page's rectangles were read instead")
    (page,) = drawn
    assert codes_in(page) == [(kind, ID) for kind in kinds]


@pytest.mark.parametrize(
    ("name", "across", "down"), [("small", 25, 10), ("standard", 50, 25), ("a7", 74, 105)]
)
def test_the_page_is_as_large_as_the_label(name, across, down):
    (page,) = boxes_of(as_pdf(laid_bundled(name), "Label"), dots_per_mm=10)
    assert page.size == pytest.approx((across * 10, down * 10), abs=1)


@pytest.mark.parametrize("name", ["Straße é", "前", "مرحبا", "e\u0301", "\U0001f600"])
def test_any_name_makes_a_page_with_its_typeface_inside(name):
    pdf = as_pdf(laid_bundled("standard", replace(FACTS, name=name)), "Label")
    assert b"/FontFile2" in pdf
    assert b"Inter" in pdf


def test_a_turned_text_is_turned_on_the_page(tmp_path):
    element = 'kind = "text"\ntext = "Turn"\nat_mm = [1, 1]\nsize_mm = [6, 20]\nrotate = 90'
    (drawn,) = pages(as_pdf(laid([element]), "Label"))
    assert " cm" in drawn


def test_a_label_of_lines_alone_needs_no_typeface():
    line = 'kind = "line"\nat_mm = [0, 10]\nto_mm = [50, 10]'
    assert b"/FontFile2" not in as_pdf(laid([line]), "Label")
