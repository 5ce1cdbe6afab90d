"""Things to bring."""
