"""The plain TCP set-up server: one command a connection, LF only (device-protocol 3.4)."""

from asyncio import IncompleteReadError, LimitOverrunError, StreamReader, StreamWriter

from station.simulator.softap_commands import Commands
from station.simulator.softap_listener import Listener
from station.simulator.softap_turns import Outcome, Turns

SOCKETS = 5
_LONGEST_NAME_BYTES = 29
_WORD = 0xFFFFFFFF
_CHUNK_BYTES = 4096


class TcpServer:
    """`keeps_first_open` is the fault of some versions, device-os#1252."""

    def __init__(self, turns: Turns, commands: Commands, *, keeps_first_open: bool) -> None:
        self._turns = turns
        self._commands = commands
        self._keeps_first_open = keeps_first_open
        self._is_first = True
        self.listener = Listener(
            self._talk,
            name="set-up TCP",
            sockets=SOCKETS,
            refuse=lambda writer: writer.transport.abort(),
        )

    def begin(self) -> None:
        """Set-up mode has begun anew."""
        self._is_first = True

    async def _talk(self, reader: StreamReader, writer: StreamWriter) -> None:
        stays_open = self._keeps_first_open and self._is_first
        self._is_first = False
        try:
            name, body = await _read_request(reader)
        except (IncompleteReadError, LimitOverrunError):
            return  # ended before it was whole, or a line longer than any buffer
        if not self._commands.knows(name):
            return  # also `ant-internal` and `ant-external`, which act without a reply
        outcome = await self._turns.take(name, body, writer, _framed)
        if outcome is Outcome.SILENT or (outcome is Outcome.ANSWERED and stays_open):
            await _hear_out(reader)


async def _read_request(reader: StreamReader) -> tuple[str, bytes]:
    """Raises IncompleteReadError, LimitOverrunError."""
    name = await _line(reader)
    length = _length(await _line(reader))
    while await _line(reader):
        pass
    body = await reader.readexactly(length)
    known = name if len(name) <= _LONGEST_NAME_BYTES else b""
    return known.decode("latin-1"), body


async def _line(reader: StreamReader) -> bytes:
    return (await reader.readuntil(b"\n"))[:-1]


def _length(line: bytes) -> int:
    """Every byte counts as a digit, so a CR makes an endless body of it."""
    length = 0
    for byte in line:
        length = (length * 10 + byte - ord("0")) & _WORD
    return length


def _framed(writes: list[bytes]) -> bytes:
    return b"\n\n" + b"".join(writes)


async def _hear_out(reader: StreamReader) -> None:
    """Keep the connection until the host ends it."""
    while await reader.read(_CHUNK_BYTES):
        pass
