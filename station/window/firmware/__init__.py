"""The page Firmware: an image looked over, brought onto one device, and proven."""
