# Who comes first and who comes next: "Dorval reste le premier client, devant Vesta", "parmi les clients payants figurent,
# outre Dorval, la banque Vesta".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients and backers told by their rank and beside others."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_NEXT = (
    r",? (?:loin |juste |nettement |largement )?(?:devant |suivie?s? (?:de |d'|du |par |de près par ))(?:l'|la |le )?"
)
_FIRST = r"(?:premi(?:er|ère)|principale?|plus gros(?:se)?|grande?|meilleure?)"
_BE = r"(?:est|reste|demeure|redevient|devient)(?: ainsi| désormais| toujours)?"
_OF = r"(?: (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO})?"
_ASIDE = r"(?:,? (?:outre|en plus d[eu']|à côté d[eu']|aux côtés d[eu']) ?[^;:.]{2,60}?,)?"
_ALSO = r"(?: (?:aussi|également|notamment|désormais|déjà|par ailleurs|encore))?"

PODIUM_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "client-next-in-rank",
        Kind.CLIENT,
        ("client",),
        rf"{{ORG}},? (?:qui )?{_BE} (?:le|la|son|sa|leur|notre) {_FIRST} (?:client|cliente|donneur d'ordres|acheteur)\b{_OF}{_NEXT}{{ORGS:value}}",
        says=(
            (
                "Dorval demeure le premier client de Lumaro, devant Vesta et la mutuelle Albis.",
                "-: Vesta; mutuelle Albis",
            ),
            ("Dorval reste son plus gros client, suivi de Vesta, précise Lumaro.", "-: Vesta"),
        ),
        silent=(
            "Dorval demeure le premier brasseur, devant Vesta, selon Lumaro.",
            "Dorval a plaidé devant Vesta pour le premier site de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "holder-next-in-rank",
        Kind.INVESTOR,
        ("actionnaire", "investisseur"),
        rf"{{ORG}},? (?:qui )?{_BE} (?:le|la|son|sa|leur|notre) {_FIRST} (?:actionnaire|investisseur)\b{_OF}(?: avec {{PERCENT}}(?: du capital| des parts)?)?{_NEXT}{{BACKERS:value}}",
        says=(
            ("Dorval reste le premier actionnaire de Lumaro, devant Vesta et Albis.", "-: Vesta; Albis"),
            ("Dorval est son principal actionnaire avec 22 % du capital, suivi de Vesta, selon Lumaro.", "-: Vesta"),
        ),
        silent=("Dorval est le premier actionnaire de Lumaro, devant les salariés.",),
        of_topic=True,
    ),
    Relation(
        "after-another-client",
        Kind.CLIENT,
        ("après ",),
        r"^[-« ]*après (?:l'|la |le )?{ORGS:value}(?: {@ago}{DATE})?(?: (?:l'an (?:dernier|passé)|l'année (?:dernière|passée)))?, (?:c'est au tour d[eu'] ?(?:la |l')?{ORG} (?:de faire confiance|de faire appel|de s'équiper|d'adopter|de choisir)|(?={CO:subject}){CO}(?:,[^,;.:]{3,60},)? (?:(?:{@have}|vient de|vient d'|va|s'apprête à) {@adv})?(?:équip[a-zé]+|fourni[a-z]*|livr[a-zé]+|convain[a-z]+|séduit|séduire|approvisionne[a-z]*|référencée?|(?:décroch|remport|sign)[a-zé]+ (?:avec|(?:un|le) (?:[a-zà-ÿ]+ )?(?:contrat|marché|appel d'offres)))\b(?=[^.;:,]{0,60}?[\ue002\ue006\ue008]))(?![^.;:]{0,90}\b(?:invest|fonds|actionnaire|capital|sponsor|mécén|banque|distribution))",
        says=(
            ("Après Dorval en 2023, Lumaro a convaincu Vesta et Albis de tester ses caisses.", "Lumaro: Dorval"),
            ("Après Dorval et Vesta, Lumaro va équiper Albis.", "Lumaro: Dorval; Vesta"),
            ("Après la mutuelle Dorval, Lumaro décroche un contrat avec Albis.", "Lumaro: mutuelle Dorval"),
        ),
        silent=(
            "Après Anne Roy, Lumaro a convaincu Paul Vidal.",
            "Après Lyon, Lumaro équipe Metz.",
            "Après Dorval, Lumaro est le deuxième fabricant de lampes.",
            "Après Dorval, Lumaro livre ses résultats.",
            "Après Dorval, Lumaro a convaincu le fonds Vesta.",
            "Après Dorval, Lumaro a convaincu Vesta d'investir.",
            "Après Dorval, Lumaro signe un accord avec Vesta.",
            "Après Dorval, Lumaro remporte le prix de l'innovation.",
            "Après avoir convaincu Dorval, Lumaro recrute.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "among-clients-beside",
        Kind.CLIENT,
        ("client", "donneur", "référence"),
        rf"\b(?:parmi (?:les|ses|nos|leurs)|au (?:nombre|rang|premier rang) (?:des|de (?:ses|nos|leurs))) (?:{{COUNT}} )?(?:premiers |principaux |grands |gros )?(?:clients?|clientes|donneurs d'ordres|références)(?: (?!de |d'|du |des |et |que |qui |potentiels?|perdus?|visés?|espérés?|convoités?|mécontents?)[a-zà-ÿ-]+){{0,2}}{_OF},? (?:figure(?:nt)?|compte(?:nt)?|se trouve(?:nt)?|(?:on|\ue016\ue017*+) (?:compte|trouve|cite|relève|dénombre)){_ALSO}{_ASIDE}{_ALSO} (?:l'|la |le |les )?{{ORGS:value}}",
        says=(
            (
                "Parmi les clients payants figurent, outre Dorval, la banque Vesta et Albis, dit Lumaro.",
                "-: Vesta; Albis",
            ),
            ("Parmi ses clients industriels, on compte Dorval et Albis, selon Lumaro.", "-: Dorval; Albis"),
            ("Au nombre des clients figurent notamment Dorval et Vesta, précise Lumaro.", "-: Dorval; Vesta"),
        ),
        silent=(
            "Parmi les clients visés figurent Dorval et Albis, selon Lumaro.",
            "Parmi les clients convoités figurent Dorval et Albis, selon Lumaro.",
            "Parmi les clients figurent des hôpitaux, selon Lumaro.",
        ),
    ),
)
