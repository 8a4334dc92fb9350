"""The record of the bench: append-only, chained, and able to forget a person."""
