"""Time, waiting, appointments."""
