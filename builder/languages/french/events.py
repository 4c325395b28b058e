# Verbs and nouns of what happens on a date. An event needs both: the date alone is no event.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for dated events."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_PAST = r"(?:annoncé|lancé|ouvert|fermé|inauguré|signé|racheté|repris|cédé|vendu|levé|bouclé|dévoilé|présenté|publié|déposé|obtenu|reçu|nommé|recruté|quitté|rejoint|créé|déménagé|livré|démarré|arrêté|suspendu|rappelé|remporté|décroché|conclu|noué|investi|fusionné|licencié|supprimé|mis|franchi|commandé|choisi|entamé|acquis|entré|sorti|parti|arrivé|devenu|introduit|coté|condamné|perdu|gagné|approuvé|autorisé|homologué|certifié|testé|installé|implanté|posé|achevé|célébré|fêté|engagé|officialisé|révélé|confirmé|renoncé|abandonné|retiré|étendu|agrandi|rouvert|connu|subi|touché|empoché|succédé|pris|rendu|réuni|accueilli|atteint|tenu|organisé|enregistré|stoppé|interrompu|finalisé|clôturé|paraphé|validé|refusé|rejeté|assigné|porté plainte|débuté|commencé)"
_PART = r"(?:lancée?s?|ouverte?s?|fermée?s?|inaugurée?s?|signée?s?|rachetée?s?|reprise?s?|cédée?s?|annoncée?s?|dévoilée?s?|présentée?s?|publiée?s?|obtenue?s?|nommée?s?|recrutée?s?|conclue?s?|noué?e?s?|livrée?s?|arrêtée?s?|arrivée?s?|partie?s?|entrée?s?|mise?s? en (?:service|vente|ligne|production|chantier|demeure)|bouclée?s?|posée?s?|achevée?s?|accordée?s?|décrochée?s?|remportée?s?|prise?s?|promue?s?|débauchée?s?|installée?s?|commandée?s?|introduite?s? en bourse|suspendue?s?|validée?s?|approuvée?s?|autorisée?s?|certifiée?s?|homologuée?s?|rappelée?s?|placée?s?|stoppée?s?|interrompue?s?|déposée?s?|finalisée?s?|paraphée?s?)"
_PRESENT = r"(?:annonce|lance|ouvre|ferme|inaugure|signe|rachète|reprend|cède|vend|lève|boucle|dévoile|présente|publie|dépose|obtient|nomme|quitte|rejoint|démarre|arrête|suspend|rappelle|remporte|décroche|conclut|noue|fusionne|s'ouvre|se tient|débute|commence|entre en bourse|arrive|devient|prend|succède|s'installe|s'implante)"
_FUTURE = r"(?:ouvrira|fermera|lancera|inaugurera|signera|rachètera|livrera|démarrera|débutera|commencera|entrera|quittera|rejoindra|présentera|publiera|déménagera|arrivera|sera (?:[a-zà-ÿ]+ )?[a-zà-ÿ]+ée?s?|seront (?:[a-zà-ÿ]+ )?[a-zà-ÿ]+ée?s|prendra|deviendra|s'installera|produira|emménagera|cessera|sortira|doit (?:[a-zà-ÿ]+ )?(?:ouvrir|fermer|être [a-zà-ÿ]+|démarrer|débuter|entrer|livrer|commencer|lancer|aboutir|sortir|arriver|produire)|devrait (?:[a-zà-ÿ]+ )?(?:ouvrir|fermer|être [a-zà-ÿ]+|démarrer|débuter|entrer|livrer|commencer|lancer|aboutir|sortir|arriver|produire)|prévoit (?:d'|de )[a-zà-ÿ]+|va [a-zà-ÿ]+(?:er|ir|re))"
_NOUN = r"(?:levées? de fonds|tours? de table|tours? de financement|partenariat|accord|contrat|alliance|rachat|acquisition|fusion|cession|inauguration|ouverture|fermeture|lancement|introduction en bourse|entrée en bourse|nomination|arrivée|départ|signature|commande|livraison|mise en service|mise en vente|sommet|salon|conférence|congrès|interview|entretien|forum|assemblée générale|procès|grève|incendie|rappel|plan social|plan de (?:suppression|départs)|redressement judiciaire|liquidation|certification|autorisation|prêt|augmentation de capital)"

