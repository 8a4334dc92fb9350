"""The look, as settings keep it: theme, text size, viewing distance, gloves."""

from collections.abc import Mapping

from station.window.look import Look


def put_on(look: Look, kept: Mapping[str, str]) -> None:
    """What is missing or no number is as usual."""
    look.suit(_metres(kept.get("viewing_m", "")), gloves=kept.get("gloves") == "yes")
    look.choose(kept.get("theme", "system"), _scale(kept.get("text_scale", "")))


def as_settings(look: Look) -> dict[str, str]:
    return {
        "theme": look.theme,
        "text_scale": f"{look.scale}",
        "viewing_m": f"{look.distance_m}",
        "gloves": "yes" if look.has_gloves else "no",
    }


def _metres(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _scale(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 1.0
