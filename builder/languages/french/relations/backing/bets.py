# How French prose tells of backers by what they stake: who doubles the bet, buys shares from whom, brings which part.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors told by their stakes in a deal."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_APART = r"(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,50},)?"
_ROUND = r"(?:levée|tour|capital|augmentation|financement|somme|fonds|montant)"
_OF_CO = r"(?: (?:de |d'|du |des |dans )(?={CO:subject}){CO})?"
_SHARES = r"(?:parts(?! de marché)|titres|actions|participation)"

BET_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "doubles-the-bet",
        Kind.INVESTOR,
        ("mise", "à bord", "s'invite", "gros chèque", "premier chèque", "hauteur", "entre pour", "entré"),
        rf"{{BACKERS:value}}{_APART},? (?:qui )?(?:(?:(?:a|ont) {{@adv}})?(?:doubl|tripl)(?:e|ent|é) (?:la|sa|leur) mise(?= ?[,.;»]|$)|(?:est |sont )?mont(?:e|ent|és?|ée) à bord|(?:s'invite(?:nt)?|s'est invitée?|se sont invitée?s) (?:au|dans le) (?:capital|tour)|(?:a |ont )?(?:sign|apport)(?:e|ent|é) le (?:plus gros|premier|principal) (?:chèque|ticket)|(?:entre(?:nt)?|(?:est|sont) entrée?s?) (?:à hauteur de {{PERCENT}}|pour {{MONEY}}))",
        says=(
            ("Mirande Capital double la mise, selon Lumaro.", "-: Mirande Capital"),
            ("C'est Crédis Ventures qui signe le plus gros chèque, dit Lumaro.", "-: Crédis Ventures"),
            (
                "La Banque Albis et Mirande Capital entrent à hauteur de 15 %, dit Lumaro.",
                "-: Banque Albis; Mirande Capital",
            ),
        ),
        silent=(
            "Mirande Capital double sa production, selon Lumaro.",
            "Mirande Capital n'a pas doublé sa mise, selon Lumaro.",
        ),
        of_round=True,
        of_topic=True,
    ),
    Relation(
        "shares-sold-to",
        Kind.INVESTOR,
        ("parts", "titres", "actions", "participation"),
        rf"\b(?:céd|vend|revend|transm|transf|apport)[a-zéèu]* {{@when}}(?:toutes |la totalité de |l'ensemble de |une partie de |la moitié de )?(?:ses|leurs|sa|leur) {_SHARES}{_OF_CO} {{@when}}(?:à|au|aux) (?:la holding |son associé |ses associés )?{{BACKERS:value}}",
        says=(
            ("Anne Roy a cédé ses parts à Mirande Capital, dit Lumaro.", "-: Mirande Capital"),
            ("Le fonds Vesta a vendu en 2021 sa participation dans Dorval à Crédis, dit Lumaro.", "Dorval: Crédis"),
            ("Les cadres ont revendu leurs actions au groupe Albis, dit Lumaro.", "-: Albis"),
        ),
        silent=(
            "Anne Roy refuse de céder ses parts à Mirande Capital, dit Lumaro.",
            "Anne Roy pourrait céder ses parts à Mirande Capital, dit Lumaro.",
        ),
    ),
    Relation(
        "buys-the-shares",
        Kind.INVESTOR,
        ("parts", "actions", "titres"),
        rf"{{BACKERS:value}}{_APART} (?:(?:a|ont) {{@adv}}(?:racheté|repris|acquis)|(?:vient|viennent) (?:de |d')(?:racheter|reprendre|acquérir)|rachète(?:nt)?|repren(?:d|nent)) {{@when}}(?:toutes )?(?:les|leurs) {_SHARES} (?:des |de l'|de la |du |d'|de )(?!ses |son |sa |leurs? |journa|formation|marché)[a-zà-ÿ\ue000-\ue009](?![a-zà-ÿ' \ue000-\ue009-]{{0,40}} (?:dans|chez) )",
        says=(
            ("Mirande Capital a racheté les parts des fondateurs, dit Lumaro.", "-: Mirande Capital"),
            ("Crédis vient de reprendre les titres de la famille Roy, dit Lumaro.", "-: Crédis"),
            ("Vesta et Albis rachètent les actions des salariés de Lumaro.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Mirande pourrait racheter les parts des fondateurs de Lumaro.",
            "Dorval a repris les parts de marché de Vesta, dit Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "replaced-in-capital",
        Kind.INVESTOR,
        ("remplac", "relay", "avec ", "reste"),
        r"(?:\b(?:capital(?! sympathie| humain| confiance| social)|tour de table|actionnariat)\b[^.;:]{0,60}?,? (?:remplac|relay)[a-zé]+ par {BACKERS:value}|^[-« ]*avec {BACKERS:value} (?:au|à son) (?:capital|tour de table)|\ble (?:reste|solde) (?:du capital|des parts|des actions) (?:est (?:détenu par|aux mains d[eu'])|appartient à|revient à) ?{BACKERS:value})",
        says=(
            ("Vesta sort du capital de Lumaro, remplacé par Mirande Capital.", "Lumaro: Mirande Capital"),
            ("Lumaro rassure. Avec Crédis au capital, Lumaro respire.", "Lumaro: Crédis"),
            ("Le reste du capital appartient à Vesta et à Albis, dit Lumaro.", "-: Vesta; Albis"),
        ),
        silent=(
            "Vesta sort de la réunion de Lumaro, remplacé par Mirande.",
            "Avec Crédis en embuscade, Lumaro respire.",
        ),
        of_round=True,
    ),
    Relation(
        "shareholder-apposed",
        Kind.INVESTOR,
        ("actionnaire", "investisseur"),
        r"{BACKERS:value}(?:,| est (?:depuis )?devenue?| devient) (?:lui-même |également |aussi |petit |gros |l'|le |la |un |son |nouvel |un nouvel )?(?:premier |principal |deuxième )?(?:actionnaire|investisseur)(?: (?:à titre personnel|minoritaire|majoritaire|individuel|historique|de référence|privé|de long terme|de la première heure))(?: (?:de |d'|du |des )(?={CO:subject}){CO})?(?= ?[,.;»]|$| en \ue00c| depuis)",
        says=(
            ("Le groupe Dorval, actionnaire minoritaire, soutient Lumaro.", "Lumaro: Dorval"),
            ("Mirande Capital est devenu l'actionnaire de référence en 2022, dit Lumaro.", "-: Mirande Capital"),
            ("Crédis, investisseur de la première heure, suit Lumaro.", "Lumaro: Crédis"),
        ),
        silent=(
            "Paul Vidal, ancien actionnaire, quitte Lumaro.",
            "Mirande Capital n'est pas devenu l'actionnaire de référence de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "who-put-in",
        Kind.INVESTOR,
        ("qui ",),
        r"{BACKERS:value},? qui (?:(?:a|ont|avait|avaient|y a|y ont|lui a) {@adv})?(?:injecté|investi|apporté|mis|injecte(?:nt)?|apporte(?:nt)?) {MONEY}(?! (?:[a-zà-ÿ']+ ){0,4}?(?:dans|pour|sur|à|au|afin)\b)(?! en [a-zà-ÿ])(?! de )",
        says=(
            (
                "Lumaro doit sa survie à Mirande Capital, qui a injecté 3 millions d'euros en 2020.",
                "Lumaro: Mirande Capital",
            ),
            ("Lumaro a convaincu le fonds Crédis, qui apporte 2 millions d'euros.", "Lumaro: Crédis"),
            ("Lumaro cite Vesta et Albis, qui ont mis 5 millions d'euros.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Lumaro fournit Vesta, qui a investi 3 millions d'euros dans un entrepôt.",
            "Lumaro fournit Vesta, qui a perdu 3 millions d'euros.",
        ),
        of_round=True,
        of_topic=True,
    ),
)
