import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from station.window.help.reader import Reader

LONG = "# Top\n\n" + "words\n\n" * 200 + '### <a id="clm-204"></a>Far below\n\n' + "more\n\n" * 200
WITH_PICTURE = "# Page\n\n![The bench](../pictures/bench.png)\n"


@pytest.fixture
def reader(look, qtbot):
    made = Reader(look)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def widest_picture(reader):
    return reader.document().idealWidth()


def test_a_page_begins_at_its_top_or_at_the_heading_asked_for(reader):
    reader.show_text(LONG, "clm-204")
    assert reader.verticalScrollBar().value() > 1_000
    reader.show_text(LONG)
    assert reader.verticalScrollBar().value() == 0


def test_a_link_is_told_and_not_followed_by_itself(reader, qtbot):
    reader.show_text("[there](bench.md#slots) and more")
    with qtbot.waitSignal(reader.followed) as told:
        reader.anchorClicked.emit("bench.md#slots")
    assert told.args == ["bench.md#slots"]
    assert "more" in reader.toPlainText()


def test_a_picture_is_never_wider_than_the_page(reader):
    reader.show_text(WITH_PICTURE)
    assert 500 < widest_picture(reader) <= 700
    reader.resize(420, 500)
    for _ in range(3):
        QApplication.processEvents()
    assert widest_picture(reader) <= 420


@pytest.mark.parametrize("address", ["https://example.com/x.png", "/etc/passwd", "file:///x.png"])
def test_nothing_is_ever_fetched_from_elsewhere(reader, address):
    reader.show_text("# A")
    kind = QTextDocument.ResourceType.ImageResource.value
    assert not reader.loadResource(kind, address)


def test_another_theme_colours_what_is_being_read_and_keeps_the_place(reader, look):
    reader.show_text(LONG, "clm-204")
    QApplication.processEvents()
    look.choose("dark", 2.0)
    for _ in range(3):
        QApplication.processEvents()
    below = reader.document().find("Far below").block()
    top = reader.document().documentLayout().blockBoundingRect(below).top()
    assert top - reader.verticalScrollBar().value() == pytest.approx(0, abs=120)
    shown = reader.document().begin().begin().fragment().charFormat().foreground().color()
    assert shown.name() == look.colour("text").name()
