# Who is what to a company, by the noun for it: "A, client de X", "l'un de ses clients, A", "A reste le premier client de
# X". A noun is one word of a table; where the names, the noun and whose it is may stand is told once, for all of them.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients, backers, rivals, partners and products told by a noun beside their names."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

BUYERS = r"(?:clients?|clientes?|donneurs? d'ordres?|références|acheteurs?|acheteuses?|commanditaires?|abonnée?s?|utilisateurs|utilisatrices|grands comptes|chargeurs|annonceurs)"
ALLIES = r"(?:partenaires?|alliée?s?|fournisseurs?|sous-traitants?|prestataires?|façonniers?|équipementiers?|hébergeurs?|imprimeurs?|distributeurs?|importateurs?|licenciés?)"
RIVALS = r"(?:rivaux|rivale?s?|concurrente?s?|challengers?|adversaires?|bêtes? noires?|compétiteurs?)"
HOLDERS = r"(?:actionnaires?|investisseurs?|soutiens(?: financiers)?|bailleurs? de fonds|financeurs?|business angels?|soutien financier)"
_THINGS = r"(?:{@thing}|produits?|jeux|best-sellers?)"
"""What a company makes, by common nouns."""

_OWN = r"(?:ses|leurs|nos|son|sa|leur|notre|l'un de ses|l'une de ses|l'un de leurs|un de ses)"
_MORE = r"(?: (?!est |sont |ont |mais |et |de |d'|du |qui |que |potentiel|éventuel|soci(?:al|aux)\b)[a-zà-ÿ-]+){0,2}"
_ALSO = r"(?:(?:déjà|aussi|également|notamment|désormais|encore|toujours|ainsi|volontiers|souvent|même) ){0,2}"

_FIRST = r"(?:(?:premi(?:er|ère)s?|deuxièmes?|troisièmes?|seconde?s?|deux|trois|quatre|principa(?:l|le|les|ux)|grande?s?|gros(?:se)?s?|plus|meilleure?s?|seule?s?|uniques?|autres?|nouve(?:l|au|aux|lle|lles)|jeunes?|vieux|vieille|fidèles?|importante?s?|récente?s?|éternel(?:le)?s?|vrais?|véritables?|tout(?:e|es)?) ){0,3}?"
"""What may stand before such a noun; a verb may not."""
_OF_CO = r" (?:de |d'|du )(?={CO:subject}){CO}"
_FURTHER = r"(?: (?:depuis|sur|dans|en|pour|à|au|aux|outre-|[\ue00c\ue010])[^,;:.()\ue000-\ue00b]{2,40})?"
"""What may stand between such a noun and the names: since when, where."""
_ENDS = r"(?= ?(?:[,.;:)»]|\Z)|,? (?:et|ou|qui|dont) )"
_BE = r"(?:est|sont|était|étaient|reste|restent|demeure|demeurent|devient|deviennent|(?:est|sont) (?:re)?devenue?s?|a été|ont été|fut)"
_NOT_WHOSE = r"\b(?! (?:de |d'|du )(?:la |l'|le )?[\ue002\ue008])"
_SUCH_A = r"(?:l'une? des |l'une? de |un des |une des |le |la |l'|un |une |les |des |autre |autres |deux |trois )?(?:{COUNT} )?"


def _behind(nouns: str, names: str) -> str:
    """The names stand behind the noun: "l'un des clients de X, A", "ses clients A et B"."""
    of_whom = rf"(?:{_OWN} (?:{{COUNT}} )?{_FIRST}{nouns}{_MORE}|(?:l'une? des|une? des|le|la|les|des|aux|du|au|l') ?(?:{{COUNT}} )?{_FIRST}{nouns}{_MORE}{_OF_CO})"
    named = rf"{{{names}:value}}"
    return (
        rf"(?:\b{of_whom}(?:{_FURTHER}(?:,| :) {named}{_ENDS}| {named}|{{@such}}{named}"
        rf"|{_FURTHER} (?:se nomment?|s'appell(?:e|ent)|a pour nom|ont pour noms?|{_BE}) {_ALSO}{named}{_ENDS})"
        rf"|\bparmi {of_whom}{_FURTHER},? (?:(?:on|\ue016\ue017) (?:trouve|retrouve|compte|cite|relève)|figure(?:nt)?|se trouve(?:nt)?|il y a|citons) {_ALSO}{named}"
        rf"|^[-« ]*{_FIRST}{nouns}{_MORE}{_OF_CO}{_FURTHER}(?:,| :) {named}"
        rf"|\bles (?:{{COUNT}} )?{_FIRST}{nouns}{_MORE} {named})"
    )


