"""An article as it is asked: its sentences, its names, and of whom they speak."""
