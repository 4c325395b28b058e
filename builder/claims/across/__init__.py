"""What the articles say of each other's names."""
