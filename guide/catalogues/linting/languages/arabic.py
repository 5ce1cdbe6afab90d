"""Arabic: plain modern standard, as Syria and Iraq write it."""

from guide.catalogues.linting.languages.writing import ARABIC_MARKS, LETTER, SAME_LETTER, VOWELS, Misplaced, Writing

ARABIC = Writing(
    letters=frozenset("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" + VOWELS),
    longest=12,
    instead=SAME_LETTER | {"ی": "ي", "ې": "ي", "ک": "ك", "ٱ": "ا"},
    advice=dict.fromkeys("گپچژڤ", "write the foreign name in Latin letters, in an isolate"),
    misplaced=(Misplaced(f"ى(?=[{VOWELS}]*{LETTER})", "ى", "ي"),),
    marks=ARABIC_MARKS,
    joined_before="[وفبلك]{0,2}(?:ال|لل)?",
    avoid={
        "ضحية|ضحايا": "write عائلة",
        "محتاج(?:ين|ون)?|فقير|فقراء": "write من يبحث عن مساعدة",
        "أمّي|أمّيين|أمّيون": "write من يتعلم القراءة",
        "مجنون|صدمة|صدمات": "write وقت صعب",
        "غير شرعي(?:ين|ون|ة)?": "write بدون أوراق إقامة",
        "عقوبة|عقوبات": "say what to do and who helps",
        "يرجى|يتوجب": "write a plain imperative: اذهبوا، خذوا، اسألوا",
        "يناير": "write كانون الثاني",
        "فبراير": "write شباط",
        "أبريل": "write نيسان",
        "مايو": "write أيار",
        "يونيو": "write حزيران",
        "يوليو": "write تموز",
        "أغسطس": "write آب",
        "سبتمبر": "write أيلول",
        "أكتوبر": "write تشرين الأول",
        "نوفمبر": "write تشرين الثاني",
        "ديسمبر": "write كانون الأول",
    },
    for_sounds=frozenset(VOWELS + "پ"),  # known from shop signs; who does not know it reads ب, which a Fleming follows
    misheard={
        "م\u064f?وت": "write مُوط: this says “die”",
        "ه\u064f?ور": "write هيُور: this is a rude word in Dutch",
        "هْيُور.*": "write هيُور: no word begins with two consonants",
        "ك\u0650?ير": "write كيِر: this is rude for many",
        "فراي": "write فرَيْ: this says “fraai”",
        "[بپ]اين": "write پَيْن: this says “been”",
        ".*وو.*": "write وُو: two و cannot be read",
    },
    forms_alone=frozenset({0, 1, 2}),  # خطوة واحدة needs no digit
)
