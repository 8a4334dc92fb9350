"""What Debian, Ubuntu and other Linux systems get."""
