# Who is what to a company, by the noun for it: "A, client de X", "l'un de ses clients, A", "A reste le premier client de
# X". A noun is one word of a table; where the names, the noun and whose it is may stand is told once, for all of them.
# ruff: noqa: E501  (a pattern is read on one line)
"""The nouns for whoever deals with a company, and the orders in which they tell it."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

BUYERS = r"(?:clients?|clientes?|donneurs? d'ordres?|références|acheteurs?|acheteuses?|commanditaires?|abonnée?s?|utilisateurs|utilisatrices|grands comptes|chargeurs|annonceurs)"
ALLIES = r"(?:partenaires?|alliée?s?|fournisseurs?|sous-traitants?|prestataires?|façonniers?|équipementiers?|hébergeurs?|imprimeurs?|distributeurs?|importateurs?|licenciés?)"
RIVALS = r"(?:rivaux|rivale?s?|concurrente?s?|challengers?|bêtes? noires?|compétiteurs?)"
HOLDERS = r"(?:actionnaires?|investisseurs?|soutiens(?: financiers)?|bailleurs? de fonds|financeurs?|business angels?|soutien financier)"
SUPPLIERS = (
    r"(?:fournisseu(?:r|se)s?|sous-traitante?s?|prestataires?|façonniers?|équipementiers?|hébergeurs?|imprimeurs?)"
)
"""Those of the allies whose clients are told by them."""

_OWN = r"(?:ses|leurs|nos|son|sa|leur|notre|l'un de ses|l'une de ses|l'un de leurs|un de ses)"
_THEIRS = r"(?:ses|leurs|son|sa|leur|l'un de ses|l'une de ses|l'un de leurs|un de ses)"
"""The same without "our": "les Belges sont nos premiers clients" names no company."""
_MORE = r"(?: (?!est |sont |ont |mais |et |de |d'|du |qui |que |potentiel|éventuel|soci(?:al|aux)\b)[a-zà-ÿ-]+){0,2}"
_ALSO = r"(?:(?:déjà|aussi|également|notamment|désormais|encore|toujours|ainsi|volontiers|souvent|même) ){0,2}"

_FIRST = r"(?:(?:premi(?:er|ère)s?|deuxièmes?|troisièmes?|seconde?s?|deux|trois|quatre|principa(?:l|le|les|ux)|grande?s?|gros(?:se)?s?|plus|meilleure?s?|seule?s?|uniques?|autres?|nouve(?:l|au|aux|lle|lles)|jeunes?|vieux|vieille|fidèles?|importante?s?|récente?s?|éternel(?:le)?s?|vrais?|véritables?|tout(?:e|es)?) ){0,3}?"
"""What may stand before such a noun; a verb may not."""
_OF_CO = r" (?:de |d'|du |des )(?={CO:subject}){CO}"
_FURTHER = r"(?: (?:depuis|sur|dans|en|pour|à|au|aux|outre-|[\ue00c\ue010])[^,;:.()\ue000-\ue00b]{2,40})?"
"""What may stand between such a noun and the names: since when, where."""
_ENDS = r"(?= ?(?:[,.;:)»]|\Z)|,? (?:et|ou|qui|dont) )"
_BE = r"(?:est|sont|était|étaient|reste|restent|demeure|demeurent|devient|deviennent|(?:est|sont) (?:re)?devenue?s?)"
_STAYS = r"(?![^.;:]{0,40}\b(?:ont|a) (?:quitté|lâché|abandonné|délaissé|rompu avec)\b)"
_NOT_WHOSE = r"\b(?! (?:de |d'|du )(?:la |l'|le )?[\ue002\ue008])(?! (?:(?!chez |en |à |au |aux |depuis |et |dont |qui )[a-zà-ÿ']+ ?){0,3}[\ue002\ue008\ue006])"
_ENDS_THERE = r"(?= ?(?:[,.;:)»]|\Z)| depuis | en | à )"
"""In "A counts among its clients" A is a client; in "A counts among its clients B and a bank" it has them."""
_SUCH_A = r"(?:l'une? des |l'une? de |un des |une des |le |la |l'|un |une |les |des |autre |autres |deux |trois )?(?:{COUNT} )?"


def behind(nouns: str, names: str) -> str:
    """The names stand behind the noun: "l'un des clients de X, A", "ses clients A et B"."""
    of_whom = rf"(?:{_OWN} (?:{{COUNT}} )?{_FIRST}{nouns}{_MORE}|(?:l'une? des|une? des|le|la|les|des|aux|du|au|l') ?(?:{{COUNT}} )?{_FIRST}{nouns}{_MORE}{_OF_CO})"
    named = rf"{{{names}:value}}"
    return (
        rf"(?:\b{of_whom}(?:{_FURTHER}(?:,| :) {named}{_ENDS}| {named}|{{@such}}{named}"
        rf"|{_FURTHER} (?:se nomment?|s'appell(?:e|ent)|a pour nom|ont pour noms?|{_BE}) {_ALSO}{named}{_ENDS})"
        rf"|\bparmi {of_whom}{_FURTHER},? (?:(?:on|\ue016\ue017) (?:trouve|retrouve|compte|cite|relève)|figure(?:nt)?|se trouve(?:nt)?|il y a|citons) {_ALSO}{named}"
        rf"|^[-« ]*{_FIRST}{nouns}{_MORE}{_OF_CO}{_FURTHER}(?:,| :) {named}"
        rf"|\bles (?:{{COUNT}} )?{_FIRST}{nouns}{_MORE}(?! d[eu'](?:s\b)?) {named}){_STAYS}"
    )


def before(nouns: str, names: str) -> str:
    """The names stand before the noun: "A, client de X", "A et B restent ses clients"."""
    return (
        rf"{{{names}:value}}(?:(?:, (?:qui|dont) [^,;.:\ue002\ue008]{{3,70}}, |,? (?:qui )?){_BE} {_ALSO}|,? (?:figure(?:nt)?|compte(?:nt)?(?= [^.;]{{5,60}}?{nouns}(?: (?:de |d'|du |des )(?={{CO:subject}})|\b{_ENDS_THERE}))|est|sont|fait|font) {_ALSO}(?:parmi|au nombre|au rang|partie) (?:de |des )?|, (?:eux aussi |lui aussi |elle aussi )?{_ALSO}){_SUCH_A}"
        rf"(?:{_FIRST}{nouns}{_MORE}{_OF_CO}|{_THEIRS} (?:{{COUNT}} )?{_FIRST}{nouns}{_NOT_WHOSE})"
    )


def beside(nouns: str, names: str) -> str:
    """A verb or "with" ties them: "avec A comme client", "a trouvé en A un client", "n'a qu'un client, A"."""
    named = rf"{{{names}:value}}"
    return (
        rf"(?:\bavec (?:pour|comme) (?:seule?s? |uniques? )?{_FIRST}{nouns}{_MORE},? {named}"
        rf"|\b(?:avec|a|ont|avait|compte|cite|revendique)(?:nt)? {_ALSO}{named} (?:comme|pour|parmi) (?:{_OWN} |les )?(?:{{COUNT}} )?{_FIRST}{nouns}\b"
        rf"|\b(?:compte|a|ont|revendique|gagne|décroche|accueille|possède|(?:gagné|trouvé|décroché|accueilli|signé))(?:nt)? {_ALSO}(?:que |qu')?(?:une? |son |sa |de )(?:{{COUNT}} )?{_FIRST}{nouns}{_MORE}{_FURTHER} ?[,:] {named}{_ENDS}"
        rf"|\b(?:trouvé|trouve|vu|voit|gagné|gagne) (?:une? |son |sa ){_FIRST}{nouns}{_MORE} (?:en|chez|avec) {named})"
    )


def of(nouns: str) -> str:
    """The company spoken of is such a one to whom is named behind the noun, which opens the sentence or stands beside."""
    return rf"(?:^[-« ]*{_FIRST}{nouns}{_MORE} (?:de |d'|du |des )(?:la |l'|les )?{{ORGS:value}}{_FURTHER}, (?={{CO:subject}}){{CO}}|(?P<subject>[\ue002\ue008\ue014\ue016])[\ue003\ue009\ue015\ue017]*+, {_ALSO}{_SUCH_A}{_FIRST}{nouns}{_MORE} (?:de |d'|du |des )(?:la |l'|les )?{{ORGS:value}})"


def noun_row(
    name: str, kind: Kind, triggers: tuple[str, ...], pattern: str, says: tuple[tuple[str, str], ...], *silent: str
) -> Relation:
    """A row of a table of such rules; who supplies a company is its partner, and it is not theirs."""
    oneway = kind is Kind.PARTNER
    return Relation(name, kind, triggers, pattern, says=says, silent=silent, oneway=oneway)


CLIENT_WORDS = (
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
PARTNER_WORDS = (
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
RIVAL_WORDS = ("riva", "concurren", "challenger", "bête", "compétiteur")
HOLDER_WORDS = ("actionnaire", "investisseur", "soutien", "bailleur", "financeur", "business angel")
