# What French translations are checked by, and what the French of an original denies.
"""French prose."""

from __future__ import annotations

import re

from builder.languages.french.senses import FRENCH_SENSES
from builder.languages.language import words
from builder.languages.prose import Prose, table

_NE = r"(?:ne |n['’])(?:(?!que\b|qu['’])[«“\"]?[\w'’-]*[»”\"]?[ \u00a0\u202f]){0,6}?[«“\"]?[ \u00a0\u202f]?"

_WHO = r"(?:[\w-]+-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous|tu|ce) )"
_DENIED = (
    r"(?:pas(?! que?\b| seulement\b| moins\b)|plus(?! qu[e'’])|jamais|rien(?! que\b)|aucune?|personne\b|ni|nulle?|guère"
    r"|point)\b"
)

DENIALS = table(rf"""
    {_NE}{_WHO}?{_DENIED}
    n['’]a-t-(?:il|elle|on) (?:pas|plus|jamais|rien|aucune?)\b
    ne (?:pas|plus|jamais|rien)\b
    rien (?:ne |n['’])
    personne (?:ne |n['’])
    nul(?:le)? (?:\w+ )?(?:ne |n['’])
    aucune?s? (?!autre que)
    ni [\w'’ ]{{1,40}} ni\b
    jamais (?:ne |n['’]|l['’]|la |le |les |un|il|elle)
    pas (?:de |d['’]|encore|du tout|question|un seul|une seule)
    pas à vendre
    mais (?:non|pas)\b
    et non\b
    et pas\b
    pas (?:du )?(?:comme|pour|en|dans|sur|avec)\b(?= )
""")

SEMBLANCES = table(r"""
    non seulement
    n['’](?:est|était|étaient|sont|a été|ont été) autres? que?
    n['’]importe (?:qui|quoi|où|quel\w*)
    (?:un|le|les|des|du|ce|premiers?|grands?|petits?|de|son|ses|leurs?|nouveau|à) pas\b
    sans doute
    sine qua non
    plus que jamais
    si jamais
    à jamais
    il ne s['’]agit pas que
    pas (?:moins|que|seulement|mal)\b
""")

REFUSALS = table(r"""
    refus\w*
    d[ée]clin(?:e|é|er|ent|ait|a)\b
    sans\b
    faute de
    manqu\w*
    exclu\w*
    échou\w*|échec\w*
    interdi\w*
    emp[êe]ch\w*
    évit\w*
    ni(?:e|ent|é|er|ait)\b|dément\w*|démenti\w*|dénég\w*
    impossib\w*|incapab\w*|inachevé\w*|inconnu\w*|indisponib\w*|insuffis\w*|inexist\w*|inédit\w*|illég\w*
    illimit\w*|imprév\w*|inatten\w*|incert\w*|inutil\w*|invisib\w*|irréal\w*
    absen\w*
    abandonn\w*|renonc\w*|annul\w*|suspend\w*|cess[eé]\w*
    loin d
    secret\w*
    seul\w*
    rare\w*
    au lieu d|plutôt que
    hormis|sauf|à moins
    perd\w*|perte\w*
    rejet\w*
    ignor\w*|dout\w*
    dépass\w*|excéd\w*
    non[- ](?!seulement|loin|plus\b)\w+
""")

DOUBTS = table(r"""
    (?:ne |n['’])
""")
""""ne" alone may be a negation ("il ne cesse") and may be none ("avant qu'il ne parte")."""

FAILURES = table(r"""
    (?:refus\w*|échou\w*|déclin\w*|incapab\w*|néglig\w*) (?:de\b|d['’]|à\b)
""")

WEAK = words("de des en d un à au on par ou si plus son as tout")

SMALL = words(
    "le la les une du et est sont des était été être dans pour avec sur qui que ce cette ces aux par sa ses leur leurs"
    " nous vous il elle ils elles ne mais où dont chez sous selon depuis ainsi très aussi alors comme sans après avant"
    " encore toujours afin lors notamment toute tous toutes leurs notre votre pas ont avait avoir fait peut deux trois"
)

ELISIONS = table(r"(?:d|l|n|qu|s|c|j|m|jusqu|lorsqu|aujourd)['’][a-zà-ÿœ]")

LEANING = re.compile(
    r"[-–«“\" ]*(?:[^,;:«“\"]{1,120}, )?"
    r"(?:il|elle|ils|elles|cel(?:ui|les?)-ci|ceux-ci|ces? derniers?|ces? dernières?|cette dernière)\b"
    r"(?! (?:y |faut|fallait|s['’]agit|est (?:vrai|clair|temps|possible|probable)|reste à|semble|suffit|existe))",
    re.IGNORECASE,
)

