"""Secrets of this computer: which there are, a new one for an old one, and where they lie."""
