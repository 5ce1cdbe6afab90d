"""Finding, renting and keeping a home."""
