"""One watched port or stream, and how it fares, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from station.domain.calls.stream import StreamNews, StreamState
from station.domain.field.monitor_hint import Whereabouts
from station.flow.field.monitors import Monitor, MonitorNews, PortState

_SHAPES = {
    PortState.OPENING: "doing",
    PortState.OPEN: "done",
    PortState.GONE: "unsure",
    PortState.BUSY: "unsure",
    PortState.DENIED: "failed",
    PortState.LENT: "doing",
}
_STREAM_SHAPES = {
    StreamState.OPENING: "doing",
    StreamState.LIVE: "done",
    StreamState.SILENT: "unsure",
    StreamState.WAITING: "unsure",
    StreamState.REFUSED: "failed",
    StreamState.ENDED: "todo",
}


def tr(text: str) -> str:
    return QCoreApplication.translate("Watched", text)


@dataclass(eq=False, slots=True)
class Watched:
    """`monitor` None is the cloud's stream. `owner` is who of Station has the port meanwhile."""

    source: str
    address: str
    monitor: Monitor | None = None
    is_board: bool = False
    state: PortState = PortState.OPENING
    stream: StreamState = StreamState.OPENING
    detail: str = ""
    owner: str = ""
    where: Whereabouts = Whereabouts.UNKNOWN
    rest: bytes = b""
    log: str = ""

    @property
    def is_ready(self) -> bool:
        """Whether something can be typed."""
        return self.monitor is not None and self.state is PortState.OPEN

    @property
    def shape(self) -> str:
        if self.monitor is None:
            return _STREAM_SHAPES[self.stream]
        return _SHAPES[self.state]

    @property
    def short(self) -> str:
        """One or two words, for the chip."""
        if self.monitor is None:
            return {
                StreamState.OPENING: tr("opening"), StreamState.LIVE: tr("live"),
                StreamState.SILENT: tr("silent"), StreamState.WAITING: tr("waiting"),
                StreamState.REFUSED: tr("refused"), StreamState.ENDED: tr("stopped"),
            }[self.stream]  # fmt: skip
        if self.owner:
            return tr("in work: {0}").format(self.owner)
        return {
            PortState.OPENING: tr("opening"), PortState.OPEN: tr("open"),
            PortState.GONE: tr("away"), PortState.BUSY: tr("busy"),
            PortState.DENIED: tr("denied"), PortState.LENT: tr("Station talks"),
        }[self.state]  # fmt: skip

    @property
    def long(self) -> str:
        """A sentence, where the port cannot be typed to; "" where it can."""
        if self.monitor is None:
            return self.detail
        if self.owner:
            return tr("{0} works with this device. We look on again when it is done.").format(
                self.owner
            )
        return {
            PortState.OPENING: tr("The port is being opened."),
            PortState.OPEN: "",
            PortState.GONE: tr("The device left. We wait for it, wherever it is plugged in."),
            PortState.BUSY: tr("Another program has the port. We wait until it is free."),
            PortState.DENIED: tr("This user may not open the port: see Doctor."),
            PortState.LENT: tr("Station talks with the device."),
        }[self.state]

    def take_news(self, news: MonitorNews) -> None:
        self.state, self.address = news.state, news.address
        if news.state is not PortState.OPEN:
            self.rest, self.where = b"", Whereabouts.UNKNOWN

    def take_stream(self, news: StreamNews) -> None:
        self.stream = news.state
        self.detail = str(news.trouble) if news.trouble is not None else news.text
