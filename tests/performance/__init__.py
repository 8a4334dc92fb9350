"""Figures, not checks: `python -m tests.performance` prints one JSON object (settled 2)."""
