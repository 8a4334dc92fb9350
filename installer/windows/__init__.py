"""What Windows gets."""
