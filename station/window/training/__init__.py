"""The training in the window: drills, marks, certificate, and a band across it."""
