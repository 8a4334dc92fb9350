"""The training: drills on the simulated bench, from the first act to the marks."""
