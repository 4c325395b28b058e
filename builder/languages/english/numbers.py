# How English writes numbers, in figures and in words, and what stands around a number to say how it is meant. Each row
# has its examples, and they are its tests.
"""Numbers in English."""

from __future__ import annotations

from builder.languages.language import Digits, Hedge, Numbers, Rule, words
from builder.model.mentions import Bound

WORDS = {
    "zero": 0, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
}  # fmt: skip

SCALES = {
    "dozen": 12, "hundred": 100, "hundred thousand": 10**5, "hundred million": 10**8, "hundred billion": 10**11,
    "thousand": 10**3, "thousands": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9,
    "trillion": 10**12, "trillions": 10**12, "m": 10**6, "M": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9,
    "Bn": 10**9, "b": 10**9, "B": 10**9, "tn": 10**12, "trn": 10**12, "k": 10**3, "K": 10**3,
}  # fmt: skip

COLLECTIVES = {
    "half a dozen": 6, "half a million": 500_000, "half a billion": 500_000_000, "half a trillion": 500_000_000_000,
    "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8,
    "ninefold": 9, "tenfold": 10, "twentyfold": 20, "hundredfold": 100, "score": 20,
    "dozens": 12, "tens": 10, "scores": 20, "hundreds": 100, "multimillion": 10**6, "multibillion": 10**9,
    "multi-million": 10**6, "multi-billion": 10**9,
}  # fmt: skip
"""What multiplies as well ("two dozen") is among the scales."""

DIGITS = (
    Digits(r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d+)?", groups=",", point=".", example=("18,000", "18000")),
    Digits(r"\d{1,3}(?: \d{3}){1,5}(?:\.\d+)?", groups=" ", point=".", example=("18 000.5", "18000.5")),
    Digits(r"\d+(?:\.\d+)?", groups="", point=".", example=("1.734", "1.734")),
)

HEDGES = (
    Hedge("(?:well |slightly |just |a little )?(?:more than|over|above) (?:the )?", Bound.MIN,
          example="[more than] 12 billion"),
    Hedge("(?:at least|no (?:fewer|less) than|a minimum of|upwards? of|north of|in excess of) ", Bound.MIN,
          example="find [at least] €100 million"),
    Hedge("(?:well |slightly |just |a little )?(?:less than|fewer than|under|below) ", Bound.MAX,
          example="[fewer than] 50 employees"),
    Hedge("(?:up to|at most|as (?:many|much) as|no more than|a maximum of) ", Bound.MAX,
          example="receive [up to] €230 million"),
    Hedge("(?:nearly|almost|about|around|approximately|roughly|some|close to|circa|barely|in the region of|"
          "an estimated|on the order of|an average of) ", Bound.APPROX, example="[nearly] €70 million"),
    Hedge("between ", Bound.APPROX, example="[between] 10 and 12 million euros"),
)  # fmt: skip

TRAILING = (
    Hedge(" or so", Bound.APPROX, example="200 million euros[ or so]"),
    Hedge(" (?:or more|at least|at a minimum|and more)", Bound.MIN, example="200 employees[ or more]"),
    Hedge(" (?:at most|at the most|or less|or fewer)", Bound.MAX, example="200 employees[ at most]"),
)

