"""Learning Dutch, and finding work."""
