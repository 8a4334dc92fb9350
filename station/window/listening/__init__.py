"""Help for a device that does not listen."""
