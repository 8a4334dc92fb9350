"""One watched port or stream, and how it fares, in words."""

from dataclasses import dataclass

from station.domain.calls.stream import StreamNews, StreamState
from station.domain.field.monitor_hint import Whereabouts
from station.flow.field.monitors import Monitor, MonitorNews, PortState
from station.window.said import said

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
                StreamState.OPENING: said("opening"), StreamState.LIVE: said("live"),
                StreamState.SILENT: said("silent"), StreamState.WAITING: said("waiting"),
                StreamState.REFUSED: said("refused"), StreamState.ENDED: said("stopped"),
            }[self.stream]  # fmt: skip
        if self.owner:
            return said("in work: {0}").format(self.owner)
        return {
            PortState.OPENING: said("opening"), PortState.OPEN: said("open"),
            PortState.GONE: said("away"), PortState.BUSY: said("busy"),
            PortState.DENIED: said("denied"), PortState.LENT: said("Station talks"),
        }[self.state]  # fmt: skip

    @property
    def long(self) -> str:
        """A sentence, where the port cannot be typed to; "" where it can."""
        if self.monitor is None:
            return self.detail
        if self.owner:
            return said("{0} works with this device. We look on again when it is done.").format(
                self.owner
            )
        return {
            PortState.OPENING: said("The port is being opened."),
            PortState.OPEN: "",
            PortState.GONE: said("The device left. We wait for it, wherever it is plugged in."),
            PortState.BUSY: said("Another program has the port. We wait until it is free."),
            PortState.DENIED: said("This user may not open the port: see Doctor."),
            PortState.LENT: said("Station talks with the device."),
        }[self.state]

    def take_news(self, news: MonitorNews) -> None:
        self.state, self.address = news.state, news.address
        if news.state is not PortState.OPEN:
            self.rest, self.where = b"", Whereabouts.UNKNOWN

    def take_stream(self, news: StreamNews) -> None:
        self.stream = news.state
        self.detail = str(news.trouble) if news.trouble is not None else news.text
