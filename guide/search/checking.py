"""Words of families that lead nowhere: they stand for words that the guide never says."""

from guide.library.wording import Vocabulary
from guide.search.asking import Index
from guide.search.endings import stem
from guide.search.folding import words_of


def unmet(vocabulary: Vocabulary, index: Index) -> list[str]:
    """Return a sentence for each line of [says] in which a right word occurs nowhere in the guide of this language."""
    told = []
    for theirs, ours in vocabulary.says.items():
        for word in ours.split():
            if not any(index.knows(stem(each, index.tables.endings)) for each in words_of(word)):
                told.append(f"search/{vocabulary.slug}.toml: says, “{theirs}”: the guide never says “{word}”")
    return told
