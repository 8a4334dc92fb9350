"""Names of settings that more than one page knows."""

RECIPE_FILE = "recipe_file"
"""The recipe that the bench runs; a station with one opens on the page Bench."""
