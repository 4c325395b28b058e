# What English translations are checked by, and what the English of an original denies.
"""English prose."""

from __future__ import annotations

import re

from builder.languages.english.senses import ENGLISH_SENSES
from builder.languages.language import words
from builder.languages.prose import Prose, table

DENIALS = table(r"""
    not\b
    \w+n['’]t\b
    cannot\b
    no\b(?!\.)
    none\b
    no one\b
    nobody\b
    nothing\b
    nowhere\b
    never\b
    neither\b
    nor\b
""")

SEMBLANCES = table(r"""
    not only|not just|not merely|not simply|not least
    none other than
    no less than|no fewer than|no more than
    no doubt
    no matter
    whether or not
    if not\b
    nothing but
    no (?:\w+ )?(?:choice|alternative|option) but
    no\.
    no\. ?\d
""")

REFUSALS = table(r"""
    refus\w*
    declin\w*
    fail\w*
    lack\w*
    unabl\w*
    den(?:y|ies|ied|ying)|denial\w*
    hardly|scarcely|barely|rarely|seldom|few\b|little\b
    avoid\w*
    prevent\w*
    instead|rather than
    without\b
    only\b|merely|alone\b|sole\w*
    rul\w+ out|exclud\w*|exclusion
    absen\w*|missing
    far from
    secret\w*|undisclosed|unknown|unavailable|unfinished|unspecified|unprecedented|unlimited|unsigned|unlikely|unclear
    un(?!der|it|ion|iq|if|iv)\w{3,}(?:ed|able)\b
    un(?:changed|defeated|done|happy|seen|sold|told|used|willing|wanted|heard|paid|met|profitable|certain|expected|aware)\w*
    im(?:possib|probab)\w*|in(?:capab|complet|suffic|visib|accura|activ)\w*|il(?:legal|licit)\w*|ir(?:regular|relev)\w*
    dis(?:continu|allow|agre|approv)\w*
    non-?\w+
    stop\w*|ceas\w*|abandon\w*|cancel\w*|suspend\w*|halt\w*|gave up|give up|scrap\w*
    forbid\w*|forbade|ban(?:ned|s)?\b|prohibit\w*
    yet to\b
    keep\w* \w+ from
    short of\b
    los[te]\w*|loss\w*
    reject\w*
    anything but|except\b|unless\b
    doubt\w*|ignor\w*
    exceed\w*
""")

FAILURES = table(r"""
    (?:fail\w*|unable|declin\w*|refus\w*|yet|neglect\w*) to\b
""")

WEAK = words("a an on in for to at by or as so it he she we you my his her our its not no")

SMALL = words(
    "the of and with is was were are been has had have which that this these those their they would could should from"
    " than while when where whose into about after before because between through during under there being does did"
)

ARTICLES = words("the a an this that these those its their his her our my your")

CAPITALS = words(
    "i mr mrs ms dr sir lord saint french english british european american german chinese japanese italian spanish"
    " swiss belgian indian russian korean canadian dutch swedish norwegian danish polish african asian monday tuesday"
    " wednesday thursday friday saturday sunday january february march april may june july august september october"
    " november december christmas easter internet state states ministry minister president parliament senate union"
    " council court bank group company west east north south western eastern northern southern ai ceo cfo"
)

LEANING = re.compile(
    r"[-–“\" ]*(?:[^,;:“\"]{1,120}, )?(?:he|she|they|it|the (?:former|latter))\b"
    r"(?! (?:is|was) (?:true|clear|possible|time))",
    re.IGNORECASE,
)

ENGLISH_PROSE = Prose(
    code="en",
    quotes=(("“", "”"), ("‘", "’")),
    denials=DENIALS,
    semblances=SEMBLANCES,
    refusals=REFUSALS,
    failures=FAILURES,
    small=SMALL,
    weak=WEAK,
    leaning=LEANING,
    articles=ARTICLES,
    titled=True,
    capitals=CAPITALS,
    repeats=words("had that"),
    senses=ENGLISH_SENSES,
)
