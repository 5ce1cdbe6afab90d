"""The day at home."""
