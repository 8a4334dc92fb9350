import pytest

from station.domain.training import Act, DrillEnd
from station.domain.training_errors import CertificateNotKept, DrillWrong
from station.domain.training_marks import Deeds, marks_of
from station.domain.training_progress import Progress
from station.host import folders
from station.host.training_book import MARKS, MarksBook
from tests.domain.test_training import DRILL

GOOD = marks_of(DRILL, Deeds("password-wrong", (Act.AGAIN,), DrillEnd.CONFIRMED, 90.0))


@pytest.fixture
def book(tmp_path) -> MarksBook:
    return MarksBook(folders.resource_folder("drills"), tmp_path / "training")


def test_the_drills_come_in_their_order(book):
    assert [drill.order for drill in book.drills()] == [1, 2, 3, 4, 5, 6]


def test_marks_are_kept_under_a_name_and_the_latest_person_stands_last(book, tmp_path):
    assert book.people() == []
    book.keep("Ada", GOOD)
    book.keep("Grace", GOOD)
    book.keep("Ada", GOOD)
    assert [each.person for each in book.people()] == ["Grace", "Ada"]
    again = MarksBook(folders.resource_folder("drills"), tmp_path / "training")
    assert again.progress("Ada").best["wrong-password"].points == 20
    assert again.progress("Nobody") == Progress("Nobody")


def test_a_damaged_file_of_marks_is_begun_anew(book, tmp_path):
    book.keep("Ada", GOOD)
    (tmp_path / "training" / MARKS).write_text("{", encoding="utf-8")
    assert book.people() == []
    assert book.keep("Ada", GOOD).passed([DRILL]) == 1


def test_a_place_that_takes_nothing_is_told(tmp_path):
    (tmp_path / "training").write_text("a file in the way", encoding="utf-8")
    book = MarksBook(folders.resource_folder("drills"), tmp_path / "training")
    with pytest.raises(CertificateNotKept):
        book.keep("Ada", GOOD)
    with pytest.raises(CertificateNotKept):
        book.write(str(tmp_path / "nowhere" / "ada.pdf"), b"%PDF")


def test_a_certificate_is_there_whole(book, tmp_path):
    book.write(str(tmp_path / "ada.html"), b"whole")
    assert [file.name for file in tmp_path.iterdir()] == ["ada.html"]
    assert (tmp_path / "ada.html").read_bytes() == b"whole"


def test_a_drill_that_cannot_be_read_is_named(tmp_path):
    (tmp_path / "odd.toml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(DrillWrong, match="odd"):
        MarksBook(tmp_path, tmp_path).drills()
