"""The networks around the default bench, and those of the recordings."""

from station.simulator.radio import AccessPoint

BENCH_AIR = (
    AccessPoint("Factory", 3, 1, 6, -45, "factory-floor-7"),
    AccessPoint("Café Ω", 3, 1, 1, -52, "crème brûlée"),
    AccessPoint("Guest Net", 0, 0, 11, -60),
    AccessPoint("Hidden Net", 3, 1, 3, -55, "nobody-sees-me", is_hidden=True),
    AccessPoint("Legacy", 2, 2, 8, -67, "old but secure"),
    AccessPoint("Mixed", 3, 3, 9, -63, "mixed-ciphers-1"),
    AccessPoint("Old WEP", 1, 0, 5, -70, "0102030405"),
    AccessPoint("Corp", 5, 1, 2, -58, "corp-password"),
    AccessPoint("FiveG", 3, 1, 36, -50, "five-gigahertz"),
)
RECORDED_AIR = (
    AccessPoint("Office", 3, 1, 6, -40, "secretpw1"),
    AccessPoint("Guest Net", 0, 0, 11, -60),
)
"""What stood around the recorded device (golden/README)."""
