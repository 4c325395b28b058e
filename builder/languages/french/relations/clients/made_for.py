# "Le chalutier, destiné à l'armement Vesta", "Vesta a porté son choix sur Lumaro", "au CHU, les lampes de Lumaro ont remplacé
# les néons": clients told by whom goods are made for, handed to, and by where they stand.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told by whom goods are made for."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_NO_GOODS = "".join(
    rf"(?<!{word})(?<!{word}s)"
    for word in """enveloppe somme aide lettre courrier courriel message mémo campagne formation plainte chèque indemnité
    rapport prix trophée étude dossier document réponse colis plan bonus fonds salarié terrain offre école stand hall siège
    économie cadeau prime carte clé usine bâtiment immeuble question note argent""".split()
)
"""Before what is handed to somebody and was not bought."""
_VESSEL = r"(?:tête de série|unité|coque|bateau|navire|ferry|ferries|chalutier|remorqueur|voilier|catamaran|yacht|vedette|rame|train|bus|autocar|avion|drone|satellite|engin|machine|grue|turbine|wagon|exemplaire|appareil|véhicule|camion|robot)[sx]?"
"""What is handed over to whoever ordered it; keys, files and medals are handed over as well."""
_PEOPLE = r"(?:salari|ancien|patron|équipe|ingénieu|dirigeant|transfuge|employé|commerci|consultant|avocat|technicien|ouvri|rivau|concurrent|actionnaire)"

MADE_FOR_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "made-for",
        Kind.CLIENT,
        ("destin", "promis", "remis", "construit", "bâti"),
        rf"\b{_NO_GOODS}(?:,? (?:destinée?s?|promise?s?) (?:à|au|aux) |,? (?:construite?s?|bâtie?s?|assemblée?s?) pour |{_VESSEL}[^.;:,]{{0,40}}? (?:ne )?(?:sera|seront|a été|ont été|est|sont) (?:enfin |déjà )?(?:remise?s?) (?:à|au|aux) )(?:la |l'|le |les )?{{ORGS:value}}(?! (?:à titre|pour (?:examen|avis|étude|signature)))",
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
            "Lumaro prépare un dossier destiné à la banque Dorval.",
            "Les clés de l'usine de Lumaro ont été remises à Dorval.",
            "Lumaro a repris les salariés promis à Dorval.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "settled-on-it",
        Kind.CLIENT,
        ("choix", "préférence", "commandes"),
        r"{ORGS:value},? (?:qui )?(?:(?:a|ont) {@adv}(?:porté|arrêté|fixé) (?:son|leur) choix sur|(?:a|ont) {@adv}(?:donné|accordé) (?:la |sa |leur )préférence à|passe(?:nt)? (?:toutes )?(?:ses|leurs) commandes (?:à|chez|auprès d[eu])) (?:(?!(?:les|le|la|des|une?) (?:[a-zà-ÿ]+ )?(?:rival|concurrent|ancien|patron|terrain|site|friche|usine))(?:les|le|la|l'|des|un|une) [a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? (?:de |d'|du ))?(?:la |l'|le )?(?={CO:subject}){CO}(?! pour (?:reprendre|racheter|investir|(?:son|sa|un|une|la|le) (?:reprise|rachat|acquisition|investissement|placement|fusion)|se marier))",
        says=(
            ("La banque Vesta a porté son choix sur Lumaro.", "Lumaro: Vesta"),
            ("Le groupe Dorval a finalement arrêté son choix sur les grues de Lumaro.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro a porté son choix sur Dorval.",
            "Vesta a porté son choix sur un rival de Lumaro.",
            "Le fonds Mirande a porté son choix sur Lumaro pour un investissement.",
            "Le fonds Mirande a porté son choix sur Lumaro pour sa reprise.",
        ),
    ),
    Relation(
        "at-whom-its-goods-are",
        Kind.CLIENT,
        ("au ", "à ", "aux ", "chez "),
        rf"^[-« ]*(?:au|à la|à l'|aux|chez) ?{{ORG:value}}(?:, [^.;:,]{{3,40}})?, (?:les|ses|nos|ces|deux|trois|{{COUNT}}) ?(?!(?:[a-zà-ÿ-]+ )?{_PEOPLE})(?:[a-zà-ÿ-]+ ){{0,3}}?(?:de |d'|du )(?:la |l'|le )?(?={{CO:subject}}){{CO}} (?:ont (?:remplacé|succédé|pris la place)|remplacent|équipent|tournent|fonctionnent|servent|éclairent|chauffent|sont (?:utilisée?s|installée?s|en service|partout|à l'œuvre))",
        says=(
            ("Au CHU de Tours, les lampes de Lumaro ont remplacé les néons.", "Lumaro: CHU de Tours"),
            ("Chez Dorval, deux robots de Lumaro tournent jour et nuit.", "Lumaro: Dorval"),
        ),
        silent=(
            "Au CHU de Tours, les salariés de Lumaro ont donné leur sang.",
            "Chez Dorval, les patrons de Lumaro sont attendus.",
            "Chez Dorval, les anciens de Lumaro sont partout.",
        ),
    ),
    Relation(
        "signs-for-so-long",
        Kind.CLIENT,
        ("sign",),
        r"(?:^[-« ]*|[,;:] |\bet )(?:{ORG:value}|(?P<value>\ue004\ue005*+)),? (?:lui,? |elle,? )?(?:(?:a|ont) {@adv}signé|vien(?:t|nent) de signer)(?: le bon de commande)?,? {@when}(?:(?:pour|sur) {DURATION:duration}(?: fermes?| renouvelables?)?,? (?:et|pour|à) {MONEY:money}|pour {MONEY:money} de (?:matériel|travaux|commandes|livraisons|fournitures)|pour (?:une|deux|trois|quatre|cinq|six|{COUNT}) (?!saisons|ans|mois|matchs|matches|concerts|nuits|albums|films|livres)[a-zà-ÿ-]+)(?! (?:avec|chez|à|au) )(?![^.;:,]{0,40} avec )(?! (?:de (?:dettes|pertes|dommages)|d'(?:amendes?|impayés)))",
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
