# How French prose says that somebody bids for a company's shares, and to whom a court gives a company that failed.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for takeovers told by an offer to shareholders or by a judge's decision."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_APART = r"(?:, [^,;.:\ue000-\ue003\ue008\ue009]{3,60},)?"
_BID = r"(?:(?:contre-)?(?:opa|ope|opr)|offre (?:publique )?(?:d'achat|d'échange|de rachat|de reprise)|offre publique)(?: (?:simplifiée|obligatoire|volontaire|amicale|hostile|non sollicitée|surprise|mixte|en (?:numéraire|titres|cash)))*"
_LAUNCHES = r"(?:(?:lance|dépose|annonce|formule|soumet)(?:nt)?|(?:lançait|déposait|annonçait|lança|déposa|annonça)|(?:a|ont|avait|avaient) {@adv}(?:lancé|déposé|annoncé|initié|formulé|soumis)|(?:vient de lancer|vient de déposer|vient d'annoncer))"
_WILL_LAUNCH = r"(?:prépare(?:nt)?|préparait|lancera|déposera|va lancer|va déposer|doit lancer|doit déposer|devrait lancer|devrait déposer|veut lancer|veut déposer|aurait lancé|aurait déposé|pourrait lancer|pourrait déposer|envisage de lancer|envisage de déposer)"
_COURT = r"\b(?:tribunal|tribunaux|juges?|magistrats?|justice)\b"
_GIVEN = r"(?:confié|attribué|cédé|accordé|adjugé)"
_ASSETS = r"(?:(?:l'(?:essentiel|ensemble) (?:de l'activité|des (?:actifs|activités))|une partie des (?:actifs|activités)|les (?:[a-zà-ÿ]+ )?(?:actifs|activités|usines|ateliers|magasins|sites|marques)|l'(?:activité|usine|outil(?: industriel)?|entreprise)|la (?:société|marque|reprise|totalité)|le (?:fonds de commerce|groupe|sort))(?: [a-zà-ÿ]+)? (?:de |d'|du )(?:l'|la |le )?)?(?:la société |l'entreprise |le groupe )?"

_REFUSED = r"(?:décliné|refusé|rejeté|repoussé|écarté|éconduit|décline|refuse|rejette|repousse|écarte|éconduit)"
_PROPOSED = r"(?:(?:offres?|propositions?) (?:de (?:rachat|reprise|fusion|prise de contrôle)|d'achat|d'acquisition|publique d'achat)(?: hostile| indicative| ferme| amicale)*|offres?(?= (?:de |à )\ue00a)|opa|ope)"
_FROM = r"(?:(?:que lui (?:faisait|a faite?s?|avait faite?s?|adressait|proposait)|faite?s? par|formulée?s? par|présentée?s? par|déposée?s? par|émanant d[eu'] ?|venue?s? d[eu'] ?) ?|de |d'|du )(?:l'|la |le )?"

_SINCE = r"(?:depuis|après|avant|dès|lors de|suite à)"
_ITS_TAKEOVER = r"(?:son|leur|notre) (?:propre |récente? )?(?:rachat|acquisition|reprise|absorption|prise de contrôle) (?:(?:intégrale?|totale?) )?{@when}par (?:l'|la |le )?(?!ses |son |des |un |une ){ORG:value}(?:,? {@ago}{DATE:date})?"

