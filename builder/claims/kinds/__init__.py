"""Sentences → claims of each kind."""