def _before(nouns: str, names: str) -> str:
    """The names stand before the noun: "A, client de X", "A et B restent ses clients"."""
    return (
        rf"{{{names}:value}}(?:,? (?:qui )?{_BE} {_ALSO}|,? (?:figure(?:nt)?|compte(?:nt)?|est|sont|fait|font) {_ALSO}(?:parmi|au nombre|au rang|partie) (?:de |des )?|, (?:eux aussi |lui aussi |elle aussi )?{_ALSO}){_SUCH_A}"
        rf"(?:{_FIRST}{nouns}{_MORE}{_OF_CO}|{_OWN} (?:{{COUNT}} )?{_FIRST}{nouns}{_NOT_WHOSE})"
    )


def _beside(nouns: str, names: str) -> str:
    """A verb or "with" ties them: "avec A comme client", "a trouvé en A un client", "n'a qu'un client, A"."""
    named = rf"{{{names}:value}}"
    return (
        rf"(?:\bavec (?:pour|comme) (?:seule?s? |uniques? )?{_FIRST}{nouns}{_MORE},? {named}"
        rf"|\b(?:avec|a|ont|avait|compte|cite|revendique)(?:nt)? {_ALSO}{named} (?:comme|pour|parmi) (?:{_OWN} |les )?(?:{{COUNT}} )?{_FIRST}{nouns}\b"
        rf"|\b(?:compte|a|ont|revendique|gagne|décroche|accueille|possède|(?:gagné|trouvé|décroché|accueilli|signé))(?:nt)? {_ALSO}(?:que |qu')?(?:une? |son |sa |de )(?:{{COUNT}} )?{_FIRST}{nouns}{_MORE}{_FURTHER} ?[,:] {named}{_ENDS}"
        rf"|\b(?:trouvé|trouve|vu|voit|gagné|gagne) (?:une? |son |sa ){_FIRST}{nouns}{_MORE} (?:en|chez|avec) {named})"
    )


def _of(nouns: str) -> str:
    """The company spoken of is such a one to whom is named behind the noun, which opens the sentence or stands beside."""
    return rf"(?:^[-« ]*{_FIRST}{nouns}{_MORE} (?:de |d'|du |des )(?:la |l'|les )?{{ORGS:value}}{_FURTHER}, (?={{CO:subject}}){{CO}}|(?P<subject>[\ue002\ue008\ue014\ue016])[\ue003\ue009\ue015\ue017]*+, {_ALSO}{_SUCH_A}{_FIRST}{nouns}{_MORE} (?:de |d'|du |des )(?:la |l'|les )?{{ORGS:value}})"


_SUPPLIERS = (
    r"(?:fournisseu(?:r|se)s?|sous-traitante?s?|prestataires?|façonniers?|équipementiers?|hébergeurs?|imprimeurs?)"
)


def _row(
    name: str, kind: Kind, triggers: tuple[str, ...], pattern: str, says: tuple[tuple[str, str], ...], *silent: str
) -> Relation:
    oneway = kind is Kind.PARTNER
    return Relation(name, kind, triggers, pattern, says=says, silent=silent, oneway=oneway)


_CLIENT = (
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
)
_PARTNER = (
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
)
_RIVAL = ("riva", "concurren", "challenger", "adversaire", "bête", "compétiteur")
_HOLDER = ("actionnaire", "investisseur", "soutien", "bailleur", "financeur", "business angel")

