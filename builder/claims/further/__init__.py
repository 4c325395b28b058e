"""Claims of an article → what others of it add to them."""
