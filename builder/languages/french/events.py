# Verbs and nouns of what happens on a date. An event needs both: the date alone is no event.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for dated events."""

from __future__ import annotations

from builder.languages.french.happening import (
    AIM,
    ASIDE,
    AT,
    BEFORE,
    DEED,
    DONE,
    FUTURE,
    KEPT,
    NARRATED,
    NOUN,
    OTHER,
    OWN,
    PART,
    PRESENT,
    SHORT,
)
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

EVENTS: tuple[Relation, ...] = (
    Relation(
        "did-on",
        Kind.EVENT,
        (),
        rf"\b(?:{{@have}}(?:-(?:t-)?(?:il|elle))?|ai|vous avez) (?:été )?{{@adv}}(?:été )?(?:{{@adv}})?(?:(?:pris|acquis|cédé|racheté|repris|apporté) (?={{PERCENT}})|{DONE}(?!.{{0,2}}{{PERCENT}}))(?:(?!{OTHER})[^.;:!?]){{0,90}}?{OWN}{{DATE:date}}",
        says=(
            ("Lumaro a ouvert une usine en mars 2021.", "Lumaro: a ouvert une usine en mars 2021"),
            ("Vesta a confié en février 2021 à Lumaro la paie de ses salariés.", "Lumaro: a confié en février 2021"),
        ),
        silent=("Lumaro a réalisé 3 millions d'euros de chiffre d'affaires en 2021.",),
    ),
    Relation(
        "on-did",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\b(?:et|dès) ){BEFORE}{AT}{{DATE:date}},? {ASIDE}[^.;:!?]{{0,70}}?\b(?:{{@have}}|vous avez) (?:été )?{{@adv}}(?:été )?(?:{{@adv}})?{DONE}",
        says=(("En mars 2021, Lumaro a ouvert une usine.", "Lumaro: En mars 2021, Lumaro a ouvert"),),
        silent=("En 2021, Lumaro a réalisé 3 millions d'euros de chiffre d'affaires.",),
    ),
    Relation(
        "went-on",
        Kind.EVENT,
        (),
        rf"\b(?:est|sont|était|étaient|fut|furent|s'est|se sont|s'était|nous sommes|suis) (?:{{@adv}})(?:{DONE}|{PART}|né)[^.;:!?]{{0,60}}?{{DATE:date}}",
        says=(("Paul Vidal est parti en 2022, dit Lumaro.", "Lumaro: est parti en 2022"),),
        silent=("Lumaro est rentable en 2022.", "Lumaro est parfois rentable en 2022."),
    ),
    Relation(
        "on-went",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\b(?:et|dès) ){BEFORE}{AT}{{DATE:date}},? {ASIDE}[^.;:!?]{{0,70}}?\b(?:est|sont|était|étaient|fut|furent|s'est|se sont) (?:{{@adv}})(?:{DONE}|{PART})",
        says=(("En 2022, Paul Vidal est parti, dit Lumaro.", "Lumaro: En 2022, Paul Vidal est parti"),),
        silent=("En 2022, Lumaro est rentable.",),
    ),
    Relation(
        "apposed-on",
        Kind.EVENT,
        (),
        rf"(?<!a )(?<!ont )(?<!avait )(?<!comptes )(?<!exercice )(?<!étude )(?<!enquête )(?<!sondage )(?<!baromètre )\b{PART}(?: (?!comme )[a-zà-ÿ'-]+){{0,6}}?(?: {{MONEY}})?(?: (?:par|avec|à|chez|au|en|entre) [^.;:!?,]{{2,40}}?)?,? ?(?:en |le |ce |fin |début |au |à |dès |il y a |cet |cette |l'|lundi |hier )?{{DATE:date}}",
        says=(
            (
                "Le bureau de Boston, ouvert en septembre 2021, compte six personnes chez Lumaro.",
                "Lumaro: ouvert en septembre 2021",
            ),
        ),
        silent=("Le bureau de Boston, rentable en 2021, compte six personnes chez Lumaro.",),
    ),
    Relation(
        "does-on",
        Kind.EVENT,
        (),
        rf"\b{PRESENT}\b[^.;:!?]{{0,80}}?{OWN}{{DATE:date}}",
        says=(("Lumaro ouvre une usine le 3 mars 2021.", "Lumaro: ouvre une usine le 3 mars 2021"),),
        silent=("Lumaro vaut 3 millions d'euros ce lundi 3 mars 2021.",),
    ),
    Relation(
        "on-does",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\b(?:et|dès) ){BEFORE}{AT}{{DATE:date}},? {ASIDE}[^.;:!?]{{0,60}}?(?<![a-zà-ÿ'-]){PRESENT}\b",
        says=(("En mars 2021, Lumaro ouvre une usine.", "Lumaro: En mars 2021, Lumaro ouvre"),),
        silent=("En mars 2021, Lumaro vaut 3 millions d'euros.",),
    ),
    Relation(
        "has-just-done",
        Kind.EVENT,
        ("vient d", "viennent d", "venons d"),
        rf"\b(?:vient|viennent|venons) (?:tout juste |à peine )?d(?:e |')(?:se |s')?[a-zà-ÿ']+(?:er|ir|re|oir)\b[^.;:!?,]{{0,70}}?,? ?{OWN}(?:en |le |ce |fin |début |au |à |dès |cet |cette |l')?(?<! de )(?<! du )(?<! d'){{DATE:date}}",
        says=(
            (
                "Lumaro vient d'ouvrir une agence à Metz en mars 2021.",
                "Lumaro: vient d'ouvrir une agence à Metz en mars 2021",
            ),
        ),
        silent=(
            "Lumaro vient de racheter Dorval, fondée en 1998.",
            "Lumaro vient de rénover son usine de 1920.",
            "Lumaro vient de relancer sa lampe de 1958.",
            "Lumaro vient de réaliser 3 millions d'euros de chiffre d'affaires en 2021.",
            "Paul Vidal vient de Metz, où Lumaro a ouvert.",
        ),
    ),
    Relation(
        "opens-by-coming",
        Kind.EVENT,
        ("entré", "arrivé", "nommé", "élu", "promu", "recruté", "embauché", "devenu", "revenu"),
        r"^[-« ]*(?:entrée?|arrivée?|nommée?|élue?|promue?|recrutée?|embauchée?|devenue?|revenue?) (?!(?:au |à l'|le |la )?(?:maire|mairie|député|sénat|conseill|miss|ministre|aux (?:oscars|césars|molières)|en vigueur))[^.;:!?,]{2,70}? (?:en |le |fin |début |dès |au |à l')?{DATE:date}(?=,)",
        says=(
            ("Entré dans l'entreprise en 2011, Paul Vidal dirige Lumaro.", "-: Entré dans l'entreprise en 2011"),
            (
                "Nommée directrice générale de Lumaro en mars 2021, Anne Roy recrute.",
                "Lumaro: Nommée directrice générale de Lumaro en mars 2021",
            ),
        ),
        silent=(
            "Élue ville de l'année, Metz attire Lumaro en 2021.",
            "Élue maire de Metz en 2014, Anne Roy soutient Lumaro.",
        ),
    ),
    Relation(
        "is-led-since",
        Kind.EVENT,
        ("dirigé", "emmené", "piloté", "présidé", "géré", "mené"),
        r"^[-« ]*{DATE:date},? (?!(?:la |le |l'|cette? |les )(?:ville|commune|région|pays|enquête|projet|recherche|étude|opération|département|mairie|ligue|fédération|club))[^.;:!?]{0,50}?\b(?:est|sont) (?:{@adv})(?:(?:co)?dirigé|emmené|piloté|présidé|géré|mené)e?s? par\b",
        says=(
            (
                "Depuis janvier 2021, Lumaro est emmenée par Anne Roy.",
                "Lumaro: Depuis janvier 2021, Lumaro est emmenée par",
            ),
        ),
        silent=(
            "En 2021, Lumaro est menée par trois buts à un.",
            "Depuis 2021, la ville est dirigée par Anne Roy, une amie de Lumaro.",
        ),
        lasting=True,
    ),
    Relation(
        "on-was-doing",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\bet ){BEFORE}{AT}{{DATE:date}},? (?!si |s'il)[^.;:!?]{{0,90}}?(?<![a-zà-ÿ'-]){NARRATED}\b(?! (?:un|une) [a-zà-ÿ' -]{{3,30}} sur )(?![^.;:!?]{{0,60}}\b(?:par (?:an|mois|jour|semaine)|chaque|tous les|toutes les|encore|toujours)\b)",
        says=(
            (
                "Dans la nuit du 6 novembre 2021, l'atelier de Lumaro partait en fumée.",
                "Lumaro: Dans la nuit du 6 novembre 2021, l'atelier de Lumaro partait en fumée",
            ),
            (
                "Deux ans plus tard, en 2020, naissait la gamme de Lumaro.",
                "Lumaro: Deux ans plus tard, en 2020, naissait",
            ),
        ),
        silent=("En 2020, Lumaro devenait chaque mois plus forte.", "En 2020, Lumaro grandissait."),
    ),
    Relation(
        "year-marks",
        Kind.EVENT,
        ("marqu", "voit", "vit", "verra", " vu", "scell", "consacr"),
        r"^[-« ]*(?:l'(?:année |an )?|mais |puis |et )?{DATE:date} (?:marqu(?:e|a|era)\b|(?:a|aura|avait) (?:marqué|scellé|consacré|été marquée? par) |(?:voit|vit|verra|(?:a|aura|avait) vu) (?:le |la |l'|les )?(?=(?:arrivée|naissance|ouverture|fermeture|lancement|départ|entrée|sortie|création|rachat|reprise|inauguration|nomination|signature)\b|[\ue000-\ue0ff]|[a-zà-ÿ ]{2,30}?\b(?:naître|arriver|entrer|partir|ouvrir|fermer|lancer|prendre|passer|racheter|disparaître|sortir|éclore)\b)|scelle\b|consacre\b)",
        says=(
            ("2018 marque l'arrivée de Paul Vidal chez Lumaro.", "Lumaro: 2018 marque"),
            ("2024 a vu l'ouverture d'une usine de Lumaro.", "Lumaro: 2024 a vu l'"),
        ),
        silent=("2018 reste un bon souvenir pour Lumaro.", "2024 a vu les prix grimper, note Lumaro."),
    ),
    Relation(
        "entrusted-on",
        Kind.EVENT,
        ("confié",),
        r"\b(?:lui|leur|nous) (?:a|ont|avait|avaient) (?:aussi |également |déjà )?confié(?! que| qu'| ?:| son sentiment)[^.;:!?]{0,80}?{DATE:date}",
        says=(
            (
                "Dorval lui a confié en janvier 2021 la réfection du siège, se réjouit Lumaro.",
                "Dorval: lui a confié en janvier 2021",
            ),
        ),
        silent=("Paul Vidal lui a confié que Lumaro allait mal en janvier 2021.",),
    ),
    Relation(
        "waited-for",
        Kind.EVENT,
        (" attendre",),
        r"\b(?:faut|fallut|fallu|faudra|dû|devra|devront|devait|dut) attendre (?:jusqu'(?:en |au |à )?|le |l'|la |les |fin |début |mi-){0,2}{DATE:date}(?: [^.;:!?,]{0,30}?)? (?:pour (?:que |qu'|[a-zà-ÿ]+(?:er|ir|re|oir)\b)|avant (?:que |qu'|de |d'))",
        says=(
            (
                "Il faut attendre 2021 pour que Lumaro ouvre son usine.",
                "Lumaro: faut attendre 2021 pour que",
            ),
            (
                "Il aura fallu attendre mars 2021 pour voir Lumaro sortir de Dijon.",
                "Lumaro: fallu attendre mars 2021 pour voir",
            ),
        ),
        silent=("Il faut attendre Lumaro pour juger.", "Lumaro peut attendre 2021 sans peur."),
        lasting=True,
    ),
    Relation(
        "not-before",
        Kind.EVENT,
        (" pas ", " guère "),
        r"(?<![a-zà-ÿ-])(?:ne |n'|ne s'|ne se )(?:l'|y |en )?(?!comment|communiqu|répond|parler|exprim|dira|précis)(?:sera|seront|[a-zà-ÿ]{2,18}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|ttra)|devrait|devraient|pourra|va|vont) (?:pas|guère)(?! plus)(?: [a-zà-ÿ'-]+){0,4}? ?{DATE:date}(?! (?:et|puis|,)? ?(?:avait|a été|était))",
        silent=(
            "Lumaro n'ouvrira pas d'usine en 2031.",
            "Lumaro ne réalisera pas 3 millions d'euros de chiffre d'affaires avant 2031.",
            "L'usine de Lumaro n'a pas ouvert avant 2019.",
        ),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "will-on",
        Kind.EVENT,
        (),
        rf"(?<![a-zà-ÿ-]){FUTURE}[^.;:!?]{{0,80}}?{OWN}{{DATE:date}}",
        silent=(
            "Lumaro réalisera 3 millions d'euros de chiffre d'affaires en 2031.",
            "Lumaro n'ouvrira pas d'usine en 2019.",
        ),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "on-will",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\b(?:et|dès) ){BEFORE}{AT}{{DATE:date}},? {ASIDE}[^.;:!?]{{0,60}}?(?<![a-zà-ÿ-]){FUTURE}",
        silent=("En 2031, Lumaro réalisera 3 millions d'euros de chiffre d'affaires.",),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "aims-at",
        Kind.EVENT,
        (),
        rf"(?<![a-zà-ÿ'-]){AIM}\b[^.;:!?]{{0,60}}?{{DATE:date}}",
        silent=("Lumaro vise 3 millions d'euros de chiffre d'affaires en 2031.",),
        modality=Modality.TARGET,
        lasting=True,
    ),
    Relation(
        "promised-for",
        Kind.EVENT,
        ("promet", "promis", "annonc", "programm", "fixé", "vise"),
        r"\b(?:promet(?:tent)?|promise?s?|annonce(?:nt)?|programme(?:nt)?|fixe(?:nt)?|fixée?s?)(?: désormais| maintenant)? (?:pour|d'ici|à|au)(?: à| la| le| l'| début| fin| mi-| courant){0,2} ?{DATE:date}(?![^.;:!?]*\b(?:n'(?:a|ont|est|sont|aura)|annulée?s?|reportée?s?|abandonnée?s?)\b)",
        silent=("Lumaro promet à 2 000 clients une lampe.", "Lumaro annonce 3 millions d'euros de ventes pour 2031."),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "and-then-will",
        Kind.EVENT,
        (" et ",),
        r"\b(?:doit|doivent|devrait|devraient|va|vont|prévoit|prévoient|compte|comptent|sera|seront) [^.;:!?]{0,80}?{DATE}(?: [^.;:!?,]{0,40}?)?,? et (?:de )?(?:se |s'|y )?[a-zà-ÿ]{2,18}(?:er|ir|re|oir|é|ée|ert|erte|is|ise) [^.;:!?]{0,50}?{DATE:date}",
        silent=("Lumaro doit réaliser 3 millions d'euros de chiffre d'affaires en 2031 et grandir en paix.",),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "dates-back-to",
        Kind.EVENT,
        ("remont", " date", "datai"),
        r"\b(?:l'|la |le |cette |ce |cet |son |sa )(?!(?:usine|atelier|bâtiment|immeuble|machine|maison|siège|locaux|logiciel|église|halle|toit|mur|photo|document|four|rapport|modèle|système|texte|loi)s?\b)(?:[a-zà-ÿ]{3,12} )?[a-zà-ÿ-]{5,20}(?: (?!(?:de|du|d'|en)? ?[\ue00c])[^.;:!?,]{1,60}?)?,? (?:ne )?(?:(?:remonte|remontait)(?: seulement| déjà| en fait)? (?:à|au)|(?<!une )(?<!la )(?<!sa )(?:date|datait)(?: seulement| déjà| en fait)? (?:de|d'|du)) ?{DATE:date}",
        says=(
            ("La décision de Lumaro remonte à juillet 2021.", "Lumaro: La décision de Lumaro remonte à juillet 2021"),
        ),
        silent=("La machine de Lumaro a une date de 2021.", "L'atelier de Lumaro date de 1974."),
    ),
    Relation(
        "entry-of-agenda",
        Kind.EVENT,
        (),
        r"^[-•* ]*(?!effectif|date|année|création|fondation|naissance|(?:fondée?|créée?|née?)s?\b)[a-zà-ÿ][a-zà-ÿ' \ue002-\ue009\ue00c\ue00d-]{3,70} ?: ?(?:le |du |dès le |à partir du )?{DATE:date}(?: au {DATE})?(?: (?:à|en|au) {PLACE})?[ .;]*$",
        silent=("Fondation de Lumaro : 2021.",),
        lasting=True,
    ),
    Relation(
        "since-on",
        Kind.EVENT,
        (),
        rf"\b(?:{KEPT}|terminée?s?|achevée?s?|en poste|à la tête|aux commandes|ouverte?s?|fermée?s?|cotée?s?(?: (?:à|au|sur) (?:la bourse (?:de |d')|l'|le |la )?{{NAME}})?|suspendue?s?|interrompue?s?|gelée?s?|bloquée?s?|à l'arrêt|en grève|en service|en production|en vente|en redressement|accessibles?|opérationnel(?:le)?s?|téléchargeables?|en accès libre|en libre-service|en exploitation|en activité|en circulation|en construction|en chantier|en vigueur|sur le marché|{{@ceo}}|{{@exec}})(?: [a-zà-ÿ'-]+){{0,4}}?(?: (?:(?:de |d'|du |sur |à |chez |au |avec )(?:l'|la |le )?)?{{CO}})?,? {{DATE:date}}",
        says=(
            ("Lumaro commercialise ce moteur depuis mars 2021.", "Lumaro: commercialise ce moteur depuis mars 2021"),
        ),
        silent=("Lumaro emploie 40 personnes depuis mars 2021.",),
        lasting=True,
    ),
    Relation(
        "due-on",
        Kind.EVENT,
        ("livrable", "disponible", "attendu", "prévu", "programmé", "espéré", "repouss", "report", "annonc"),
        r"(?<![a-zà-ÿ'-])(?<!initialement )(?<!d'abord )(?<!un temps )(?<!à l'origine )(?:livrables?|disponibles?|attendue?s?|prévue?s?|programmée?s?|espérée?s?|repoussée?s?|reportée?s?|décalée?s?|différée?s?|renvoyée?s?|ajournée?s?|annoncée?s? pour)(?: [a-zà-ÿ'-]+){0,3}? ?(?:à partir de |à compter de |à partir du |à compter du |dès |pour |en |au |le |à |l'|fin |début |mi-|d'ici ){0,2}{DATE:date}(?![^.;!?]{0,90}\b(?:eu lieu|gliss|attendra|patientera|repouss|report|décal|différ|ajourn|n'(?:a|aura|est|sera) (?:pas|finalement|toujours)))",
        silent=(
            "Lumaro, livrable en pièces, plaît en mars 2031 à 3 millions de clients.",
            "Les ventes attendues de Lumaro plaisent, dit-on en mars 2031.",
        ),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "slips-to",
        Kind.EVENT,
        ("gliss", "dérap", "décal", "attend"),
        r"\b(?:glisse(?:nt|ra|ront|rait)?|dérape(?:nt)?|a (?:encore |de nouveau )?glissé|ont glissé) (?:d[e'] ?(?:{DURATION}|un an|une année|un mois|un trimestre|un semestre),? )?(?:à |en |au |vers |jusqu'(?:à |en |au )|à la |à l'){0,2}{DATE:date}",
        silent=("L'enveloppe glisse à 3 millions d'euros chez Lumaro.", "La voiture de Lumaro glisse à Metz."),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "since-did",
        Kind.EVENT,
        (),
        rf"^[-« ]*{{DATE:date}},? [^.;:!?]{{0,70}}?\b{{@have}} (?:été )?{{@adv}}{DONE}(?![^.;:!?]{{0,40}}\b(?:au total|en tout)\b)",
        says=(
            (
                "Depuis décembre 2023, Paul Vidal a repris les usines de Lumaro.",
                "Lumaro: Depuis décembre 2023, Paul Vidal a repris",
            ),
        ),
        silent=("Depuis décembre 2023, Paul Vidal a tout vu chez Lumaro.",),
        lasting=True,
    ),
    Relation(
        "since-does",
        Kind.EVENT,
        ("depuis", "à partir", "à compter", "dès "),
        rf"^[-« ]*(?:à (?:partir|compter) d[eu'] ?|dès (?:le |l')?)?{{DATE:date}},? [^.;:!?]{{0,50}}?(?<![a-zà-ÿ'-]){KEPT}(?![a-zà-ÿ'-])",
        says=(
            (
                "Depuis le 1er janvier 2024, l'équipe porte et utilise les gants de Lumaro.",
                "Lumaro: Depuis le 1er janvier 2024, l'équipe porte et utilise",
            ),
            ("Depuis juin 2023, son code est diffusé par Lumaro.", "Lumaro: Depuis juin 2023, son code est diffusé"),
        ),
        silent=("Depuis juin 2023, son code plaît à Lumaro.", "Depuis juin 2023, Lumaro emploie 40 personnes."),
        lasting=True,
    ),
    Relation(
        "entry-by-noun",
        Kind.EVENT,
        (),
        rf"^[-•*– ]*(?:l'|la |le |les |une? )?(?:{NOUN}|{DEED})\b[^.;:!?]{{0,100}}?{{DATE:date}}",
        silent=("Augmentation des tarifs de Lumaro, de 3 % en 2023", "Lampe de bureau de 2021, par Lumaro"),
        lasting=True,
    ),
    Relation(
        "entry-with-name",
        Kind.EVENT,
        (),
        rf"^[-•* ]*(?:(?:en|fin|début|mi-) ?)?{{DATE:date}} {{0,3}}(?:[a-zà-ÿ]+ )?[:-] (?P<told>(?:l'|la |le |les |un |une )?(?:[a-zà-ÿ-]+ ){{0,3}}?{{NAME}}(?: ?\ue01e+)? (?:et (?:l'|la |le )?{{NAME}} )?(?:{PRESENT}|{KEPT}|{SHORT})(?![a-zà-ÿ'-]))",
        says=(
            (
                "Mai 2021 : Dorval rachète Vesta à Lumaro.",
                "Lumaro: Mai 2021 : Dorval rachète",
            ),
            (
                "- **Mai 2021** : le fonds Dorval solde sa position dans Lumaro.",
                "Lumaro: - **Mai 2021** : le fonds Dorval solde",
            ),
        ),
        silent=("Mai 2021 : Dorval emploie 40 personnes de Lumaro.",),
    ),
    Relation(
        "entry-of-list",
        Kind.EVENT,
        (),
        r"^[-•* ]*(?:(?:en|fin|début|mi-) ?)?{DATE:date} {0,3}(?:[a-zà-ÿ]+ )?[:-] (?P<told>(?!le |la |les |un |une |des |chiffre|ventes|revenus|effectif|perte|bénéfice)[a-zà-ÿ]{3,})",
        says=(
            ("Mai 2021 : ouverture d'une usine de Lumaro.", "Lumaro: Mai 2021 : ouverture"),
            ("- **3 mai 2021** : vente de Vesta par Lumaro.", "Lumaro: - **3 mai 2021** : vente"),
            ("Mai 2021 – entrée en Bourse de Lumaro.", "Lumaro: Mai 2021 – entrée"),
        ),
        silent=("Mai 2021 : les comptes de Lumaro.", "Mai 2021 : ventes de 3 millions d'euros pour Lumaro."),
    ),
    Relation(
        "entry-on-day",
        Kind.EVENT,
        (),
        rf"^[-•* ]*(?:le )?{{DATE:date}}(?: au {{DATE}})?, (?P<told>(?:l'|la |le |les |une? )?(?:{NOUN}|{DEED})\b)",
        says=(
            (
                "Le 3 mai 2021, présentation des comptes de Lumaro aux banques.",
                "Lumaro: Le 3 mai 2021, présentation",
            ),
        ),
        silent=("Le 3 mai 2021, augmentation de 3 % des tarifs de Lumaro.", "Le 3 mai 2021, Lumaro allait bien."),
        lasting=True,
    ),
    Relation(
        "next-date",
        Kind.EVENT,
        ("prochain",),
        r"\b(?:les |ses |nos )?prochaine?s? (?:rendez-vous|publications?|étapes?|échéances?|événements?|communications?|dates?)(?: [a-zà-ÿ]+){0,3} ?: ?[^.;!?]{0,90}{DATE:date}",
        says=(),
        silent=("Les prochaines étapes de Lumaro plaisent en 2021.",),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "noun-on",
        Kind.EVENT,
        (),
        rf"\b{NOUN}\b(?: (?!n'|(?:ne|pas|jamais)\b)[a-zà-ÿ'-]+){{0,4}}?(?: de {{MONEY}})?(?: (?:accordée?|signée?|conclue?|annoncée?|prévue?|à {{PLACE}}|(?:de |d'|du |avec |chez |par ){{NAME}}))?,? ?(?:de |en |le |du |d'|début |fin |mi-|ce |cet |cette |courant |à la mi-)?{{DATE:date}}",
        says=(("Lumaro tient à un partenariat de 2024 avec Vesta.", "Lumaro: partenariat de 2024"),),
        lasting=True,
        silent=("Les comptes de 2024 de Lumaro sont bons.", "Le salon n'a pas ouvert en 2024, regrette Lumaro."),
    ),
    Relation(
        "at-occasion",
        Kind.EVENT,
        (),
        r"\b(?:lors d[eu] |lors de la |à l'occasion d[eu] |à l'occasion de la |au |à la |pendant le |pendant la )(?:salon |congrès |forum |conférence |sommet |foire )?{NAME}(?: (?:à|de|d'|au) ?{PLACE})?,? (?:[a-zà-ÿ]+ ){0,3}?{DATE:date}",
        says=(
            (
                "Lors du Salon Batimex à Lyon en mars 2021, Lumaro a parlé.",
                "Lumaro: Lors du Salon Batimex à Lyon en mars 2021",
            ),
        ),
        silent=("Lors de la pause à Lyon en mars 2021, Lumaro a parlé.",),
    ),
)

HAPPENED = rf"\b{{@have}} (?:été )?(?:{{DURATION}} )?{{@adv}}{DONE} [^.;:!?,]{{3,70}}"
"""What happened, without its date."""
