"""Going to a device's own Wi-Fi and back, as the window shows it."""
