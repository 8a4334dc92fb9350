import pytest
from PySide6.QtGui import QImage

from station import __version__
from station.domain.training_errors import CertificateNotKept
from station.domain.training_progress import Progress
from station.window.training.certificate import certificate_in, certificate_text
from tests.domain.test_training import DRILL
from tests.host.test_training_book import GOOD

ADA = Progress("Ada <b>").with_marks(GOOD, "2026-05-17")


def test_it_says_who_when_with_which_marks_and_by_which_station():
    text = certificate_text(ADA, [DRILL])
    for part in ("TRAINING", "Certificate", "Ada &lt;b&gt;", "2026", "20 of 20", __version__):
        assert part in text
    assert "<b>20 of 20" in text


def test_who_has_not_passed_every_drill_gets_no_certificate():
    text = certificate_text(Progress("Ada"), [DRILL])
    assert "not yet finished" in text
    assert "Certificate of training" not in text


def test_each_form_is_what_its_name_says(qapp, look):
    text = certificate_text(ADA, [DRILL])
    assert certificate_in("pdf", text).startswith(b"%PDF")
    assert certificate_in("html", text).decode() == text
    with pytest.raises(CertificateNotKept, match="docx"):
        certificate_in("docx", text)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_picture_is_black_on_white_in_every_theme(qapp, look, theme):
    look.choose(theme, 1.0)
    picture = QImage.fromData(certificate_in("png", certificate_text(ADA, [DRILL])))
    wide = picture.width()
    colours = {
        picture.pixelColor(x, y).lightness() for x in range(0, wide, 3) for y in range(0, 400, 3)
    }
    assert picture.pixelColor(2, 2).lightness() == 255
    assert min(colours) < 60
