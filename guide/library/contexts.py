"""The msgctxt that say what a text is; any other is the slug of the journey or list it stands in."""

SOUND = "klank"  # how a Dutch sentence sounds, in the reader's own letters
FACT = "fact"  # what changes with the years, with its conditions: may be longer