SKIP = (
    Rule(
        "telephone", "skip", "0",
        r"(?<=\+)\d\d(?:[ .-]?\d{1,4}){3,5}(?!\d)|0[1-9](?:[ .-]?\d\d){4}(?!\d)",
        traps=("Call +33 3 88 12 34 56 to find out more.", "Tel. 03 88 12 34 56"),
    ),
    Rule(
        "score", "skip", "0",
        r"\d{1,3}(?:-\d{1,3}){1,4}+(?![\d%€$]| ?%|-| [^\W\d_]| ?[€$]|[.,]\d)",
        traps=("Nancy won 3-1.", "the vote (12-4), a surprise"),
    ),
    Rule(
        "fraction in words", "skip", "0 {number} half quarter",
        r"(?:{single}(?: |-))?(?:half|halves|thirds?|quarters?|fifths?|tenths?|hundredths?)"
        r"(?!\w|-(?:a-)?(?:year|dozen|[mbtr]+illion))"
        r"(?! (?:a |an )?(?:dozen|million|billion|trillion)\b| (?:year|year's|results)\b)",
        traps=("two-thirds of the capital", "three quarters of the votes", "a third of its staff"),
    ),
    Rule(
        "address", "skip", "0",
        r"\d+,? (?:rue|avenue|boulevard|place|quai|(?-i:[A-Z]\w+) (?:(?-i:Street|Road|Avenue|Square|Lane)))\b",
        traps=("at its head office, 12 Harbour Street", "at 12, rue du Port"),
    ),
    Rule(
        "version", "skip", "0",
        r"\d+(?:\.\d+){2,9}+",
        traps=("version 2.0.1 of the software",),
    ),
    Rule(
        "fraction", "skip", "0",
        r"\d{1,4}/\d{1,4}(?:/\d+)?(?!\d)",
        traps=("there is no 31/02", "a score of 3/5", "open 24/7"),
    ),
    Rule("product of figures", "skip", "0", r"\d+ ?[x×] ?\d+\w*", traps=("the 6x9B model", "a 16 x 9 grid")),
    Rule(
        "ordinal", "skip", "0",
        r"\d+(?:st|nd|rd|th)(?!\w)",
        traps=("its 35th win", "the 2nd time", "the 1st row"),
    ),
    Rule(
        "model", "skip", "0",
        r"\d+(?:[.,]\d+)?(?!(?:m|M|mn|mln|bn|Bn|b|B|tn|trn|k|K)(?![^\W_]))[^\W\d_]\w*",
        traps=("a 70q model", "3D and 5G", "a 4K2 screen"),
    ),
)  # fmt: skip

NUMBERS = Numbers(
    digits=DIGITS,
    words=WORDS,
    openers=frozenset({"a", "an"}),
    joint="and",
    joint_after="(?:(?<=hundred[ -])|(?<=thousand[ -]))",
    articles=frozenset({"a", "an", "one"}),
    ambiguous=frozenset(),
    scales=SCALES,
    signs=frozenset({"m", "M", "b", "B", "k", "K"}),
    collectives=COLLECTIVES,
    plurals=words("dozens tens scores hundreds multimillion multibillion multi-million multi-billion"),
    vague=frozenset({"several", "few", "a few", "some", "many", "a couple of"}),
    half=" and a half",
    half_before="half-",
    of="(?:of |-)",
    between=" ?[-–—] ?[$€£]?| (?:to|or|and) [$€£]?",
    both="and",
    open="between ",
    span="to",
    change=r"(?:go|went|gone|pass|r[io]s|jump|climb|increas|gr[eo]w|fall|fell|drop|cut|rais|decreas|reduc|mov)\w* "
    r"(?:\w+ ){0,2}from ",
    hedges=HEDGES,
    trailing=TRAILING,
    percent=r" ?%|(?: |-)per ?cent\b",
    points=r"(?: |-)(?:percentage |basis )points?\b|(?<=\d) points?\b(?! of\b)",
    basis="basis",
    times=r"(?: |-)times\b|-?fold\b",
    counted=r"(?-i:[a-z][^\W\d_]*s|people|staff|men|women|children|[A-Z]{3,5}|k[mg]|ha|k?m[²2]|[kMGT]Wh?|[MGTP]B)",
    fillers=words(
        "other new small large big first last young main different single more additional further original active"
    ),
    function=words(
        "a about across after all also an and any are as at be been before being between both but by can could did do "
        "does each either even ever every for from had has have he her here his how i if in into is it its just less "
        "like many may might more most much must neither no nor not of off on once only or other our out over own per "
        "she should since so some such than that the their them then there these they this those though through thus "
        "times to too under until up us versus was we were what when where whereas whether which while who whose will "
        "with within without would yet you your"
    ),
    labels=words(
        "article articles phase page pages chapter highway motorway number no series version volume level step "
        "stage act season line station gate room group flight size channel law division category class type model "
        "generation terminal route road street top"
    ),
    skip=SKIP,
)  # fmt: skip
