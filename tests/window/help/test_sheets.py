"""What an operator gets on paper."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QTextDocument

from station.window.help.markdown import html_of
from station.window.typefaces import SANS, load_typefaces
from tests.window.scripted import RESOURCES

DOT_MM = 96 / 25.4
"""A browser's dots in a millimetre of paper."""


def font_of(points):
    load_typefaces()
    font = QFont(SANS)
    font.setPixelSize(round(points * 96 / 72))
    return font


def test_the_operators_page_is_two_sheets_of_paper(qapp):
    """A4 less 14 mm around, in 10.5 point, with its picture 74 mm high: as `guide.css` prints."""
    text = (RESOURCES / "guide/operator.md").read_text("utf-8")
    picture = f'{(RESOURCES / "pictures/bench.png").as_uri()}" height="{round(74 * DOT_MM)}'
    sheets = QTextDocument()
    sheets.setDocumentMargin(0)
    sheets.setPageSize(QSizeF(182 * DOT_MM, 269 * DOT_MM))
    sheets.setDefaultFont(font_of(10.5))
    sheets.setDefaultStyleSheet("h1 { font-size: 24px; } h2 { font-size: 17px; }")
    sheets.setHtml(html_of(text, str, lambda _: "PICTURE").replace("PICTURE", picture))
    assert sheets.pageCount() == 2