BORROWED = table(r"""
    à la (?:carte|mode|king|grecque|provençale)
    a la carte
    (?:avant|après)[- ]\w+
    cause célèbre|coup d['’]état|coups? de (?:grâce|théâtre|main)|crème de la crème|déjà[- ]vu|de facto
    je ne sais quoi|joie de vivre|laissez[- ]faire|mise[- ]en[- ]scène|nouveau riche|objets? d['’]art
    hors d['’](?:œuvre|oeuvre)s?|par excellence|pièce de résistance|raison d['’][êe]tre|savoir[- ]faire|tour de force
    vis[- ]à[- ]vis|en route|en masse|en bloc|esprit de corps|fait accompli|femme fatale|force majeure|idée fixe
    noblesse oblige|trompe[- ]l['’](?:œ|oe)il|maître d['’]hôtel|carte blanche
    (?:clich|communiqu|caf|prot[ée]g|expos|rappe|blas|consomm|attach|fianc|divorc|r[ée]sum)[ée]e?s?\b
    (?:fa[cç]ade|d[ée]cor|soir[ée]e|matin[ée]e|entr[ée]e|[ée]lite|d[ée]but|d[ée]tente|cort[eè]ge|premi[eè]re)s?\b
    (?:mêl[ée]e|cr[eè]che|cr[eê]pe|r[ée]gime|[ée]clair|apr[eè]s|voil[aà]|na[iï]ve|pi[eè]ce|g[eé]n[ée]rale)s?\b
    est\.|sa\b|la la
    la (?=[A-Z])|le (?=[A-Z])|les (?=[A-Z])|du (?=[A-Z])|l['’](?=[A-Z])|d['’](?=[A-Z])
""")

ARTICLES = words("le la les l un une du des au aux ce cet cette ces son sa ses leur leurs notre nos mon ma en")

CAPITALS = words(
    "mme mlle me monsieur madame dr mgr saint sainte état états bourse église élysée matignon bercy hexagone sénat"
    " parlement assemblée union noël pâques toussaint internet république constitution premier première ministère"
    " français française européen européenne américain américaine allemand allemande britannique anglais chinois"
    " chinoise japonais japonaise italien italienne espagnol espagnole suisse belge indien indienne russe coréen"
    " coréenne canadien canadienne occident orient sud nord est ouest outre-mer antiquité"
)

PLACES = {
    "londres": "london", "pekin": "beijing", "bruxelles": "brussels", "geneve": "geneva", "vienne": "vienna",
    "varsovie": "warsaw", "moscou": "moscow", "caire": "cairo", "alger": "algiers", "athenes": "athens",
    "lisbonne": "lisbon", "copenhague": "copenhagen", "francfort": "frankfurt", "hambourg": "hamburg",
    "venise": "venice", "naples": "naples", "barcelone": "barcelona", "seville": "seville", "edimbourg": "edinburgh",
    "dunkerque": "dunkirk", "lyon": "lyons", "marseille": "marseilles", "anvers": "antwerp", "gand": "ghent",
    "haye": "hague", "bale": "basel", "berne": "bern", "bucarest": "bucharest", "seoul": "seoul",
    "singapour": "singapore", "delhi": "delhi", "bombay": "mumbai", "calcutta": "kolkata", "cap": "cape",
    "mexico": "mexico", "havane": "havana", "beyrouth": "beirut", "damas": "damascus", "bagdad": "baghdad",
    "teheran": "tehran", "jerusalem": "jerusalem", "mecque": "mecca", "bretagne": "brittany",
    "normandie": "normandy", "bourgogne": "burgundy", "baviere": "bavaria", "catalogne": "catalonia",
    "californie": "california", "floride": "florida", "europe": "europe", "asie": "asia", "afrique": "africa",
    "amerique": "america", "oceanie": "oceania", "mediterranee": "mediterranean", "atlantique": "atlantic",
    "pacifique": "pacific", "rhin": "rhine", "manche": "channel", "flandre": "flanders", "flandres": "flanders",
    "silicon": "silicon", "strasbourg": "strasburg", "turin": "turin", "milan": "milan", "rome": "rome",
    "florence": "florence", "cologne": "cologne", "munich": "munich", "stockholm": "stockholm", "oslo": "oslo",
    "cracovie": "krakow", "prague": "prague", "saragosse": "zaragoza", "bologne": "bologna", "genes": "genoa",
    "tamise": "thames", "nil": "nile", "corse": "corsica", "sardaigne": "sardinia", "sicile": "sicily",
    "crete": "crete", "ecosse": "scotland", "angleterre": "england", "galles": "wales", "saxe": "saxony",
    "lombardie": "lombardy", "toscane": "tuscany", "andalousie": "andalusia", "quebec": "quebec",
    "montreal": "montreal", "philadelphie": "philadelphia", "nouvelle-orleans": "orleans", "tanger": "tangier",
    "carthagene": "cartagena", "canton": "guangzhou", "taipei": "taipei", "tbilissi": "tbilisi", "erevan": "yerevan",
    "kiev": "kyiv", "odessa": "odesa", "sarrebruck": "saarbrucken", "treves": "trier", "aix": "aix",
    "mayence": "mainz", "ratisbonne": "regensburg", "bruges": "bruges", "louvain": "leuven", "malines": "mechelen",
    "tournai": "tournai", "luxembourg": "luxembourg", "lausanne": "lausanne", "zurich": "zurich", "lucerne": "lucerne",
    "alpes": "alps", "pyrenees": "pyrenees", "ardennes": "ardennes", "riviera": "riviera",
}  # fmt: skip

FRENCH_PROSE = Prose(
    code="fr",
    quotes=(("«", "»"), ("“", "”")),
    spaced=";:?!»",
    denials=DENIALS,
    semblances=SEMBLANCES,
    refusals=REFUSALS,
    doubts=DOUBTS,
    failures=FAILURES,
    small=SMALL,
    weak=WEAK,
    elisions=ELISIONS,
    leaning=LEANING,
    borrowed=BORROWED,
    articles=ARTICLES,
    capitals=CAPITALS,
    places=PLACES,
    repeats=words("nous vous"),
    senses=FRENCH_SENSES,
)
