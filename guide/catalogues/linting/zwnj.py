"""The zero-width non-joiner (U+200C): Dari needs it, Arabic and Pashto do without (docs/translating.md)."""

import re
from collections.abc import Iterator

from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.languages.writing import LETTER
from guide.catalogues.linting.message import Message

ZWNJ, ZWJ = "\u200c", "\u200d"
LOOSE = re.compile(f"{ZWNJ}{{2,}}|(?<!{LETTER})(?<!\u0654){ZWNJ}|{ZWNJ}(?!{LETTER})")
WORD_END = f"(?!{LETTER}|[{ZWNJ}\u0654])"
WORD_START = f"(?<!{LETTER})(?<!{ZWNJ})"
SPLIT_PREFIX = re.compile(f"{WORD_START}(?<![۰-۹] )(ن?می) (?={LETTER})")  # ۱ می is a date
SPLIT_SUFFIX = re.compile(f"(?<={LETTER}) (ها|های|تر|ترین|تان|شان|اند){WORD_END}")
STEMS = "شو|کن|خواه|توان|رو[دیمن]|ده[دیمن]|گیر|گوی|آی|پرداز|خوان|نویس|پرس|رس[دیمن]|بین|ساز|دان[دیم]|باش|مان[دیم]"
JOINING = f"(?![ادذرزژو]){LETTER}"  # after the others U+200C changes nothing to see: روزهای
JOINED_PREFIX = re.compile(f"{WORD_START}(ن?می)(?=(?:{STEMS}))")
JOINED_PLURAL = re.compile(f"{WORD_START}({LETTER}+{JOINING})(ها|های){WORD_END}")
NOT_PLURAL = {"تنها", "تنهای", "انتها", "انتهای", "منتها", "آنها", "اینها"}
LOOSE_EZAFE = re.compile(f"ه{ZWNJ}ی{WORD_END}")


def joiners(message: Message) -> Iterator[Finding]:
    """Refuse U+200D everywhere, and U+200C where the language has none or where it joins nothing."""
    if ZWJ in message.shown:
        yield Finding("zwnj", "there is a zero-width joiner (U+200D)", "remove it")
    if ZWNJ in message.shown and not message.writing.non_joiner:
        yield Finding("zwnj", "there is a zero-width non-joiner (U+200C)", "write one word, or two words")
    elif LOOSE.search(message.shown):
        yield Finding("zwnj", "U+200C is next to a space, doubled, or at the end of a word", "remove it")


def dari_joints(message: Message) -> Iterator[Finding]:
    """Ask for U+200C after می and before ها, تر, تان, and for ٔ after silent ه."""
    if message.language != "fa_AF":
        return
    for pattern in (SPLIT_PREFIX, JOINED_PREFIX):
        for found in pattern.finditer(message.shown):
            yield Finding("zwnj", f"{found[1]} has no U+200C after it", f"write {found[1]} + U+200C + verb")
    for found in SPLIT_SUFFIX.finditer(message.shown):
        yield Finding("zwnj", f"there is a space before {found[1]}", f"write word + U+200C + {found[1]}")
    for found in JOINED_PLURAL.finditer(message.shown):
        if found[0] not in NOT_PLURAL:
            yield Finding("zwnj", f"“{found[0]}” has no U+200C", f"write {found[1]} + U+200C + {found[2]}")
    if LOOSE_EZAFE.search(message.shown):
        yield Finding("zwnj", "ه + U+200C + ی is used for the ezafe", "write ه + U+0654 (خانهٔ شما)")