EVENTS: tuple[Relation, ...] = (
    Relation(
        "did-on",
        Kind.EVENT,
        (),
        rf"\b{{@have}}(?:-(?:t-)?(?:il|elle))? (?:été )?{{@adv}}(?:été )?{_PAST}\b(?:(?! qui | que | qu'| dont )[^.;:!?]){{0,90}}?{{DATE:date}}",
        says=(("Lumaro a ouvert une usine en mars 2021.", "Lumaro: a ouvert une usine en mars 2021"),),
        silent=("Lumaro a réalisé 3 millions d'euros de chiffre d'affaires en 2021.",),
    ),
    Relation(
        "on-did",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\b(?:et|dès) )(?:[a-zà-ÿ']+ ){{0,2}}{{DATE:date}},? [^.;:!?]{{0,70}}?\b{{@have}} (?:été )?{{@adv}}(?:été )?{_PAST}\b",
        says=(("En mars 2021, Lumaro a ouvert une usine.", "Lumaro: En mars 2021, Lumaro a ouvert"),),
        silent=("En 2021, Lumaro a réalisé 3 millions d'euros de chiffre d'affaires.",),
    ),
    Relation(
        "went-on",
        Kind.EVENT,
        (),
        r"\b(?:est|sont|était|fut|s'est|se sont) (?:{@adv})(?:né|partie?s?|arrivée?s?|entrée?s?|devenue?s?|installée?s?|implantée?s?|associée?s?|retirée?s?|tenue?s?|ouverte?s?|lancée?s?|sortie?s?)\b[^.;:!?]{0,60}?{DATE:date}",
        says=(("Paul Vidal est parti en 2022, dit Lumaro.", "Lumaro: est parti en 2022"),),
        silent=("Lumaro est rentable en 2022.",),
    ),
    Relation(
        "apposed-on",
        Kind.EVENT,
        (),
        rf"(?<!a )(?<!ont )(?<!avait )\b{_PART}(?: [a-zà-ÿ'-]+){{0,3}}?(?: (?:par|avec|à|chez|au|en|entre) [^.;:!?,]{{2,40}}?)? ?(?:en |le |ce |fin |début |au |à |dès |il y a |cet |cette |l'|lundi |hier )?{{DATE:date}}",
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
        rf"\b{_PRESENT}\b[^.;:!?]{{0,80}}?{{DATE:date}}",
        says=(("Lumaro ouvre une usine le 3 mars 2021.", "Lumaro: ouvre une usine le 3 mars 2021"),),
        silent=("Lumaro vaut 3 millions d'euros ce lundi 3 mars 2021.",),
    ),
    Relation(
        "will-on",
        Kind.EVENT,
        (),
        rf"\b{_FUTURE}\b[^.;:!?]{{0,80}}?{{DATE:date}}",
        says=(),
        silent=("Lumaro réalisera 3 millions d'euros de chiffre d'affaires en 2031.",),
    ),
    Relation(
        "noun-on",
        Kind.EVENT,
        (),
        rf"\b{_NOUN}\b(?: [a-zà-ÿ'-]+){{0,4}}?(?: (?:accordée?|signée?|conclue?|annoncée?|prévue?))? ?(?:de |en |le |du |d'|début |fin |mi-|ce |cet |cette |courant |à la mi-)?{{DATE:date}}",
        says=(("Lumaro fête un partenariat de 2024 avec Vesta.", "Lumaro: partenariat de 2024"),),
        silent=("Les comptes de 2024 de Lumaro sont bons.",),
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
