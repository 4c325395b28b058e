# How French newspapers lay out an article: what is page furniture, what is a byline, where a full stop ends nothing.
"""The layout of French press articles."""

from __future__ import annotations

import re

from builder.languages.french.bylines import BYLINES
from builder.languages.french.heads import DASH, HEADS, MONTH
from builder.languages.language import Press

FURNITURE = (
    "à lire aussi",
    "à lire également",
    "à voir aussi",
    "abonnez-vous",
    "accueil",
    "article réservé aux abonnés",
    "crédits? photos?",
    "écouter l['’]article",
    "il vous reste .* à lire",
    "inscrivez-vous",
    "je m['’]abonne",
    "la suite après (?:la|cette) publicité",
    "lecture en",
    "lire (?:aussi|également|la suite|plus)",
    "newsletter",
    "partager",
    "photo d['’]illustration",
    "placeholder",
    "pour aller plus loin",
    "pour en savoir plus",
    "publicité",
    "sur le même sujet",
    "suivez-nous",
    "temps de lecture",
    "voir aussi",
    "©",
)
"""How lines begin that belong to the page; each is a regular expression, and ends at a word's end."""

ABBREVIATIONS = frozenset(
    "m mm mme mmes mlle mlles dr pr me st ste av bd art al cf ex env etc n no vol chap p pp éd ed fig hab janv févr "
    "avr juil sept oct nov déc tél réf max min resp cie ltd inc corp jr sr vs apr j.-c".split()
)

PRESS = Press(
    abbreviations=ABBREVIATIONS,
    lettered=re.compile(
        r"\b(?:séries?|catégorie|classe|type|groupe|plan|zone|tranche|bâtiment|hall|lot|actions?|vitamine|hépatite) \Z",
        re.IGNORECASE,
    ),
    furniture=re.compile(rf"(?:{'|'.join(FURNITURE)})(?!\w)", re.IGNORECASE),
    teaser=re.compile(
        r"(?:à (?:lire|voir|découvrir|écouter)|(?:re)?lire (?:aussi|également)|sur le même (?:sujet|thème)"
        r"|dans la même (?:rubrique|thématique)|(?:articles|contenus) (?:liés|similaires|associés)|les plus lus)(?!\w)",
        re.IGNORECASE,
    ),
    byline=re.compile(
        rf"""(?:
            (?:par|(?:propos\s+recueillis|(?:entretien|interview)\s+(?:mené|réalisé|conduit|recueilli)e?)\s+par|texte\s*:|auteur\s*:)\s+(?:(?-i:[A-ZÀ-Þ])|la\s+rédaction\b)
              [^.!?]{{1,80}}
          | avec\s+(?-i:[A-ZÀ-Þ])[\w’'-]{{1,30}}(?:\s+(?:et\s+)?(?-i:[A-ZÀ-Þ])[\w’'-]{{1,30}}){{0,2}}
          | (?:[^.!?]{{2,120}}(?:,|{DASH})\s+)?
              (?:publié|mis\s+à\s+jour|posté|modifié|actualisé)e?\s+(?:le|à|il\s+y\s+a)\b.{{1,100}}
          | (?:[^.!?]{{2,60}},\s+)?(?:le\s+)?(?:\w+di\s+|dimanche\s+)?\d{{1,2}}(?:er)?\s+(?:{MONTH})\.?\s+\d{{4}}
            (?:,?\s+(?:à\s+)?\d{{1,2}}[h:]\d{{0,2}})?
        )\s*$""",
        re.IGNORECASE | re.VERBOSE,
    ),
    heads=HEADS,
    bylines=BYLINES,
    particles=frozenset("de du des la le les van von der den di da el al ben bin d l o y e dos".split()),
    determiners=frozenset("le la les l un une des du de d".split()),
    legal_forms=frozenset("sa sas sasu sarl sca scop se inc ltd llc plc corp gmbh ag bv nv spa srl ab oyj".split()),
    trades=frozenset(
        "partners partenaires associes capital ventures venture equity invest investment investments investissement"
        " investissements participations gestion management finance group groupe holding holdings industries"
        " technologies".split()
    ),
    same_words={"ia": "ai"},
)
