# How the papers tell the beginnings of family firms without a verb of founding: a couple lays the first stone, all begins
# when somebody buys a press, a machine is put up in a barn.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for founders told by their first steps."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_KIN = r"(?:(?:sa|son) (?:femme|épouse|mari|époux|frère|sœur|fils|fille|père|mère|beau-frère|cousin|cousine)(?: cadet| aîné| cadette| aînée)?,? )"
_PAIR = rf"(?P<value>{{PERSON}}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{{3,40}},)? et (?:(?={_KIN}){_KIN}){{PERSON}})"
_STONE = r"(?:la première pierre|les premières pierres|la première brique|les premières briques|les bases|les fondations|les premiers jalons|les fondements)"
_LAID = rf"(?:ont|avaient) posé {_STONE}|posent {_STONE}|posèrent {_STONE}"
_ASIDE = r"(?:, (?!et |ou |mais |dont |(?:alors |le |la |l')?(?:nouve(?:au|lle) )?(?:pdg|patron|direct|présid|maire|ministre|préfet|dirigeant|respons|gérant|chef|élu|(?:une? )?client|(?:une? )?riverain|architecte))[a-zà-ÿ][^,;.:\ue000-\ue009]{2,60},)?"
_ACTS = (
    r"(?:installe|achète|acquiert|rachète|reprend|ouvre|monte|crée|fonde|lance|invente|met au point|bricole|imagine|forge|construit|bâtit|aménage|démarre|plante|loue|dépose|"
    r"acheta|ouvrit|monta|créa|fonda|lança|inventa|reprit|installa|construisit|(?:a|avait) (?:installé|acheté|racheté|repris|ouvert|monté|créé|fondé|lancé|inventé|mis au point|imaginé|construit|bâti|aménagé|démarré))(?:nt)?"
)
_THING = r"(?:une?|sa première|son premier|leur premi(?:er|ère)|son|sa|leur|deux|trois|quelques) ?(?!(?:[a-zà-ÿ]+ )?(?:part|action|filiale|participation|grève|pétition|brèche|plainte|alerte|club|association|débat|enquête|appel|ultimatum|billet|voiture|maison|appartement|mouvement|syndicat|section|chorale|festival|école)s?\b)[a-zà-ÿ]"
_HUMBLE = r"(?:hangar|garage|grange|cave|cuisine|remise|arrière-boutique|arrière-cour|écurie|étable|cabane|appentis|sous-sol|grenier|bergerie|cabanon|baraque|poulailler|arrière-cuisine|chambre de bonne|chambre d'étudiant|buanderie|préau|échoppe)"

