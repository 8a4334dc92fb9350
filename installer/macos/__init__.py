"""What macOS gets."""
