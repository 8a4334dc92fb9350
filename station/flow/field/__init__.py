"""The work in the field: crossing to a device's own Wi-Fi and back, rounds, watching, freeing."""
