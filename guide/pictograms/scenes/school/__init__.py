"""Children at school, and their parents."""