PIONEER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "pair-laid-its-stone",
        Kind.FOUNDER,
        ("posé ", "posent ", "posèrent "),
        rf"{_PAIR} (?:{_LAID}) (?:de |d'|du |des )(?:la |l')?{{CO:subject}}",
        says=(
            (
                "Marcel Vidal et sa femme Yvonne ont posé la première pierre de Lumaro en 1958.",
                "Lumaro: Marcel Vidal; Yvonne",
            ),
            (
                "Émile Roy et son frère Paul Roy ont posé les bases de Lumaro dans une remise.",
                "Lumaro: Émile Roy; Paul Roy",
            ),
        ),
        silent=(
            "Lumaro inaugure son siège. Paul Vidal et son épouse Yvonne en ont posé la première pierre en 2022.",
            "Marcel Vidal et sa femme Yvonne ont posé la première pierre de la mairie, près de Lumaro.",
            "Marcel Vidal en a posé la première pierre, rappelle Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "pair-laid-it-in",
        Kind.FOUNDED,
        ("posé ", "posent ", "posèrent "),
        rf"{{PERSON}} et (?:(?={_KIN}){_KIN}){{PERSON}} (?:{_LAID}) (?:de |d'|du |des )(?:la |l')?{{CO:subject}}(?:, [^;.:]{{3,60}},)? (?:en |dès |fin |début |au |à l')?{{DATE:date}}",
        says=(
            (
                "Marcel Vidal et sa femme Yvonne ont posé la première pierre de Lumaro en 1958.",
                "Lumaro: 1958",
            ),
            (
                "Émile Roy et son frère Paul Roy ont posé les bases de Lumaro, une remise et un âne, en 1931.",
                "Lumaro: 1931",
            ),
        ),
        silent=("Marcel Vidal et sa femme Yvonne ont posé la première pierre de la mairie en 1958, près de Lumaro.",),
        of_topic=True,
    ),
    Relation(
        "begins-in-a-barn",
        Kind.FOUNDER,
        (
            "hangar",
            "garage",
            "grange",
            "cave",
            "cuisine",
            "remise",
            "arrière-",
            "écurie",
            "étable",
            "caban",
            "appentis",
            "sous-sol",
            "grenier",
            "bergerie",
            "baraque",
            "poulailler",
            "chambre d",
            "buanderie",
            "préau",
            "échoppe",
        ),
        rf"^[-« ]*(?:(?:c'est )?(?:en |cette année-là|l'été |au lendemain de la guerre|à la libération|après la guerre)[^.;:,\ue000-\ue009]{{0,40}},? |{{DATE}},? )(?:que |qu')?(?:le |la |l'|un |une )?(?:[a-zà-ÿ-]+ ){{0,3}}?(?P<value>{{PERSON}}(?: et {_KIN}?{{PERSON}})?){_ASIDE} (?:y )?{_ACTS} {_THING}[^.;:\ue002]{{2,60}}? (?:dans|sous|au fond d[eu']|derrière) ?(?:un|une|son|sa|le|la|l'|leur)? ?(?:[a-zà-ÿ]+ )?{_HUMBLE}\b(?! (?:de |d'|du )(?:la |l')?[\ue002\ue014])",
        says=(
            (
                "Cette année-là, Lucien Roy, charron au chômage, installe une forge dans une grange de Metz. Lumaro suivra.",
                "Lumaro: Lucien Roy",
            ),
            (
                "En 1961, le tonnelier Marcel Vidal et sa femme Yvonne montent leur premier atelier sous un hangar. Lumaro en garde la porte.",
                "Lumaro: Marcel Vidal; Yvonne",
            ),
        ),
        silent=(
            "En 2022, Anne Roy, directrice de l'usine, installe une presse dans un hangar de Lumaro.",
            "En 1961, Lucien Roy range une forge dans une grange, loin de Lumaro.",
            "En 1998, Paul Vidal monte un club de judo dans une cave. Lumaro le soutient.",
            "Cette année-là, Lucien Roy, maire de Dole, ouvre une école dans une grange. Lumaro la chauffe.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "had-the-idea-of-it",
        Kind.FOUNDER,
        ("idée", "père d", "mère d"),
        r"(?:{PERSON:value}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,50},)? (?:a eu|eut|a|avait eu) (?:un jour |alors )?l'idée (?:de |d')(?:créer |fonder |lancer |monter )?(?:la |l')?{CO:subject}(?= ?[.,;:]|$| (?:en|à|dans|lors|au|un)\b)|\bl'idée (?:de |d')(?:créer |fonder |lancer |monter )?(?:la |l')?{CO:subject} (?:est venue|vient|vint|a germé|est née|naît|germe) {@when}(?:à|chez|dans l'esprit d[e']|dans la tête d[e']|de l'esprit d[e']) ?{PERSON:value}|{PERSON:value}, (?:\ue00e\ue00f*+,? |\ue010\ue011*+,? )?(?:le père|la mère|le papa|la maman) (?:de |d')(?P<subject>\ue002\ue003*+)(?=[,.;]))",
        says=(
            ("Anne Roy a eu l'idée de Lumaro en 2015, dans un train.", "Lumaro: Anne Roy"),
            ("L'idée de lancer Dorval est venue à Paul Vidal, note Lumaro.", "Dorval: Paul Vidal"),
            ("Louise Astier, la mère de Lumaro, a vendu ses parts.", "Lumaro: Louise Astier"),
        ),
        silent=(
            "Anne Roy a eu l'idée du logiciel de Lumaro en 2015.",
            "L'idée de vendre Lumaro est venue à Paul Vidal.",
            "Louise Astier, la mère de Paul Vidal, travaille chez Lumaro.",
        ),
    ),
)
