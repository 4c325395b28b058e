# How French writes numbers: words that add up, words that multiply, words for about so many, and what stands around a
# number to say how it is meant. Each row has its examples, and they are its tests.
"""Numbers in French."""

from __future__ import annotations

from builder.languages.language import Digits, Hedge, Numbers, Rule, words
from builder.model.mentions import Bound

WORDS = {
    "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90, "cent": 100, "cents": 100, "mille": 1000,
}  # fmt: skip

SCALES = {
    "milliers": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9,
    "billion": 10**12, "billions": 10**12, "Md": 10**9, "Mds": 10**9, "md": 10**9, "mds": 10**9, "mrd": 10**9,
    "Mrd": 10**9, "mrds": 10**9, "Mrds": 10**9, "M": 10**6, "Mn": 10**6, "mn": 10**6, "m": 10**6, "k": 10**3,
    "K": 10**3, "bn": 10**9, "Bn": 10**9, "B": 10**9, "G": 10**9,
}  # fmt: skip

COLLECTIVES = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "dizaines": 10, "douzaines": 12, "vingtaines": 20,
    "centaines": 100, "millier": 1000, "le million": 10**6, "le milliard": 10**9,
}  # fmt: skip

DIGITS = (
    Digits(r"\d{1,3}(?:(?: |\.)\d{3}){1,5}(?:,\d+)?", groups=" .", point=",", example=("1.234,5", "1234.5")),
    Digits(r"\d{1,3}(?:,\d{3}){2,5}", groups=",", point="", example=("1,234,567", "1234567")),
    Digits(r"\d+(?:[.,]\d+)?", groups="", point=",.", example=("1,7", "1.7")),
)
"""An English "1,234,567" is told by its second comma; with one alone it is the French decimal."""

HEDGES = (
    Hedge("(?:un peu |bien |beaucoup |nettement )?plus (?:de |d')", Bound.MIN, example="[plus de] 12 milliards"),
    Hedge("(?:bien |beaucoup |nettement )plus que ", Bound.MIN, example="[bien plus que] 12 milliards"),
    Hedge("davantage que ", Bound.MIN, example="[davantage que] 300 salariés"),
    Hedge("pas moins (?:de |d')", Bound.MIN, example="[pas moins de] 300 salariés"),
    Hedge("(?:au (?:moins|minimum)|(?:a|à) minima) ", Bound.MIN, example="trouver [au moins] 100 millions d'euros"),
    Hedge("au-delà (?:de |d'|des )", Bound.MIN, example="[au-delà de] 2 milliards d'euros"),
    Hedge("(?:un peu |bien |nettement )?moins (?:de |d'|que )", Bound.MAX, example="[moins de] 50 salariés"),
    Hedge("pas plus (?:de |d')", Bound.MAX, example="[pas plus de] 50 salariés"),
    Hedge("jusqu'(?:à |aux )", Bound.MAX, example="percevoir [jusqu'à] 230 millions d'euros"),
    Hedge("au (?:plus|maximum) ", Bound.MAX, example="[au maximum] 20 millions d'euros"),
    Hedge("à peine (?:plus (?:de |d'))?", Bound.APPROX, example="[à peine] 40 salariés"),
    Hedge("(?:tout )?(?:près|proches?|autour|aux (?:alentours|environs)|de l'ordre) (?:de |d'|des )", Bound.APPROX,
          example="[près de] 70 millions d'euros"),
    Hedge("(?:environ|quelques?|presque|quasi|quasiment|approximativement|à peu près|grosso modo) ",
          Bound.APPROX, example="[environ] 9 milliards de dollars"),
    Hedge("entre ", Bound.APPROX, example="[entre] 10 et 12 millions d'euros"),
)  # fmt: skip

TRAILING = (
    Hedge(" environ", Bound.APPROX, example="200 millions d'euros[ environ]"),
    Hedge(" (?:au moins|au minimum|minimum|et plus|ou plus|au bas mot)", Bound.MIN, example="200 salariés[ au moins]"),
    Hedge(" (?:au plus|au maximum|maximum)", Bound.MAX, example="200 salariés[ au maximum]"),
)

