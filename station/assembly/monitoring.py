"""Opens monitors on the ports that this start of the program may see."""

from collections.abc import Sequence
from pathlib import Path

from station.device.monitor import PortMonitor
from station.device.monitor_ports import monitor_ports
from station.flow.field.monitors import MonitorPort, MonitorWish


class StationMonitors:
    """Fulfils station.flow.field.monitors.Monitors."""

    def __init__(self, registry: Path | None, *, sees_simulated: bool) -> None:
        self._registry, self._sees_simulated = registry, sees_simulated

    def ports(self, *, every: bool = False) -> Sequence[MonitorPort]:
        return monitor_ports(
            every=every, include_simulated=self._sees_simulated, folder=self._registry
        )

    def open(self, wish: MonitorWish) -> PortMonitor:
        return PortMonitor(wish, lambda: self.ports(every=True))
