"""Both set-up servers of one simulated device, up while it listens (device-protocol 3)."""

from station.simulator.clock import SimulatedClock
from station.simulator.softap_commands import Commands
from station.simulator.softap_host import SoftapHost
from station.simulator.softap_http import HttpServer
from station.simulator.softap_key import DeviceKey
from station.simulator.softap_tcp import TcpServer
from station.simulator.softap_turns import Turns


class SoftapServers:
    """HTTP and plain TCP before one `host`; the ports stay the same for its life."""

    def __init__(
        self,
        host: SoftapHost,
        clock: SimulatedClock,
        key: DeviceKey,
        *,
        first_connection_bug: bool = False,
    ) -> None:
        commands = Commands(host, key)
        self._turns = Turns(host, commands, clock)
        self._http = HttpServer(self._turns, commands)
        self._tcp = TcpServer(self._turns, commands, keeps_first_open=first_connection_bug)

    @property
    def http_url(self) -> str:
        """`http://127.0.0.1:N`, known from the first `start` on."""
        return self._http.url

    @property
    def tcp_address(self) -> str:
        """`127.0.0.1:N`, known from the first `start` on."""
        return self._tcp.listener.address

    async def start(self) -> None:
        """Listening mode begins. Raises OSError when a port has been taken meanwhile."""
        self._turns.begin()
        self._tcp.begin()
        await self._http.listener.open()
        try:
            await self._tcp.listener.open()
        except OSError:
            await self._http.listener.close()
            raise

    async def stop(self) -> None:
        """The access point goes: listeners close, connections break, work in hand ends."""
        await self._http.listener.close()
        await self._tcp.listener.close()