SKIP = (
    Rule(
        "telephone", "skip", "0",
        r"(?:(?<=\+)\d\d ?|0)[1-9](?:[ .-]?\d\d){4}(?!\d)",
        traps=("Joindre le 03 88 12 34 56 pour en savoir plus.", "Tél. 0388123456", "+33 6 12 34 56 78"),
    ),
    Rule(
        "score", "skip", "0",
        r"\d{1,3}(?:-\d{1,3}){1,4}+(?![\d%€$]| ?%| [^\W\d_]| ?[€$]|[.,]\d)",
        traps=("Nancy s'impose 3-1.", "le vote (12-4), a surpris"),
    ),
    Rule(
        "fraction in words", "skip", "0 {number}",
        r"{single}[ -](?:demie?s?(?!-)|tiers|quarts?|cinquièmes?|dixièmes?|centièmes?)\b",
        traps=("les deux tiers du capital", "trois quarts des voix"),
    ),
    Rule(
        "address", "skip", "0",
        r"\d+(?: bis| ter)?,? (?:rue|avenue|boulevard|bd|place|quai|chemin|allée|impasse)\b",
        traps=("au siège, 12, rue du Port", "le 3 bis avenue de la Gare"),
    ),
    Rule(
        "version", "skip", "0",
        r"(?!\d{1,3}(?:\.\d{3}){1,5}(?!\d))\d+(?:\.\d+){2,9}+",
        traps=("la version 2.0.1 du logiciel",),
    ),
    Rule(
        "fraction", "skip", "0",
        r"\d{1,4}[hj]?/\d{1,4}(?:/\d+)?(?!\d)",
        traps=("le 31/02 n'existe pas", "une note de 3/5", "ouvert 24h/24"),
    ),
    Rule("product of figures", "skip", "0", r"\d+ ?[x×] ?\d+\w*", traps=("le modèle 6x9B", "une grille de 16 x 9")),
    Rule(
        "ordinal", "skip", "0",
        r"\d+(?:ers?|res?|es?|ème|èmes|ième|ièmes|nde?|°)(?!\w)",
        traps=("sa 35e victoire", "le 16e arrondissement", "la 2ème fois", "le 1er rang"),
    ),
    Rule(
        "model", "skip", "0",
        r"\d+(?:[.,]\d+)?(?!(?:M|Mn|Mds?|md|mds|k|K|B|bn|G|F)(?![^\W_]))[^\W\d_]\w*",
        traps=("un modèle 70b", "la 3D et la 5G", "un écran 4K2"),
    ),
)  # fmt: skip

NUMBERS = Numbers(
    digits=DIGITS,
    words=WORDS,
    openers=frozenset(),
    joint="et",
    joint_after="",
    articles=frozenset({"un", "une"}),
    ambiguous=frozenset({"deux", "neuf", "mille", "cent", "cents"}),
    scales=SCALES,
    signs=frozenset({"M", "Mn", "mn", "m", "k", "K", "B", "G", "bn", "Bn"}),
    collectives=COLLECTIVES,
    plurals=frozenset(word for word in COLLECTIVES if word.endswith("s")),
    vague=frozenset({"plusieurs", "quelques", "des"}),
    half=" et demie?",
    half_before="demi-",
    of="(?:de |d')",
    between=" ?[-–—] ?| (?:à|ou|et) ",
    both="et",
    open="entre ",
    span="à",
    change=r"(?:pass|bond|grimp|mont|tomb|chut|progress|recul|augment|rédui|relev|baiss|ramen|port)\w* "
    r"(?:\w+ ){0,2}de ",
    hedges=HEDGES,
    trailing=TRAILING,
    percent=r" ?%| pour ?cent\b",
    points=r" points? de (?:pourcentage|base)\b|(?<=\d) points?\b(?! (?:de |d'|[^\W\d_]+s\b))",
    basis="base",
    times=r" fois\b",
    counted=r"(?-i:[a-zà-öø-ÿœ][^\W\d_]*[sxz]|start-up|data centers|[A-Z]{3,5}|k[mg]|ha|k?m[²2]|[kMGT]Wh?|[MGTP]o)",
    fillers=words(
        "autres nouveaux nouvelles nouvel nouvelle petites petits grands grandes gros grosses premiers premières "
        "derniers dernières jeunes principaux principales différents différentes autre seuls seules"
    ),
    function=words(
        "à a au aux ai ait alors après aura auront aussi autant avait avant avec avez avons bien c car ce ceci "
        "cela celle celles celui ces cet cette ceux chacun chacune chaque chez ci comme contre d dans de déjà "
        "depuis des dès devant devra devront doit doivent donc dont du durant elle elles en encore enfin ensuite "
        "entre environ est et étaient était étant été être eu eux fait faut fin font fut grâce hors ici il ils j "
        "jusqu là la le les leur leurs lors lorsque lui m mais malgré même mi moins n ne ni nos notre nous on ont "
        "or ou où outre par parmi pas pendant peu peut peuvent plus pour pourra pourrait pourtant près puis qu "
        "quand quant que quel quelle qui quoi s sa sans sauf se selon sera sera seront ses seulement si soit son "
        "sont sous sur t tandis tant te temps tous tout toute toutes très trop tu un une va vers versus via vis "
        "voici voilà vont vos votre vous y début mi toujours jamais ailleurs tiers désormais certes suis sommes "
        "étions dans fois toutefois parfois mieux"
    ),
    labels=words(
        "article articles phase page pages chapitre autoroute numéro n° no série version tome niveau étape lot "
        "acte saison ligne station porte quai bâtiment salle chambre groupe vol taille chaîne loi décret division "
        "catégorie classe type modèle génération terminal route rn rd départementale nationale tour rue top"
    ),
    skip=SKIP,
)  # fmt: skip
