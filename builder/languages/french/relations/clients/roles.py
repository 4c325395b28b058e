# Who is what to whom by a noun: "a pour rivaux A et B", "compte A parmi ses partenaires", "A en est client". Every way of
# saying it is written once; a new noun is one word of a table.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients, partners and competitors told by the noun for what they are."""

from __future__ import annotations

from builder.languages.french.party_nouns import ALLIES, BUYERS, HOLDERS, RIVALS
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_OWN = r"(?:ses|leurs|nos|son|sa|leur|notre|l'un de ses|l'une de ses|l'un de leurs|un de ses)"
_KIND = r"(?:(?!anciens?\b|ancienne|ex-|futurs?\b|potentiels?\b)[a-zà-ÿ-]+ ){0,3}?"
_MORE = r"(?: (?!est |sont |ont |mais |et |de |d'|qui |que )[a-zà-ÿ-]+){0,2}"
_ALSO = r"(?:(?:déjà|aussi|également|notamment|désormais|encore|toujours|ainsi|volontiers|souvent|même) ){0,2}"


def _told_by(nouns: str) -> str:
    """The ways in which a noun says what a company is to the one spoken of."""
    of_whom = rf"{_OWN} (?:{{COUNT}} )?{_KIND}{nouns}"
    return (
        rf"(?:\b(?:a|ont|avait|avaient|ayant) {_ALSO}(?:pour|comme) (?:seule?s? |principa(?:l|le|ux) |premiers? |grands? )?{nouns}{_MORE},? {{ORGS:value}}"
        rf"|\b(?:compte|cite|revendique|range|recense|affiche|aligne)(?:nt)? {_ALSO}(?:dans|parmi|au nombre de|au rang de|comme) {of_whom}{_MORE},? {{ORGS:value}}"
        rf"|\b(?:compte|cite|range|place|classe|présente|considère|désigne|a)(?:nt)? {_ALSO}{{ORGS:value}} (?:parmi|au nombre de|au rang de|dans|comme|pour) (?:{of_whom}|{nouns})\b"
        rf"|\b(?:compte|a|revendique|cite|sert|affronte)(?:nt)? {_ALSO}(?:que |qu')?(?:deux|trois|quatre|cinq|six|{{COUNT}}) {_KIND}{nouns}{_MORE} ?[,:] {{ORGS:value}}"
        rf"|\bparmi {of_whom}{_MORE},? (?:(?={{CO:subject}}){{CO}} )?(?:compt|cit|revendiqu|trouv|retrouv|figur|mentionn)[a-z]+ {_ALSO}{{ORGS:value}}"
        rf"|\bvoi(?:t|ent) dans {{ORG:value}} {of_whom}\b"
        # What stands behind the names is one group: each alternative of its own would read the names again.
        rf"|{{ORGS:value}}(?:, (?:ses|leurs|nos) (?:{{COUNT}} |deux |trois )?{_KIND}{nouns}\b(?! (?:de |d'|du )[\ue002\ue008])"
        rf"|,? (?:qui )?(?:(?:fait|font|faisait|faisaient) {_ALSO}partie de {of_whom}\b"
        rf"|(?:figure(?:nt)?|est|sont) {_ALSO}(?:au nombre de|parmi|au rang de|dans) {of_whom}\b"
        rf"|(?:en|lui en|nous en) (?:est|sont|reste|restent|demeure|devient|deviennent) {_ALSO}(?:le |la |l'un des |l'une des )?{_KIND}{nouns}\b(?! (?:de |d'|du )[\ue002\ue008]))"
        rf"|, (?:qu'elle|qu'il|qu'on|que nous|que (?:la |le |l')?[\ue002\ue008\ue014\ue016][\ue003\ue009\ue015\ue017]*+) [a-zà-ÿ]+ {_ALSO}(?:comme|pour|parmi) {of_whom}\b))"
    )


def _of_whom(nouns: str) -> str:
    """The company spoken of is such a one to whom is named behind the noun."""
    return (
        rf"(?={{CO:subject}}){{CO}}(?:,? (?:qui )?(?:est|était|reste|demeure|devient|est devenue?|est redevenue?) {_ALSO}(?:le |la |l'un des |l'une des |un |une )?|, (?:le |la |un |une )?)"
        rf"{_KIND}{nouns} (?:(?:officiel|exclusif|historique|attitré|fidèle|agréé|unique|régulier)(?:le)? )?(?:de |d'|du )(?:(?:la |l')?(?:société |groupe |compagnie )?){{ORGS:value}}"
    )


