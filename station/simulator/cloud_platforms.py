"""The platforms the simulated service knows, and the Device OS versions it compiles for."""

PLATFORM_NAMES = {
    6: "Photon",
    8: "P1",
    10: "Electron",
    12: "Argon",
    13: "Boron",
    15: "ESOMX",
    23: "BSoM",
    25: "B5SoM",
    26: "Tracker",
    32: "P2",
    35: "MSoM",
}
_OLD = frozenset({6, 8, 10})
_MESH = frozenset({12, 13, 15, 23, 25, 26})
BUILD_TARGETS: dict[str, frozenset[int]] = {
    "6.2.1": _MESH | {32, 35},
    "5.9.0": frozenset({32, 35}),
    "4.2.0": _MESH,
    "3.3.1": _OLD | _MESH,
    "2.3.1": _OLD | frozenset({12, 13, 23, 25}),
    "1.5.2": _OLD | frozenset({12, 13}),
}
"""Device OS to platforms, the newest first."""
NEWEST_TARGETS = {
    number: next(version for version, platforms in BUILD_TARGETS.items() if number in platforms)
    for number in PLATFORM_NAMES
}
