"""Feelings."""
