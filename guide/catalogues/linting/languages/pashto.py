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
    "څرخي چوکۍ": "ویلچیر",
    "وضاحت": "تشریح",
    "یو سړي": "یوه سړي",
    "ډیپلوم(?:ونه|ونو)?": "د زده کړې سند",
}
CONSONANT = "[بپتټثجځچڅحخدډرړزژږسشښصضطظعغفقکګلمنڼ]"
CALQUES = {  # word for word after Dutch or Dari: understood late, or as something else
    "درد لر(?:م|و|ئ|ي)": "مې درد کوي",
    "(?:ټلیفون اخلي|ټلیفون اخیستل)": "ټلیفون پورته کوي",
    "لیکل کو(?:م|ي|و|ئ)": "لیکي",
    "لوستل کو(?:م|ي|و|ئ)": "لولي",
    "(?<!په )هالنډي خبر(?:ې|و)": "په هالنډي ژبه خبرې",
    "د ژوند خطر": "د مرګ خطر",
    "سخت وخت": "ستونزې or سختې ورځې",
    "ځان (?:څنګه )?احساسو(?:ي|ئ|ل)": "حال یې څنګه دی",
    "(?<!مخکې )له مخکې": "مخکې له مخکې",
    "ولاړ (?:شم|شو|شئ|شي)": "لاړ شئ (ولاړ is: standing)",
    f"له (?:(?!سره |څخه )[^ ]+ )?[^ ]*{CONSONANT} (?:مخکې|وروسته|پرته|بهر)": "له …ه مخکې, or تر … مخکې",
    "زیاتره(?! وخت| خلک| کورنۍ)": "زیاتره وخت or ډېر ځله (زیاتره تاسو is: most of you)",
    "په هالنډي ژبو": "چې په هالنډي ژبه درس ورکوي (ژبو is: languages)",
    "نوم ویل لازم نه دي": "لازمه نه ده چې خپل نوم ووایئ",
    "(?<!د )ماشوم ګاډۍ": "د ماشوم ګاډۍ",
    "یو (?:لاس|کس|سړی|هلک) (?:[^ .]+ ){1,6}?(?:نیول|ساتل|ایښ)(?:ی|ې) (?:دی|ده)": "یوه لاس … نیولې ده (oblique)",
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
        "د کور (?:د |له )?خاوند": "write د کور مالک (خاوند is a husband too)",
        "لوی کسان|لویو کسانو": "write لویان, لویانو (these are: big or important people)",
        "د ډاکټر د پیسو کاغذ": "write هغه کاغذ چې د ډاکټر پیسې پرې ورکول کېږي (this sounds like the bill)",
        "صندوق(?:ه|ونه|ونو)?": "write د صحي بیمې دفتر, د کور د پور دفتر, or for a box صندوقچه",
        "پر مېز ناست(?:ه|ې)?": "write د مېز تر څنګ ناست (this is: on top of the table)",
    },
    not_ours={"pakistani": PAKISTANI, "pashto-form": RARE_FORMS, "calque": CALQUES},
    unwritten=frozenset("e"),  # -en, -er: read with a schwa by itself
    misheard={
        "نیت": "write نِیت: this is the word for intention, and the “niet” is lost",
        "موت|م\u064eوت": "write مُوط: this is the word for death",
        "ه\u064f?ور": "write هیُور: this is a rude word in Dutch",
        "ک\u0650?یر": "write کېر: this is a rude word",
        "کو?نت": "write کُنت: without the sign this is heard as kant or kent, with و as a rude word",
        "ه\u064f?ویس.*": "write هاوس: this is read as hwees or howis",
        "ا\u064fو": "write او: with the sign this is “oe”",
        "یُور": "write اِیُور: this says “jaar”",
    },
    forms_alone=frozenset({0}),
)
