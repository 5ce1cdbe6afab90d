"""Samen op weg: a guide for families who fled and now live in Flanders or Brussels."""

__version__ = "0.1.0"
