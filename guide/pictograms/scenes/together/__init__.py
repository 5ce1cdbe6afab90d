"""Keeping going as a family."""