ROLE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "is-client-by-noun",
        Kind.CLIENT,
        (
            "client",
            "donneur",
            "référence",
            "acheteu",
            "commanditaire",
            "abonné",
            "utilisat",
            "comptes",
            "chargeur",
            "annonceur",
        ),
        _told_by(BUYERS),
        says=(
            ("Lumaro compte dans ses références Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro cite Albis parmi ses grands comptes.", "Lumaro: Albis"),
            ("Le groupe Vesta en est client depuis 2019, précise Lumaro.", "-: Vesta"),
            ("Le brasseur Dorval fait partie de ses donneurs d'ordre, dit Lumaro.", "-: Dorval"),
            ("Lumaro compte deux principaux clients, Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro garde Dorval et Vesta, ses deux plus gros acheteurs.", "Lumaro: Dorval; Vesta"),
            ("Parmi ses cinq plus gros acheteurs, Lumaro comptait Dorval et Albis.", "Lumaro: Dorval; Albis"),
        ),
        silent=(
            "Lumaro compte dans ses références des hôpitaux.",
            "Le groupe Vesta n'en est plus client, précise Lumaro.",
            "Lumaro cite Albis parmi ses anciens clients.",
        ),
    ),
    Relation(
        "is-partner-by-noun",
        Kind.PARTNER,
        (
            "partenaire",
            "allié",
            "fournisseur",
            "sous-traitant",
            "prestataire",
            "façonnier",
            "équipementier",
            "hébergeur",
            "imprimeur",
            "distributeur",
            "importateur",
            "licencié",
        ),
        _told_by(ALLIES),
        says=(
            ("Lumaro a pour partenaires Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro compte Albis parmi ses fournisseurs.", "Lumaro: Albis"),
            ("La verrerie Vesta, que Lumaro présente comme son principal allié, recrute.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro a pour partenaires des artisans.",
            "Lumaro ne compte plus Albis parmi ses fournisseurs.",
            "Lumaro compte Albis parmi ses anciens partenaires.",
        ),
        oneway=True,
    ),
    Relation(
        "is-rival-by-noun",
        Kind.COMPETITOR,
        ("riva", "concurren", "challenger", "bête", "compétiteur"),
        _told_by(RIVALS),
        says=(
            ("Lumaro a pour rivaux le danois Dorval et l'américain Vesta.", "Lumaro: Dorval; Vesta"),
            ("Albis, qu'elle présente comme son seul vrai concurrent, recrute, dit Lumaro.", "-: Albis"),
            ("Lumaro voit dans le groupe Dorval son principal rival.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro a pour rivaux des artisans.",
            "Lumaro ne compte pas Albis parmi ses concurrents.",
            "Lumaro voit en Anne Roy une rivale.",
        ),
    ),
    Relation(
        "is-backer-by-noun",
        Kind.INVESTOR,
        ("actionnaire", "investisseur", "soutien", "bailleur", "financeur", "business angel"),
        _told_by(HOLDERS),
        says=(
            ("Lumaro compte Mirande parmi ses actionnaires.", "Lumaro: Mirande"),
            ("Lumaro revendique parmi ses soutiens Crédis et Vesta.", "Lumaro: Crédis; Vesta"),
            ("Le fonds Crédis fait partie de ses actionnaires, dit Lumaro.", "-: Crédis"),
        ),
        silent=(
            "Lumaro compte Mirande parmi ses anciens actionnaires.",
            "Lumaro ne compte plus Mirande parmi ses actionnaires.",
        ),
    ),
    Relation(
        "supplier-of",
        Kind.CLIENT,
        ("fournisseur", "sous-traitant", "prestataire", "façonnier", "équipementier", "hébergeur"),
        _of_whom(
            r"(?:fournisseur|sous-traitant|prestataire|façonnier|équipementier|hébergeur|fournisseuse|sous-traitante)"
        ),
        says=(
            ("Lumaro est le fournisseur exclusif de Dorval.", "Lumaro: Dorval"),
            ("Lumaro, sous-traitant de Vesta et d'Albis, recrute.", "Lumaro: Vesta; Albis"),
            ("Lumaro est devenue le prestataire de la société Dorval.", "Lumaro: Dorval"),
        ),
        silent=("Lumaro n'est plus le fournisseur de Dorval.", "Lumaro, fournisseur de pompes, recrute."),
    ),
    Relation(
        "client-of",
        Kind.PARTNER,
        ("client",),
        _of_whom(r"cliente?"),
        says=(
            ("Lumaro est aussi une cliente fidèle de Dorval.", "Lumaro: Dorval"),
            ("Lumaro, premier client de Vesta, en dépend.", "Lumaro: Vesta"),
            ("Lumaro reste le principal client du groupe Albis.", "Lumaro: Albis"),
        ),
        silent=("Lumaro n'est plus cliente de Dorval.", "Lumaro, proche du client, recrute."),
        oneway=True,
    ),
    Relation(
        "rules-the-market",
        Kind.COMPETITOR,
        ("domin", "règn", "écras", "trust", "verrouill", "trône", "caracol", "où "),
        r"(?:\b(?:où|que|qu'|sur lequel|sur laquelle) ?(?:domine(?:nt)?|règne(?:nt)?|trône(?:nt)?|caracole(?:nt)?|dominent largement|domine largement|(?<=où )(?:évolue|opère|sévit|bataille|cohabite|s'affronte)(?:nt)?) (?:déjà |encore |toujours )?{ORGS:value}|\b(?:où|que) {ORGS:value} (?:domine|règne|écrase|truste|verrouille|trône)(?:nt)?\b"
        r"|{ORGS:value}(?:, [^,;.:]{3,40},)? (?:écrase|domine|truste|verrouille)(?:nt)? (?:largement |encore |toujours |déjà )?(?:ce|le|la|cette) (?:marché|secteur|créneau|segment|spécialité|profession|métier))",
        says=(
            ("Sur ce marché, où domine l'allemand Dorval, Lumaro grandit.", "Lumaro: Dorval"),
            ("Sur ce créneau que dominent Vesta et Albis, Lumaro grandit.", "Lumaro: Vesta; Albis"),
            ("Lumaro s'attaque à un marché où évoluent déjà Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Le japonais Dorval, numéro un mondial, écrase le marché, regrette Lumaro.", "-: Dorval"),
        ),
        silent=(
            "Sur cette colline où domine Dijon, Lumaro grandit.",
            "Le gaz domine le marché, regrette Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "far-from",
        Kind.COMPETITOR,
        ("loin d", "devancé", "talonné", "distancé", "concurrencé", "aux prises", "tête-à-tête", "dépassé"),
        r"\b(?:loin (?:derrière|de|du|des) (?:l'|la |le |les )?(?:géante?s?|leaders?|mastodontes?|poids lourds?|numéro un|champion)(?: (?:du secteur|du marché|[a-zà-ÿ]+))?,? |(?:devancé|talonné|distancé|concurrencé|dépassé)e?s? (?:[a-zà-ÿ]+ ){0,2}?par |(?:aux prises|en tête-à-tête) avec ){ORGS:value}",
        says=(
            ("Lumaro reste loin des géants Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro, devancée de peu par Albis, accélère.", "Lumaro: Albis"),
            ("Sur ce marché, Lumaro est aux prises avec Dorval et le danois Vesta.", "Lumaro: Dorval; Vesta"),
        ),
        silent=("Lumaro reste loin de Dijon.", "Lumaro, dépassée par les événements, recule."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "launch-of-product",
        Kind.PRODUCT,
        ("lancement", "sortie", "commercialisation", "présentation", "arrivée", "mise en vente", "mise sur le marché"),
        r"\b(?:lancement|sortie|commercialisation|présentation|arrivée|mise en vente|mise sur le marché) (?:(?:officielle?|mondiale?|commerciale?|française?|prochaine) )?(?:de |d'|du )(?:(?:la|l'|sa|son|ses) ?)?(?:(?:nouve(?:au|lle)|premier|première) )?(?:{@thing}(?: [a-zà-ÿ-]+){0,3}? )?(?P<value>[\ue006][\ue007]*+)",
        says=(
            ("Lumaro fête le lancement de son application « Vistra ».", "Lumaro: Vistra"),
            ("Lumaro prépare le salon, après la sortie du modèle Orio.", "Lumaro: Orio"),
            ("La commercialisation de sa montre Vistra réjouit Lumaro.", "Lumaro: Vistra"),
        ),
        silent=("Lumaro fête le lancement de sa filiale Vesta.", "La sortie de Dijon ralentit Lumaro."),
    ),
)
