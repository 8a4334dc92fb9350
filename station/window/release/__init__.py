"""The page that releases a device."""