BID_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "bids-for",
        Kind.ACQUISITION,
        ("opa", "ope", "opr", "offre "),
        rf"(?:{{CO:subject}}{_APART},? (?:qui )?{_LAUNCHES} {{@when}}(?:une |son |sa |leur ){_BID}|(?<!échec de )(?<!retrait de )(?<!fin de )(?<!rejet de )\b(?:l'|une |son |cette ){_BID} (?:de |d'|du |lancée par |déposée par |initiée par )(?:l'|la |le |groupe )?{{CO:subject}}{_APART})(?: de {{MONEY}})? (?:sur|visant|pour) (?:la totalité du capital de |le capital de |l'|la |le )?(?:groupe |société )?{{ORG:value}}(?![^.!?]*\b(?:retir[eé]|échou|rejet|renonc|repouss|abandonn|infructu|fait long feu))",
        silent=(
            "L'échec de l'OPA de Lumaro sur Vesta a marqué les esprits.",
            "Lumaro avait lancé une OPA sur Vesta, avant de la retirer.",
            "Lumaro n'a pas déposé d'offre publique d'achat sur Vesta.",
            "Lumaro a lancé une offre d'emploi sur Vesta.",
            "Lumaro lance une offre promotionnelle sur Vesta.",
            "Lumaro commente l'OPA sur Vesta.",
            "Lumaro va lancer une OPA sur Vesta.",
            "Selon une rumeur, Lumaro aurait lancé une OPA sur Vesta.",
        ),
        modality=Modality.PLANNED,
    ),
    Relation(
        "plans-to-bid-for",
        Kind.ACQUISITION,
        ("opa", "ope", "opr", "offre "),
        rf"{{CO:subject}}{_APART},? (?:qui )?{_WILL_LAUNCH} {{@when}}(?:une |son |sa |leur ){_BID}(?: de {{MONEY}})? (?:sur|visant|pour) (?:la totalité du capital de |le capital de |l'|la |le )?(?:groupe |société )?{{ORG:value}}(?![^.!?]*\b(?:retir[eé]|échou|rejet|renonc|repouss|abandonn|infructu|fait long feu))",
        silent=(
            "Lumaro ne lancera pas d'OPA sur Vesta.",
            "Lumaro va lancer une offre promotionnelle sur Vesta.",
        ),
        modality=Modality.PLANNED,
    ),
    Relation(
        "given-by-a-court",
        Kind.ACQUISITION,
        ("tribun", "juge", "magistrat", "justice", "repreneu"),
        rf"(?:{_COURT}[^.;:!?\ue002\ue003]{{0,60}}?\b(?<!n')(?<!n'y )(?<!ne l')(?:a|ont|avait|avaient|vient d[e']|viennent d[e']) ?(?:y )?{{@adv}}(?:{_GIVEN}|confier|attribuer|céder|accorder|adjuger) {{@when}}(?:(?:à (?:l'|la )?|au )(?:groupe |société )?{{CO:subject}}{_APART},? {_ASSETS}{{ORG:value}}|{_ASSETS}{{ORG:value}}{_APART},? (?:à (?:l'|la )?|au )(?:groupe |société )?{{CO:subject}})"
        rf"|{{CO:subject}}{_APART} (?:a (?:finalement |ainsi )?été|est|vient d'être|avait été) {{@when}}(?:désignée?|choisie?|retenue?) {{@when}}(?:par (?:le tribunal(?: de commerce)?(?: de {{PLACE}})?|la justice|les juges) )?(?:comme )?(?:le |la )?(?:repreneur|repreneuse) (?:de |d'|du )(?:l'|la |le )?(?:[a-zà-ÿ-]+ ){{0,2}}?{{ORG:value}}"
        rf"|(?<!marque )(?<!brevet )(?<!nom )(?!(?:la |le )?(?:marque|brevet|nom) ){{ORG:value}}{_APART} (?:a (?:finalement |ainsi )?été|avait été|vient d'être|fut) {{@adv}}{_GIVEN}e? {{@when}}(?:à (?:l'|la )?|au )(?:groupe |société )?{{CO:subject}}[^.;:]{{0,30}}? par (?:le tribunal|les juges|la justice|les magistrats))(?! (?:la défense|le dossier|l'expertise|l'audit|une mission|la gestion|la sécurité))",
        says=(
            (
                "En mai 2021, le tribunal de commerce de Metz a confié à Lumaro les actifs de Dorval, en liquidation.",
                "Lumaro: Dorval",
            ),
            ("La justice vient d'attribuer la biscuiterie Vesta à Lumaro.", "Lumaro: Vesta"),
            ("Lumaro a été désigné repreneur de la fonderie Dorval.", "Lumaro: Dorval"),
            ("La société Dorval a été attribuée à Lumaro par le tribunal de commerce.", "Lumaro: Dorval"),
        ),
        silent=(
            "Le tribunal n'a pas attribué Dorval à Lumaro.",
            "La marque Dorval a été attribuée à Lumaro par le tribunal.",
            "Le tribunal a confié à Lumaro l'expertise des comptes de Dorval.",
            "Le tribunal a accordé à Lumaro un délai face à Dorval.",
            "Le tribunal a confié à Lumaro la gestion des archives de Dorval.",
            "Lumaro a été désigné repreneur potentiel de Dorval.",
        ),
    ),
    Relation(
        "since-its-takeover-by",
        Kind.ACQUISITION,
        ("rachat", "acquisition", "reprise", "absorption", "prise de contrôle"),
        rf"(?:^[-« ]*(?:[^.;:!?\ue000-\ue003\ue006-\ue009\ue014-\ue017]{{0,30}} )?{_SINCE} {_ITS_TAKEOVER}, (?:l'|la |le )?(?={{CO:subject}}){{CO}}|{{CO:subject}}[^.;:!?\ue000-\ue003\ue006-\ue009\ue014-\ue017]{{0,80}}? (?:{_SINCE}|annonce|a annoncé|officialise|a officialisé|confirme|a confirmé) {_ITS_TAKEOVER})",
        says=(
            ("Depuis son rachat par Vesta en 2019, Lumaro recrute.", "Lumaro: Vesta"),
            ("Lumaro a changé de logo après son acquisition par le groupe Dorval.", "Lumaro: Dorval"),
        ),
        silent=(
            "Depuis son rachat par ses salariés, Lumaro recrute.",
            "Lumaro négocie son rachat par Vesta.",
            "Lumaro a démenti son rachat par Vesta.",
            "Lumaro craint son rachat par Vesta.",
        ),
        qualifiers=(("direction", "acquired_by"),),
    ),
    Relation(
        "refuses-the-offer-of",
        Kind.ACQUISITION,
        ("déclin", "refus", "rejet", "repouss", "écart", "éconduit"),
        rf"(?:\b(?<!pas ){_REFUSED} {{@when}}(?:poliment |unanimement |aussitôt |à l'unanimité |d'emblée )?(?:l'|une |la |les |des |deux |cette |sa |ses ){_PROPOSED}(?: (?:de |d'|à ){{MONEY}})? {_FROM}{{ORG:value}}|\b(?:l'|la |une ){_PROPOSED}(?: (?:de |d'|à ){{MONEY}})? {_FROM}{{ORG:value}} (?:a été|fut|est) {{@adv}}(?:rejetée|refusée|déclinée|repoussée|écartée))(?! d'emploi)",
        silent=(
            "Lumaro a refusé l'offre d'emploi de Vesta.",
            "Lumaro n'a pas refusé l'offre de Vesta.",
        ),
        qualifiers=(("direction", "acquired_by"),),
        modality=Modality.DENIED,
    ),
    Relation(
        "nearly-taken-by",
        Kind.ACQUISITION,
        ("failli", "manqué", "aurait p", "intention de", "question de"),
        r"(?:{CO:subject}(?:, [^,;.:\ue002\ue008]{3,60},)? (?:qui )?(?:(?:a|avait) {@adv}(?:failli|bien failli|manqué de peu d')|aurait (?:pu|dû)) ?être {@adv}(?:rachetée?|reprise?|acquise?|absorbée?|vendue?|cédée?) {@when}(?:par|à|au) (?:l'|la |le )?{ORG:value}|(?:pas|jamais|plus|aucune|nulle)(?: eu)? (?:l'|la moindre )?(?:intention|question) de (?:vendre|céder) (?={CO:subject}){CO} (?:à|au) (?:l'|la |le )?{ORG:value})",
        silent=(
            "Lumaro a failli être battue par Vesta.",
            "Lumaro a été rachetée par Vesta.",
        ),
        qualifiers=(("direction", "acquired_by"),),
        modality=Modality.DENIED,
    ),
)
