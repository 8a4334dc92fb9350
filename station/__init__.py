"""Station: provisions and claims Particle IoT devices, and tells the truth about each."""

__version__ = "0.1.0"
