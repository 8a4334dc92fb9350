"""Firmware before it leaves the computer, and the way it goes over a serial port."""
