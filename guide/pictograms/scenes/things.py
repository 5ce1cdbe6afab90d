"""Single things: papers, bags, cards."""
