"""Boxes, answers and tables → claims."""
