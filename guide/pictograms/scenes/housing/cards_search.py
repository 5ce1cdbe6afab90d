"""Show-cards in a reception centre and while searching for a house: the bubble holds what is asked."""
