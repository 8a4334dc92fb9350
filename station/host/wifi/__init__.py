"""The computer's own Wi-Fi, for each system behind station.flow.field.ports.HostWifi."""
