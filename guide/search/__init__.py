"""Finding in the guide: what a family types leads to a step, a word, a door. No question leaves the machine.

folding   one spelling for every keyboard
endings   words without what changes at their ends, by language
outlines  words by their consonants, whatever the script
entries   what can be found
indexing  the index of one language, as plain data
asking    the list for a question; static/js/search.js says the same in the browser
checking  words of families that lead nowhere
rates     how many questions of families find their answer
"""
