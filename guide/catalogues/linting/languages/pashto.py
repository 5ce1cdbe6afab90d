"""Pashto: one form of each word; not the words of Pakistan."""

from guide.catalogues.linting.languages.writing import ARABIC_MARKS, LETTER, SAME_LETTER, VOWELS, Misplaced, Writing

PAKISTANI = {
    "سکول": "ښوونځی",
    "سکولونه": "ښوونځي",
    "هسپتال": "روغتون",
}
RARE_FORMS = {
    "کښې": "کې",
    "چه": "چې",
    "تاسې": "تاسو",
    "تاسي": "تاسو",
    "ستاسې": "ستاسو",
    "امستنې": "تنظیمات",
}

PASHTO = Writing(
    letters=frozenset("ءآئابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیيېۍ"),
    longest=14,
    instead=SAME_LETTER
    | {"ك": "ک", "گ": "ګ", "ى": "ی", "ے": "ی", "ۀ": "ه", "ة": "ه", "أ": "ا", "إ": "ا"}
    | {"ٹ": "ټ", "ڈ": "ډ", "ڑ": "ړ", "ٱ": "ا"},
    advice={"ں": "write ن or ڼ"} | dict.fromkeys(VOWELS, "write Pashto without vowel signs"),
    misplaced=(Misplaced(f"ي(?={LETTER})", "ي", "ی"),),
    marks=ARABIC_MARKS,
    avoid={
        "قرباني": "write کورنۍ",
        "محتاج|بېوزله": "write څوک چې مرسته غواړي",
        "بې سواده?": "write څوک چې لوستل زده کوي",
        "لېونی|تروما": "write سختې ورځې",
        "غیر ?قانوني": "write د استوګنې له اسنادو پرته",
        "جزا": "say what to do and who helps",
        "مغرور": "write ویاړمن",
    },
    not_ours={"pakistani": PAKISTANI, "pashto-form": RARE_FORMS},
    unwritten=frozenset("eu"),  # een, kunt: read with a schwa by itself
    misheard={
        "نیت": "write نِیت: this is the word for intention, and the “niet” is lost",
        "موت|م\u064eوت": "write مُوط: this is the word for death",
        "ه\u064f?ور": "write هیُور: this is a rude word in Dutch",
        "ک\u0650?یر": "write کېر: this is a rude word",
        "ک\u064fنت": "write کنت: with the sign this is a rude word in Dutch",
        "ه\u064fویس.*": "write هویس: with the sign these are two syllables",
        "ا\u064fو": "write او: with the sign this is “oe”",
        "یُور": "write اِیُور: this says “jaar”",
    },
    forms_alone=frozenset({0}),
)