NOUN_RELATIONS: tuple[Relation, ...] = (
    _row(
        "client-noun-behind",
        Kind.CLIENT,
        _CLIENT,
        _behind(BUYERS, "ORGS"),
        (
            ("L'un des clients de Lumaro, Dorval, ouvre un site.", "Lumaro: Dorval"),
            ("Les donneurs d'ordres de Lumaro s'appellent Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Premiers utilisateurs de Lumaro depuis 2019 : Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro grandit aux côtés de ses clients Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
        ),
        "Lumaro grandit aux côtés de ses anciens clients Dorval et Vesta.",
        "L'un des voisins de Lumaro, Dorval, ouvre un site.",
        "Les clients de Lumaro sont des hôpitaux.",
    ),
    _row(
        "client-noun-before",
        Kind.CLIENT,
        _CLIENT,
        _before(BUYERS, "ORGS"),
        (
            ("Dorval, client de Lumaro depuis 2019, ouvre un site.", "Lumaro: Dorval"),
            ("Dorval et Vesta sont les principaux donneurs d'ordres de Lumaro.", "Lumaro: Dorval; Vesta"),
            ("Vesta devient le premier acheteur de Lumaro.", "Lumaro: Vesta"),
        ),
        "Dorval, ancien client de Lumaro, ouvre un site.",
        "Dorval, voisin de Lumaro, ouvre un site.",
        "Dorval n'est pas un client de Lumaro.",
    ),
    _row(
        "client-noun-beside",
        Kind.CLIENT,
        _CLIENT,
        _beside(BUYERS, "ORGS"),
        (
            ("Avec Dorval comme client, Lumaro ouvre un site.", "Lumaro: Dorval"),
            ("Lumaro a un nouveau client, Vesta.", "Lumaro: Vesta"),
            ("Lumaro n'a qu'un client, Dorval.", "Lumaro: Dorval"),
        ),
        "Lumaro cherche un nouveau client, Vesta.",
        "Avec Dorval comme voisin, Lumaro ouvre un site.",
    ),
    _row(
        "partner-noun-behind",
        Kind.PARTNER,
        _PARTNER,
        _behind(ALLIES, "ORGS"),
        (
            ("Parmi les fournisseurs de Lumaro, on trouve Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Le premier distributeur de Lumaro reste Dorval.", "Lumaro: Dorval"),
            ("Partenaires historiques de Lumaro, Dorval et Vesta ouvrent un site.", "Lumaro: Dorval; Vesta"),
        ),
        "Les partenaires sociaux de Lumaro, Anne Roy et Paul Viel, approuvent.",
        "Parmi les voisins de Lumaro, on trouve Dorval.",
    ),
    _row(
        "partner-noun-before",
        Kind.PARTNER,
        _PARTNER,
        _before(ALLIES, "ORGS"),
        (
            ("Dorval, l'un des fournisseurs de Lumaro, ouvre un site.", "Lumaro: Dorval"),
            ("Dorval et Vesta font partie des partenaires de Lumaro.", "Lumaro: Dorval; Vesta"),
            ("Vesta reste le principal distributeur de Lumaro.", "Lumaro: Vesta"),
        ),
        "Dorval n'est plus le fournisseur de Lumaro.",
        "Dorval, fournisseur de pompes, a visité Lumaro.",
    ),
    _row(
        "partner-noun-beside",
        Kind.PARTNER,
        _PARTNER,
        _beside(ALLIES, "ORGS"),
        (
            ("Lumaro travaille à Brest, avec pour partenaires Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro a trouvé un nouveau distributeur : Vesta.", "Lumaro: Vesta"),
            ("Lumaro a Dorval et Vesta comme principaux fournisseurs.", "Lumaro: Dorval; Vesta"),
        ),
        "Lumaro cherche un nouveau distributeur, Vesta.",
        "Lumaro a Dorval comme voisin.",
    ),
    _row(
        "rival-noun-behind",
        Kind.COMPETITOR,
        _RIVAL,
        _behind(RIVALS, "ORGS"),
        (
            ("Le premier concurrent de Lumaro reste Dorval.", "Lumaro: Dorval"),
            ("Les rivaux historiques Dorval et Vesta ouvrent un site, note Lumaro.", "-: Dorval; Vesta"),
            ("Parmi les challengers de Lumaro, on retrouve Vesta.", "Lumaro: Vesta"),
        ),
        "Les rivaux de Lumaro sont des artisans.",
        "L'ancien rival de Lumaro, Dorval, ouvre un site.",
    ),
    _row(
        "rival-noun-before",
        Kind.COMPETITOR,
        _RIVAL,
        _before(RIVALS, "ORGS"),
        (
            ("Dorval, rival de Lumaro, ouvre un site.", "Lumaro: Dorval"),
            ("Dorval et Vesta sont les deux grands concurrents de Lumaro.", "Lumaro: Dorval; Vesta"),
            ("Albis figure parmi les challengers de Lumaro.", "Lumaro: Albis"),
        ),
        "Dorval, voisin de Lumaro, ouvre un site.",
        "Dorval n'est pas un concurrent de Lumaro.",
    ),
    _row(
        "rival-noun-beside",
        Kind.COMPETITOR,
        _RIVAL,
        _beside(RIVALS, "ORGS"),
        (
            ("Lumaro n'a qu'un concurrent, Dorval.", "Lumaro: Dorval"),
            ("Avec Dorval et Vesta comme rivaux, Lumaro avance.", "Lumaro: Dorval; Vesta"),
            ("Lumaro a un nouveau rival : Albis.", "Lumaro: Albis"),
        ),
        "Avec Dorval comme voisin, Lumaro avance.",
        "Lumaro a un nouveau voisin : Albis.",
    ),
    _row(
        "rival-of",
        Kind.COMPETITOR,
        _RIVAL,
        _of(RIVALS),
        (
            ("Concurrent de Dorval et de Vesta sur le béton, Lumaro reste indépendant.", "Lumaro: Dorval; Vesta"),
            ("Lumaro, rival du danois Dorval, recrute.", "Lumaro: Dorval"),
            ("Lumaro, principal challenger de Vesta, recrute.", "Lumaro: Vesta"),
        ),
        "Concurrent de toujours, Lumaro recrute.",
        "Lumaro, ancien rival de Dorval, recrute.",
    ),
    _row(
        "backer-noun-behind",
        Kind.INVESTOR,
        _HOLDER,
        _behind(HOLDERS, "BACKERS"),
        (
            ("L'un des actionnaires de Lumaro, Crédis, approuve.", "Lumaro: Crédis"),
            ("Actionnaire de Lumaro depuis 2019, Mirande Capital approuve.", "Lumaro: Mirande Capital"),
            ("Le premier bailleur de fonds de Lumaro est Crédis.", "Lumaro: Crédis"),
        ),
        "L'ancien actionnaire de Lumaro, Crédis, approuve.",
        "L'un des conseils de Lumaro, Crédis, approuve.",
    ),
    _row(
        "backer-noun-before",
        Kind.INVESTOR,
        _HOLDER,
        _before(HOLDERS, "BACKERS"),
        (
            ("Crédis, investisseur de Lumaro depuis 2019, approuve.", "Lumaro: Crédis"),
            (
                "Crédis et Mirande Capital font partie des bailleurs de fonds de Lumaro.",
                "Lumaro: Crédis; Mirande Capital",
            ),
            ("Crédis devient le premier soutien financier de Lumaro.", "Lumaro: Crédis"),
        ),
        "Crédis n'est plus actionnaire de Lumaro.",
        "Crédis, ex-actionnaire de Lumaro, approuve.",
    ),
    _row(
        "backer-noun-beside",
        Kind.INVESTOR,
        _HOLDER,
        _beside(HOLDERS, "BACKERS"),
        (
            ("Avec Crédis comme actionnaire, Lumaro respire.", "Lumaro: Crédis"),
            ("Lumaro a un nouvel investisseur, Mirande Capital.", "Lumaro: Mirande Capital"),
            ("Lumaro n'a qu'un actionnaire : Crédis.", "Lumaro: Crédis"),
        ),
        "Avec Crédis comme banquier, Lumaro respire.",
        "Lumaro cherche un investisseur, Crédis hésite.",
    ),
    _row(
        "product-noun-before",
        Kind.PRODUCT,
        (),
        _before(_THINGS, "PRODUCTS"),
        (
            ("Vistra, le principal logiciel de Lumaro, séduit.", "Lumaro: Vistra"),
            ("Vistra et Orio sont les meilleurs robots de Lumaro.", "Lumaro: Vistra; Orio"),
            ("Orio reste le premier médicament de Lumaro.", "Lumaro: Orio"),
        ),
        "Vistra, logiciel de Vesta, a séduit Lumaro.",
        "Vistra n'est pas un logiciel de Lumaro.",
    ),
    _row(
        "product-of-whom",
        Kind.PRODUCT,
        (),
        rf"\b{_THINGS}{_MORE}{_OF_CO}, (?:le |la |l'|les )?{{PRODUCT:value}}{_ENDS}",
        (
            ("Le logiciel de Lumaro, Vistra, séduit.", "Lumaro: Vistra"),
            ("Le robot cueilleur de Lumaro, le Picot, a séduit les maraîchers.", "Lumaro: Picot"),
            ("Le nouveau médicament de Lumaro, Orio, séduit.", "Lumaro: Orio"),
        ),
        "Le siège de Lumaro, Vistra, séduit.",
        "Le robot de Lumaro, testé à Metz, séduit.",
    ),
    _row(
        "supplies-whom",
        Kind.CLIENT,
        _PARTNER,
        _of(_SUPPLIERS),
        (
            ("Fournisseur de Dorval et de Vesta, Lumaro recrute.", "Lumaro: Dorval; Vesta"),
            ("Sous-traitant historique de Dorval, Lumaro recrute.", "Lumaro: Dorval"),
            ("Lumaro, autre fournisseur de Vesta, recrute.", "Lumaro: Vesta"),
        ),
        "Fournisseur de pompes, Lumaro recrute.",
        "Ancien fournisseur de Dorval, Lumaro recrute.",
    ),
)
