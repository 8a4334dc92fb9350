"""The first run: one card after another, each with a test of its own."""
