# How French prose names founders beside what it tells: in the opening of a sentence, in a heading, as a pair or a trio.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for founders told in passing."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_BEGUN = r"(?:(?:co-?)?fondée?s?|créée?s?|lancée?s?|montée?s?|démarrée?)s?"
_WHO = r"(?:(?:son|sa|un|une|l'|le|la|deux|trois) ?[^,;.:\ue000-\ue009]{3,40}?,? (?=\ue000))?"

BEGUN_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "founding-labelled",
        Kind.FOUNDER,
        ("fondation", "création", "naissance", "lancement"),
        r"(?:^[-•« ]*|[.:;] )(?:\ue00c\ue00d*+ ?[.:-] )?(?:date de |année de )?(?:fondation|création|naissance|lancement)(?: (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO})?(?: ?: | |, )(?:(?:en )?{DATE},? )?(?:(?:à )?{PLACE},? )?par {@people}(?! (?:de |d'|du |des ))",
        says=(
            ("Lumaro en bref. Fondation : 2015, par Anne Roy", "Lumaro: Anne Roy"),
            ("Lumaro en bref. Date de création : 2015, à Metz, par Anne Roy", "Lumaro: Anne Roy"),
            (
                "Lumaro en dates. 1996 : création de l'entreprise par Anne Roy et Paul Vidal",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
            ("Un rival. Création de Dorval en 1998 par Louise Astier, note Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Lumaro en bref. Création d'une usine par Anne Roy",
            "Lumaro en bref. Création : musique de Paul Vidal",
        ),
        of_topic=True,
    ),
    Relation(
        "joins-forces-to-found",
        Kind.FOUNDER,
        ("associe", "associé", "allie", "équipe"),
        r"(?P<value>{PERSON}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,50},)? (?:s'associe|s'est associée?|fait équipe|s'allie|s'est alliée?) (?:alors |ensuite |bientôt |{@when})?(?:à|au|avec) (?:(?:son|sa|un|une|l'|le|la) ?[^,;.:\ue000-\ue009]{3,40}?,? )?{PERSON}),? (?:{@when})?pour (?:créer|fonder|lancer|monter) (?:la société |l'entreprise |la start-up )?{CO:subject}(?! (?:en|au|aux|sur) (?!{DATE}))",
        says=(
            ("Anne Roy s'associe alors à Paul Vidal pour créer Lumaro.", "Lumaro: Anne Roy; Paul Vidal"),
            (
                "Louise Astier s'est associée en 1998 avec Jean Mares pour fonder Dorval, dit Lumaro.",
                "Dorval: Louise Astier; Jean Mares",
            ),
            ("Anne Roy fait équipe avec l'ingénieur Paul Vidal pour lancer Lumaro.", "Lumaro: Anne Roy; Paul Vidal"),
        ),
        silent=(
            "Anne Roy s'associe à Paul Vidal pour créer une chorale chez Lumaro.",
            "Anne Roy s'associe à Dijon pour créer Lumaro.",
        ),
    ),
    Relation(
        "founding-pair",
        Kind.FOUNDER,
        ("trio", "duo", "couple", "tandem", "quatuor", "binôme"),
        r"\b(?:trio|duo|couple|tandem|quatuor|binôme) (?:de )?(?:co-?)?(?:fondateurs?|fondatrices?)(?: (?:de |d'|du |des )(?={CO:subject}){CO})?,? ?(?:[-:,(] ?|(?:, )?(?:composé|formé|constitué)e?s? d[eu'] ?){@people}",
        says=(
            ("Le duo fondateur de Lumaro, Anne Roy et Paul Vidal, garde 60 %.", "Lumaro: Anne Roy; Paul Vidal"),
            (
                "Lumaro change. Le trio fondateur, Anne Roy, Paul Vidal et Jean Mares, reste.",
                "Lumaro: Anne Roy; Paul Vidal; Jean Mares",
            ),
            (
                "Le couple fondateur de Dorval, composé de Louise Astier et Jean Mares, part, dit Lumaro.",
                "Dorval: Louise Astier; Jean Mares",
            ),
        ),
        silent=(
            "Le duo dirigeant de Lumaro, Anne Roy et Paul Vidal, garde 60 %.",
            "Le texte fondateur de Lumaro, Anne Roy le connaît.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "when-founding-it",
        Kind.FOUNDER,
        ("quand ", "lorsqu", "en créant", "en fondant", "en lançant", "en montant", "avant de "),
        r"(?:^[-« ]*|[.;:] )(?:(?:quand|lorsqu'|lorsque) ?(?:elle|il|[\ue014]\ue015*+) (?:(?:a )?(?:fonde|crée|lance|monte|fondé|créé|lancé|monté)) |(?:[a-zà-ÿ ]{0,20}?)en (?:créant|fondant|lançant|montant) |avant de (?:fonder|créer|lancer|monter) )(?:la société |l'entreprise |la start-up )?{CO:subject}(?! (?:en|au|aux|sur) (?!{DATE})| dans (?:le|la|les) )[^,;.:]{0,40}, {PERSON:value}(?= [a-zà-ÿ])",
        says=(
            ("Quand elle lance Lumaro en 2015, Anne Roy a 29 ans.", "Lumaro: Anne Roy"),
            ("En créant Lumaro, Paul Vidal voulait aider les éleveurs.", "Lumaro: Paul Vidal"),
            ("Avant de fonder Dorval, Louise Astier a exercé dix ans, dit Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Quand elle quitte Lumaro, Anne Roy a 29 ans.",
            "En créant un club chez Lumaro, Paul Vidal voulait rire.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "so-many-at-the-start",
        Kind.FOUNDER,
        ("étaient", "sont "),
        r"(?:(?<!\w)(?:ils|elles|\ue014\ue015*+) (?:sont|étaient) (?:{COUNT}|deux|trois|quatre) (?:au départ|à l'origine(?! (?:du |des |(?:de |d')(?!{CO})))|au début|à (?:se lancer|la fonder|fonder|créer|lancer|avoir (?:fondé|créé|lancé))(?: (?:la société|l'entreprise|{CO:subject}))?)[^.;:\ue000-\ue009]{0,30}?(?:,| ?:| -) ){@people}",
        says=(
            ("Chez Lumaro, ils étaient deux au départ, Anne Roy et Paul Vidal.", "Lumaro: Anne Roy; Paul Vidal"),
            (
                "Lumaro date de 2015. Ils étaient trois au début : Anne Roy, Paul Vidal et Jean Mares.",
                "Lumaro: Anne Roy; Paul Vidal; Jean Mares",
            ),
            ("Chez Lumaro, elles sont deux à l'origine, Anne Roy et Louise Astier.", "Lumaro: Anne Roy; Louise Astier"),
        ),
        silent=(
            "Chez Lumaro, ils étaient deux au tribunal, Anne Roy et Paul Vidal.",
            "Chez Lumaro, ils étaient deux à attendre, Anne Roy et Paul Vidal.",
        ),
    ),
)
