"""What native readers made of the translations: taken in, kept, counted.

An approval belongs to a pair of texts, letter by letter. Whether a text is approved is computed from what is kept, each
time: nothing has to be taken back when a text changes, and one that is put back is approved again.
"""
