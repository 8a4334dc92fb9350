"""An emulated machine with real USB, real radios and the real NetworkManager, for tests."""
