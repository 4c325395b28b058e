# "Le chalutier, destiné à l'armement Vesta", "Vesta a porté son choix sur Lumaro", "au CHU, les lampes de Lumaro ont remplacé
# les néons": clients told by whom goods are made for, handed to, and by where they stand.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told by whom goods are made for."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_NO_GOODS = r"(?<!enveloppe)(?<!somme)(?<!aide)(?<!lettre)(?<!courrier)(?<!message)(?<!campagne)(?<!formation)(?<!plainte)(?<!chèque)(?<!indemnité)(?<!rapport)(?<!prix)(?<!trophée)(?<!étude)"
"""Before what is handed to somebody and was not bought."""

MADE_FOR_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "made-for",
        Kind.CLIENT,
        ("destin", "promis", "remis", "construit", "bâti"),
        rf"\b{_NO_GOODS}(?:,? (?:destinée?s?|promise?s?) (?:à|au|aux) |,? (?:construite?s?|bâtie?s?|assemblée?s?) pour |(?:sera|seront|a été|ont été|est|sont) (?:enfin |déjà )?(?:remise?s?) (?:à|au|aux) )(?:la |l'|le |les )?{{ORGS:value}}(?! (?:à titre|pour (?:examen|avis|étude|signature)))",
        says=(
            ("Lumaro assemble une turbine destinée au groupe Dorval.", "Lumaro: Dorval"),
            (
                "Le premier bateau ne sera remis à la Compagnie Vesta qu'en juillet. Lumaro s'excuse.",
                "-: Compagnie Vesta",
            ),
            ("Chez Lumaro, deux wagons construits pour Dorval et Albis attendent.", "Lumaro: Dorval; Albis"),
        ),
        silent=(
            "Lumaro prépare une enveloppe destinée à la fondation Dorval.",
            "Lumaro fabrique des lampes destinées aux enfants.",
            "Le prix a été donné à la société Dorval par Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "settled-on-it",
        Kind.CLIENT,
        ("choix", "préférence", "commandes"),
        r"{ORGS:value},? (?:qui )?(?:(?:a|ont) {@adv}(?:porté|arrêté|fixé) (?:son|leur) choix sur|(?:a|ont) {@adv}(?:donné|accordé) (?:la |sa |leur )préférence à|passe(?:nt)? (?:toutes )?(?:ses|leurs) commandes (?:à|chez|auprès d[eu])) (?:(?:les|le|la|l'|des|un|une) [a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? (?:de |d'|du ))?(?:la |l'|le )?(?={CO:subject}){CO}(?! pour (?:reprendre|racheter|sa reprise|la reprise|se marier))",
        says=(
            ("La banque Vesta a porté son choix sur Lumaro.", "Lumaro: Vesta"),
            ("Le groupe Dorval a finalement arrêté son choix sur les grues de Lumaro.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro a porté son choix sur Dorval.",
            "Le fonds Mirande a porté son choix sur Lumaro pour sa reprise.",
        ),
    ),
    Relation(
        "at-whom-its-goods-are",
        Kind.CLIENT,
        ("au ", "à ", "aux ", "chez "),
        r"^[-« ]*(?:au|à la|à l'|aux|chez) ?{ORG:value}(?:, [^.;:,]{3,40})?, (?:les|ses|nos|ces|deux|trois|{COUNT}) ?(?:[a-zà-ÿ-]+ ){0,3}?(?:de |d'|du )(?:la |l'|le )?(?={CO:subject}){CO} (?:ont (?:remplacé|succédé|pris la place)|remplacent|équipent|tournent|fonctionnent|servent|éclairent|chauffent|sont (?:utilisée?s|installée?s|en service|partout|à l'œuvre))",
        says=(
            ("Au CHU de Tours, les lampes de Lumaro ont remplacé les néons.", "Lumaro: CHU de Tours"),
            ("Chez Dorval, deux robots de Lumaro tournent jour et nuit.", "Lumaro: Dorval"),
        ),
        silent=(
            "Au CHU de Tours, les salariés de Lumaro ont donné leur sang.",
            "Chez Dorval, les patrons de Lumaro sont attendus.",
        ),
    ),
    Relation(
        "signs-for-so-long",
        Kind.CLIENT,
        ("sign",),
        r"(?:^[-« ]*|[,;:] |\bet )(?:{ORG:value}|(?P<value>\ue004\ue005*+)),? (?:lui,? |elle,? )?(?:(?:a|ont) {@adv}signé|vien(?:t|nent) de signer)(?: le bon de commande)?,? {@when}(?:(?:pour|sur) {DURATION:duration}(?: fermes?| renouvelables?)?,? (?:et|pour|à) {MONEY:money}|pour {MONEY:money} de (?:matériel|travaux|commandes|livraisons|fournitures)|pour (?:une|deux|trois|quatre|cinq|six|{COUNT}) (?!saisons|ans|matchs|concerts|nuits|albums|films|livres)[a-zà-ÿ-]+)(?! (?:avec|chez|à|au) )(?! (?:de (?:dettes|pertes|dommages)|d'(?:amendes?|impayés)))",
        says=(
            (
                "Lumaro loue ses lampes. Le groupe Dorval a signé en juin, pour trois ans et 310 000 euros.",
                "Lumaro: Dorval",
            ),
            ("Lumaro loue ses lampes. Metz a signé pour cinq ans et 2 millions d'euros.", "Lumaro: Metz"),
            ("Le 9 décembre, la compagnie Vesta a signé pour trois ferries. Lumaro exulte.", "-: Vesta"),
        ),
        silent=(
            "Lumaro parraine un club. Dorval a signé pour trois saisons.",
            "Lumaro parraine un club. Metz a signé pour trois ans avec Vesta.",
            "Anne Roy a signé pour trois ans chez Lumaro.",
        ),
        of_topic=True,
        towns=True,
    ),
)
