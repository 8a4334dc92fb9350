"""Which pages there are: their places in the rail, and who makes those that are made late."""

RAIL = (
    ("guided", "wand-sparkles", "Guided"),
    ("bench", "layout-grid", "Bench"),
    ("cloud", "cloud", "Cloud"),
    ("monitors", "activity", "Monitors"),
    ("records", "scroll-text", "Records"),
    ("doctor", "stethoscope", "Doctor"),
    ("settings", "settings", "Settings"),
    ("help", "circle-question-mark", "Help"),
)
"""Key, icon, words; the rail's order is that of Ctrl+1, Ctrl+2 …"""

BESIDE: dict[str, str] = {
    "release": "guided", "firmware": "guided", "rounds": "guided", "training": "guided",
}  # fmt: skip
"""Pages that stand beside another and are reached from there: their key, and the rail's entry that
is shown as chosen meanwhile.
"""

MAKERS: dict[str, str] = {
    "doctor": "station.window.doctor.making",
    "monitors": "station.window.monitors.making",
    "release": "station.window.release.making",
    "firmware": "station.window.firmware.making",
    "rounds": "station.window.rounds.making",
    "training": "station.window.training.making",
    "welcome": "station.window.welcome.making",
}
"""Pages with a module of their own that makes them: `make(window) -> QWidget`."""
