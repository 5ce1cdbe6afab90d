"""The content: each file becomes plain data, all of it linked, or refused with every mistake.

model        what the guide consists of
local        what is here, in one centre
wording      what families call things, and what they ask
tables       one TOML table, field by field
parts        each part of the model from its table
arranging    what puts the parts in order
vocabularies the files with the wording of families
reading      one content file
whole        all parts together (Library)
paging       long lists over several pages
readability how short its sentences are
links        what refers to what, and whether it exists
telling      what families told, and whether it may stand here
targets      what the words of families lead to, and whether it exists
loading      everything at once
report       what is wrong, told to the person who wrote it
contexts     the msgctxt that say what a text is
"""
