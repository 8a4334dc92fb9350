"""host/label_layout.py, label_marks.py: where things come to lie."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from station.domain.bench_errors import LabelTemplateWrong
from station.host.label_layout import LEAST_MODULE_MM
from station.host.label_marks import LaidBar, LaidCode, LaidImage, LaidLine
from tests.host.label_reading import FACTS, laid, laid_bundled

TEXT = 'kind = "text"\ntext = "Hello"\nat_mm = [10, 5]\nsize_mm = [20, 8]\nsize_pt = 10'
QR = 'kind = "qr"\ntext = "{device_id}"\nat_mm = [10, 2]\nsize_mm = [20, 20]'
BARS = 'kind = "code128"\ntext = "{short}"\nat_mm = [2, 2]\nsize_mm = [40, 10]'


def only(*elements, **how):
    (mark,) = laid(elements, **how).marks
    return mark


def test_a_text_begins_at_the_left_of_its_room():
    line = only(TEXT)
    assert isinstance(line, LaidLine)
    assert line.start_mm[0] == 10
    assert 5 < line.start_mm[1] < 10


@pytest.mark.parametrize(("align", "least", "most"), [("middle", 14, 17), ("right", 20, 25)])
def test_a_text_may_stand_in_the_middle_or_at_the_right(align, least, most):
    assert least < only(f'{TEXT}\nalign = "{align}"').start_mm[0] < most


def test_a_text_may_stand_at_the_bottom():
    top, middle, bottom = (
        only(f'{TEXT}\nvalign = "{valign}"').start_mm[1] for valign in ("top", "middle", "bottom")
    )
    assert middle == pytest.approx((top + bottom) / 2)
    assert bottom - top == pytest.approx(8 - 1.2 * 10 * 25.4 / 72)


def test_a_turned_text_reads_from_top_to_bottom_within_its_box():
    line = only('kind = "text"\ntext = "Hello"\nat_mm = [10, 5]\nsize_mm = [8, 18]\nrotate = 90')
    assert 10 < line.start_mm[0] < 18
    assert line.start_mm[1] == 5
    assert line.room_mm == 18


def test_a_text_without_a_fact_is_left_out():
    facts = replace(FACTS, serial="")
    marks = laid(
        ['kind = "text"\ntext = "{serial}"\nat_mm = [0, 0]\nsize_mm = [5, 5]',
         'kind = "qr"\ntext = "{serial}"\nat_mm = [0, 0]\nsize_mm = [5, 5]', TEXT], facts=facts,
    ).marks  # fmt: skip
    assert [type(mark) for mark in marks] == [LaidLine]


TURNED = BARS.replace("[40, 10]", "[10, 22.8]") + "\nrotate = 90"


@pytest.mark.parametrize(
    ("element", "box", "quiet"),
    [
        (QR, (10, 2, 30, 22), (4, 4)),
        (QR.replace("qr", "datamatrix"), (10, 2, 30, 22), (1, 1)),
        (BARS, (2, 2, 42, 12), (10, 0)),
        (TURNED, (2, 2, 12, 24.8), (0, 10)),
    ],
    ids=["qr", "datamatrix", "code128", "turned"],
)
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_code_and_its_quiet_zone_lie_within_its_box(element, box, quiet, dpi):
    label = laid([element], dpi=dpi)
    (code,) = label.marks
    assert isinstance(code, LaidCode)
    dot = label.mm(1)
    left, top = label.mm(code.left_dots), label.mm(code.top_dots)
    across, down = label.mm(code.across_dots), label.mm(code.down_dots)
    assert left - quiet[0] * across >= box[0] - dot
    assert top - quiet[1] * down >= box[1] - dot
    assert left + (code.modules.width + quiet[0]) * across <= box[2] + dot
    assert top + (code.modules.height + quiet[1]) * down <= box[3] + dot


@pytest.mark.parametrize("element", [QR, BARS])
def test_no_module_is_larger_than_a_printer_makes_it(element):
    big = element.replace("[20, 20]", "[90, 90]").replace("[40, 10]", "[90, 10]")
    assert only(big, size="[100, 100]", dpi=300).across_dots == 10


def test_a_code_is_made_as_large_as_its_room_allows():
    small, large = only(QR.replace("[20, 20]", "[10, 10]")), only(QR)
    assert small.across_dots < large.across_dots


def test_a_code_with_too_little_room_is_told_with_its_line_and_what_it_needs():
    with pytest.raises(LabelTemplateWrong, match=r"line 4: qr has too little room") as error:
        only(QR.replace("[20, 20]", "[6, 6]"))
    assert "7.3 by 7.3 mm" in error.value.hint
    mark = only(QR.replace("[20, 20]", "[7.3, 7.3]"))
    assert mark.across_dots * 25.4 / 203 >= LEAST_MODULE_MM


def test_a_bar_code_that_is_too_long_is_told_with_the_length_it_needs():
    with pytest.raises(LabelTemplateWrong, match="code128 has too little room") as error:
        only(BARS.replace("{short}", "{device_id}"))
    assert "a length of" in error.value.hint


def test_a_code_that_cannot_hold_its_text_is_told():
    with pytest.raises(LabelTemplateWrong, match="cannot hold"):
        only(BARS.replace("{short}", "{name}"), facts=replace(FACTS, name="山田"))


def test_a_frame_is_four_bars_and_a_filled_one_is_one():
    frame = 'kind = "box"\nat_mm = [1, 1]\nsize_mm = [20, 10]\nthick_mm = 1'
    bars = laid([frame]).marks
    area = sum(bar.box.width_mm * bar.box.height_mm for bar in bars)
    assert (len(bars), area) == (4, 20 * 10 - 18 * 8)
    assert laid([frame + "\nfilled = true"]).marks == (
        LaidBar(bars[0].box.__class__(1, 1, 20, 10)),
    )


@pytest.fixture
def folder(tmp_path):
    kept = BytesIO()
    Image.new("RGB", (40, 20), "black").save(kept, "PNG")
    (tmp_path / "logo.png").write_bytes(kept.getvalue())
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno more")
    (tmp_path / "logo.gif").write_bytes(b"GIF89a")
    return tmp_path


IMAGE = 'kind = "image"\nfile = "logo.png"\nat_mm = [0, 0]\nsize_mm = [20, 20]'


def test_an_image_keeps_its_shape_in_the_middle_of_its_box(folder):
    image = only(IMAGE, folder=folder)
    assert isinstance(image, LaidImage)
    box = image.box
    assert (box.left_mm, box.top_mm, box.width_mm, box.height_mm) == (0, 5, 20, 10)


@pytest.mark.parametrize("file", ["none.png", "broken.png", "logo.gif", "."])
def test_an_image_that_cannot_be_read_is_told_with_its_line(folder, file):
    with pytest.raises(LabelTemplateWrong, match="line 4: file"):
        only(IMAGE.replace("logo.png", file), folder=folder)


@pytest.mark.parametrize("file", ["../logo.png", "/etc/logo.png"])
def test_an_image_lies_beside_its_template(folder, file):
    with pytest.raises(LabelTemplateWrong, match="beside the template"):
        only(IMAGE.replace("logo.png", file), folder=folder)


@pytest.mark.parametrize("name", ["small", "standard", "a7"])
def test_the_bundled_labels_take_every_length_of_their_facts(name):
    bare = replace(FACTS, serial="", name="", customer="", product="", station="")
    long = replace(FACTS, name="n" * 64, customer="c" * 254, product="p" * 80, station="s" * 40)
    assert len(laid_bundled(name, bare).marks) < len(laid_bundled(name, long).marks)
