"""What stands around a figure and belongs to it."""
