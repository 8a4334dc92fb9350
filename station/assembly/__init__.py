"""The only place that picks the parts and joins them: real or simulated, it cannot tell."""

from station.assembly.parts import main

__all__ = ["main"]
