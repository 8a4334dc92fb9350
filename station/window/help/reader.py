"""Where a page of the guide is read: in the window's colours and type, as wide as is good."""

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QPixmap, QResizeEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QTextBrowser

from station.window.help.markdown import html_of
from station.window.look import Look
from station.window.typefaces import MONO

_MARGIN_PX = 24
_STYLE = """
body, h1, h2, h3, p, li, td, th {{ color: {text}; }}
body, p, li, td, th {{ font-size: {body}px; }}
p, li {{ line-height: 140%; }}
h1 {{ font-size: {title}px; font-weight: 700; margin-top: 0; margin-bottom: {gap}px; }}
h2 {{ font-size: {panel}px; font-weight: 700; margin-top: {wide}px; margin-bottom: {gap}px; }}
h3 {{ font-size: {section}px; font-weight: 700; margin-top: {wide}px; margin-bottom: {gap}px; }}
a {{ color: {act}; text-decoration: underline; }}
code, pre {{ font-family: "{mono}"; font-size: {small}px; background-color: {raised}; }}
table {{ border-collapse: collapse; border-style: solid; border-color: {edge}; border-width: 1px;
  margin-top: {gap}px; margin-bottom: {gap}px; }}
td, th {{ padding: {cell}px; border-style: solid; border-color: {edge}; border-width: 1px; }}
th {{ background-color: {raised}; font-weight: 600; text-align: left; }}
"""


class Reader(QTextBrowser):
    """Shows Markdown; what is pressed in it is only told."""

    followed = Signal(str)
    """The address of a link that was pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._text, self._has_pictures, self._made_for_px = "", False, 0
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(_MARGIN_PX)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self._anchor = ""
        """Where it stays until the person scrolls, also when the page gets its width only later."""
        self.verticalScrollBar().actionTriggered.connect(self._forget_anchor)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show_again)
        look.changed.connect(self._soon.start)

    def show_text(self, text: str, anchor: str = "") -> None:
        """`anchor` is the heading to begin at; without one, or where there is none, the top."""
        self._text, self._anchor = text, anchor
        self._make()
        self.verticalScrollBar().setValue(0)
        if anchor:
            self.scrollToAnchor(anchor)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802  # Qt's name
        """A picture of the guide, no wider than the page. Nothing else is ever fetched."""
        file = name if isinstance(name, str) else name.toString()
        if kind != QTextDocument.ResourceType.ImageResource.value or "/" in file:
            return QByteArray()
        picture = QPixmap()
        picture.loadFromData(self._look.resource(f"pictures/{file}"))
        ratio = self.devicePixelRatioF()
        width = min(picture.width(), round(self._made_for_px * ratio))
        drawn = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        if self._anchor or (self._has_pictures and self._room_px() != self._made_for_px):
            self._soon.start()  # never from within: the document is being laid out now

    def _show_again(self) -> None:
        """In other colours or another size, at the same words."""
        seen = self.cursorForPosition(QPoint(_MARGIN_PX, 0)).position()
        self._make()
        if self._anchor:
            self.scrollToAnchor(self._anchor)
            return
        block = self.document().findBlock(seen)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top))

    def _forget_anchor(self) -> None:
        self._anchor = ""

    def _make(self) -> None:
        self._made_for_px = self._room_px()
        self._has_pictures = "](../pictures/" in self._text
        self.document().clear()  # with the pictures it has drawn
        self.document().setDefaultStyleSheet(self._style())
        self.setHtml(html_of(self._text, str, lambda address: address.rpartition("/")[2]))

    def _room_px(self) -> int:
        return max(self.viewport().width() - 2 * _MARGIN_PX - 4, 1)

    def _style(self) -> str:
        look = self._look
        colours = {name: look.colour(name).name() for name in ("text", "act", "raised", "edge")}
        sizes = {name: look.px(name) for name in ("title", "panel", "section", "body", "small")}
        room = {"gap": look.scaled(8), "wide": look.scaled(20), "cell": look.scaled(6)}
        return _STYLE.format(**colours, **sizes, **room, mono=MONO)
