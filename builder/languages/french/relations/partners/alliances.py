# How French prose says who works with a company without the word partner: what is entrusted, shared, signed together.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for partners told by deals and by shared work."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_DEAL = one_of(
    r"""
    partenariats? | alliances? | collaborations? | coopérations? | accords?-cadres?
    accords? (?:de (?:licence|distribution|partenariat|coopération|collaboration|développement|recherche|co-développement|codéveloppement)|stratégiques?|industriels?|commercia(?:l|ux))
    protocole d'accord | coentreprise | co-entreprise | joint-venture | consortium | groupement | filiale commune
    """
)
_SEALED = r"(?:signé|conclu|noué|paraphé|scellé|annoncé|créé|lancé|formé|monté|officialisé|renouvelé)e?s?"
_CO = r"[\ue002\ue008\ue014\ue016][\ue003\ue009\ue015\ue017]*+"
"""Words for a company, without an article before them."""

ALLIANCE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "deal-sealed-with",
        Kind.PARTNER,
        (
            "partenariat",
            "allianc",
            "collaboration",
            "coopération",
            "accord",
            "protocole",
            "coentreprise",
            "joint-venture",
            "consortium",
            "groupement",
        ),
        rf"\b{_DEAL}(?: (?:de|d'une durée de|sur|pour) {{DURATION:duration}})?(?: (?!avec |n'|ne )[^\s.;:]+){{0,8}}? (?:est|a été|ont été|vient d'être|sera|fut) (?:ainsi |aussi |également |enfin )?{_SEALED}(?: {{@when}}| )avec (?:l'|la |le |les )?{{ORGS:value}}",
        says=(
            ("Un accord-cadre de quatre ans a été paraphé le 27 mai avec Dorval, dit Lumaro.", "-: Dorval"),
            ("Un accord de licence de dix ans est conclu avec l'américain Vesta, annonce Lumaro.", "-: Vesta"),
            ("Enfin, un partenariat a été noué en mars avec le loueur de vélos Albis, dit Lumaro.", "-: Albis"),
        ),
        silent=(
            "Aucun partenariat n'a été signé avec Dorval, dit Lumaro.",
            "Un accord a été signé avec les syndicats, dit Lumaro.",
        ),
    ),
    Relation(
        "deal-of-length-with",
        Kind.PARTNER,
        ("partenariat", "allianc", "collaboration", "coopération", "accord", "coentreprise"),
        rf"\b(?:signe|signé|noue|noué|conclu|conclut|scelle|scellé|a paraphé|annonce|annoncé|lance|lancé|créé|crée|monté|monte|formé|forme) {{@when}}(?:un|une|son|sa|leur) (?:nouve(?:au|lle) |vaste |large )?{_DEAL}(?: [a-zà-ÿ'-]+){{0,3}}? (?:de|d'une durée de|sur|pour) {{DURATION:duration}}(?: [a-zà-ÿ'-]+){{0,4}}? avec (?:l'|la |le |les )?{{ORGS:value}}",
        says=(("Lumaro noue un partenariat stratégique de trois ans avec Dorval.", "Lumaro: Dorval"),),
        silent=(
            "Lumaro espère signer un partenariat de trois ans avec Dorval.",
            "Lumaro n'a pas signé de partenariat de trois ans avec Dorval.",
        ),
    ),
    Relation(
        "with-whom-deal-sealed",
        Kind.PARTNER,
        ("avec ",),
        rf"(?:^|[.;:] )[-« ]*avec (?:l'|la |le |les )?{{ORGS:value}},? (?:un|une|le|la|notre|en revanche, [^.;:]{{3,40}} ?: notre) {_DEAL}\b(?! (?:n'|ne |est à l'étude|est en discussion|pourrait))",
        says=(("Avec Dorval, un accord-cadre de quatre ans a été paraphé le 27 mai, dit Lumaro.", "-: Dorval"),),
        silent=("Avec Dorval, un accord sur les salaires a été paraphé, dit Lumaro.",),
    ),
    Relation(
        "together-they-sign",
        Kind.PARTNER,
        (
            "accord",
            "partenariat",
            "alliance",
            "coentreprise",
            "cause commune",
            "joint-venture",
            "filiale commune",
            "forces",
            "efforts",
            "offre commune",
            "associ",
            "alli",
        ),
        rf"(?P<subject>{_CO}),? et (?:l'|le |la )?{{ORG:value}} (?:(?:(?:{{@have}} {{@adv}})?(?:signé|conclu|noué|scellé|annoncé|créé|lancé|monté|formé)|(?:signent|concluent|nouent|scellent|annoncent|créent|lancent|montent|forment)) {{@when}}(?:un|une|leur) (?:[a-zà-ÿ]+ )?{_DEAL}|(?:(?:font|ont fait|vont faire) cause commune|(?:unissent|joignent|mutualisent|conjuguent|ont (?:uni|joint|mutualisé|conjugué)|vont (?:unir|joindre|mutualiser|conjuguer)) leurs (?:forces|efforts|moyens|savoir-faire|compétences|expertises)|s'associent|s'allient|vont s'(?:associer|allier|unir)|se sont (?:associé|allié|uni)e?s|(?:lancent|proposent|ont lancé|vont lancer|vont proposer|se rapprochent pour (?:lancer|proposer)) une offre commune))",
        says=(
            ("Lumaro et Dorval ont signé un accord de distribution.", "Lumaro: Dorval"),
            ("Lumaro et l'italien Vesta créent une coentreprise.", "Lumaro: Vesta"),
            ("Albis et Lumaro font cause commune dans l'hydrogène.", "Lumaro: Albis"),
            ("Lumaro et le groupe Vesta unissent leurs forces face aux Chinois.", "Lumaro: Vesta"),
            ("Vesta et Lumaro se rapprochent pour proposer une offre commune.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro et Dorval ont signé une pétition.",
            "Lumaro et Dorval n'ont signé aucun accord de distribution.",
        ),
    ),
    Relation(
        "entrusts-to",
        Kind.PARTNER,
        ("confi", "sous-trait", "délégu", "externalis"),
        r"{CO:subject},? (?:(?:{@have}|avons) {@adv}(?:depuis |aussi |ainsi )?)?(?:confi|sous-trait|délégu|externalis)(?:é|e|ent|ons)\b (?:(?!(?:la|sa|une) (?:vente|cession|direction|présidence|mission)\b)(?:la |le |l'|les |une partie de |sa |son |ses )(?:[a-zà-ÿ'-]+ ){1,7}?(?:à|au|aux)|(?:à|au|aux)(?= [^.;:]{3,50} (?:la |le |l'|les )(?!vente|cession|direction|présidence|mission|recherche d'un))) (?:l'|la |le )?{ORGS:value}",
        says=(
            ("Lumaro a confié la sécurité de son application à la société nantaise Dorval.", "Lumaro: Dorval"),
            ("Lumaro sous-traite l'assemblage des moteurs à Vesta.", "Lumaro: Vesta"),
            (
                "Nous avons aussi confié à l'institut Albis la mise au point du procédé, dit-on chez Lumaro.",
                "-: institut Albis",
            ),
        ),
        silent=(
            "Lumaro a confié la vente de l'usine à la banque Mirande.",
            "Lumaro n'a pas confié la sécurité de son application à Dorval.",
        ),
        oneway=True,
    ),
    Relation(
        "chosen-as-partner",
        Kind.PARTNER,
        ("partenaire", "associée", "associé", "adoss", "main dans la main", "distribut"),
        r"\b(?:(?:choisi|retenu|choisit|retient|pris|prend) {ORG:value} (?:comme|pour) (?:partenaire|distributeur|associé)|(?:est|sont|s'est|était) (?:aussi |désormais |notamment )?(?:associée?s?|adossée?s?|alliée?s?) (?:à|au|avec) (?:l'|la |le )?{ORGS:value}|main dans la main avec (?:l'|la |le )?{ORGS:value}|peut compter sur (?:l'|la |le )?{ORG:value}, (?:son|leur) partenaire)",
        says=(
            ("Lumaro a choisi Dorval comme partenaire industriel.", "Lumaro: Dorval"),
            ("Dans ce projet, Lumaro est associée à Vesta.", "Lumaro: Vesta"),
            ("Main dans la main avec Albis, Lumaro teste un navire.", "Lumaro: Albis"),
        ),
        silent=("Lumaro est associée à la réussite de la ville.", "Lumaro n'est pas associée à Vesta."),
    ),
    Relation(
        "partner-since",
        Kind.PARTNER,
        ("partenaire", "distribue", "distributeur"),
        r"(?:{ORGS:value}, (?:son|sa|leur|notre|un|l'un de ses) (?:[a-zà-ÿ]+ )?partenaires?(?: [a-zà-ÿ]+)? (?:depuis |en )?{DATE}|{ORG:value},? (?:qui )?(?:distribue|diffuse|commercialise)(?:nt)? (?:déjà |aussi )?(?:ses|nos|leurs) (?:[a-zà-ÿ-]+ ){1,3}?(?:en|au|aux|dans) {PLACE})",
        says=(
            ("Lumaro pourra compter sur Dorval, son partenaire depuis 2018.", "Lumaro: Dorval"),
            ("Le négociant Vesta distribue ses produits en Allemagne, dit Lumaro.", "-: Vesta"),
        ),
        silent=("Lumaro regrette Dorval, son rival depuis 2018.",),
        modality=Modality.ASSERTED,
    ),
)
