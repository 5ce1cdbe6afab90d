"""Health, money, papers, law, safety, and who comes along."""
