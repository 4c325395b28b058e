# Verbs and nouns of what happens on a date. An event needs both: the date alone is no event.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for dated events."""

from __future__ import annotations

from builder.languages.language import words
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_NO_EVENT = words(
    """
    plus aussi ainsi puis depuis mais lui oui fini pu dû su voulu fallu paru semblé souhaité vécu coûté valu pesé duré
    travaillé été eu dit déclaré expliqué précisé confié ajouté indiqué assuré souligné rappelé estimé affirmé raconté
    jugé noté commenté répondu généré dégagé affiché représenté progressé augmenté grimpé reculé baissé chuté doublé
    triplé bondi diminué employé compté totalisé encaissé facturé réalisé écoulé perdu prévu constaté observé oublié
    parfois jadis gratuit inédit précis gris réjoui réjouie félicité félicitée amusé étonné inquiété tombé tombée pensé cru connu vu appris espéré intensifié accéléré ralenti amélioré dégradé creusé situé établi basé installé ni si aujourd'hui parti-pris produit importé exporté consommé
    épousé étudié
    """
)
"""What looks like a participle and is none, and participles that tell a figure, a state or what somebody says."""
_STOP = rf"(?!(?:{'|'.join(sorted(_NO_EVENT))})(?![\w'-]))"
_DONE = (
    r"(?:vu (?:le jour|naître|arriver|partir|entrer|débarquer)|baissé (?:le rideau|pavillon)|fini (?:sa|leur) course|passé la main|tourné la page|écoulé (?:son|sa) (?:dernière?|premi)|perdu (?:son procès|le marché|le contrat|la vie))"
    rf"|{_STOP}[a-zà-ÿ-]{{1,20}}(?:é|i|u|û|is|it|ert|ort|eint|oint|aint)(?:e?s?)(?![\w'-])"
)
_DONE = rf"(?:{_DONE})"
"""A participle behind its auxiliary, or what is said of one thing that happens once: "a vu le jour"."""
_AT = r"(?:(?:c'est |à (?:partir|compter) d[eu'] ?|dès |en |le |la |l'|les |au |aux |à |ce |cet |cette |début |fin |mi-|courant |dans |après |avant |vers |pour |il y a |et |(?:nuit|matin|soirée|journée|courant|cours|matinée) d[eu] ){0,4})"
"""What stands before a date that opens its clause."""
_PART = r"(?:lancée?s?|qualifiée?s?|engagée?s?|entamée?s?|démarrée?s?|apparue?s?|piratée?s?|découverte?s?|réouverte?s?|baptisée?s?|ouverte?s?|fermée?s?|inaugurée?s?|signée?s?|rachetée?s?|reprise?s?|cédée?s?|annoncée?s?|dévoilée?s?|présentée?s?|publiée?s?|obtenue?s?|nommée?s?|recrutée?s?|conclue?s?|noué?e?s?|livrée?s?|arrêtée?s?|arrivée?s?|partie?s?|mise?s? (?:à l'(?:eau|arrêt)|en (?:service|vente|ligne|production|chantier|demeure))|bouclée?s?|posée?s?|achevée?s?|accordée?s?|décrochée?s?|remportée?s?|prise?s?|promue?s?|débauchée?s?|installée?s?|commandée?s?|introduite?s? (?:en|à la) bourse(?: de [\ue004\ue008][\ue005\ue009]*)?|suspendue?s?|validée?s?|approuvée?s?|autorisée?s?|certifiée?s?|homologuée?s?|rappelée?s?|placée?s?|stoppée?s?|interrompue?s?|déposée?s?|finalisée?s?|paraphée?s?|passée?s?(?= (?:le |la |l'|en )?\ue00c)|consolidée?s?|contrainte?s?|intégrée?s?|acquise?s?|absorbée?s?|fusionnée?s?|transférée?s?|livrée?s?|diffusée?s?|dévoilée?s?|votée?s?|adoptée?s?|décidée?s?|imposée?s?|prolongée?s?|renouvelée?s?|résiliée?s?|revendue?s?|rénovée?s?|agrandie?s?|étendue?s?|testée?s?|apportée?s?|attribuée?s?|décernée?s?|condamnée?s?|licenciée?s?|supprimée?s?|évincée?s?|remerciée?s?|élue?s?|élargie?s?|octroyée?s?|délivrée?s?|immatriculée?s?|scellée?s?|enregistrée?s?|sortie?s?|revenue?s?|venue?s?|montée?s? au capital|détruite?s?|ravagée?s?|effecti(?:f|ve)s?|transformée?s?|rebaptisée?s?|payée?s?|remplacée?s?|entrée?s? (?:au capital|dans|en (?:vigueur|service|bourse))|visée?s?|épinglée?s?|assignée?s?|poursuivie?s?|relaxée?s?|gelée?s?|levée?s?|frappée?s?|sanctionnée?s?|relancée?s?|rouverte?s?|clôturée?s?|révélée?s?|refusée?s?|rejetée?s?|dissoute?s?|liquidée?s?|immobilisée?s?)"
_PRESENT = r"(?:annonce|lance|ouvre|ferme|inaugure|signe|rachète|reprend|cède|vend|lève|boucle|dévoile|présente|publie|dépose|obtient|nomme|quitte|rejoint|rejoignent|démarre|arrête|suspend|rappelle|remporte|décroche|conclut|noue|fusionne|s'ouvre|se tient|débute|commence|(?:entre|entrent) (?:au|en|dans|chez|à)|arrive|devient|prend|succède|s'installe|s'implante|achète|acquiert|acquièrent|lancent|ouvrent|signent|rachètent|quittent|lèvent|déposent|embauche|recrute|débarque|(?<!nous )(?<!\ue017 )reçoit|décide|renonce|cesse|s'associe|s'allie|s'offre|franchit|signait|ouvrait|lançait|rachetait|annonçait|levait|inaugurait|quittait|rejoignait|cédait|reprenait|dévoilait|s'offrait|bouclait|mourut|meurt|ouvrit|signa|racheta|lança|acheta|vendit|céda|reprit|devint|quitta|rejoignit|inaugura|s'installa|obtint|fonda|célèbre|fête|emménage|déménage|livre|sort|disparaît|rebaptise|voit le jour|voient le jour|tombe|crée|créent|abandonne|absorbe|bascule|reprennent|retire|passe (?:sous|à|aux|dans)|s'achève|se termine|prend fin|échoue|confie|choisit|retient|attribue|condamne|autorise|approuve|valide|accorde|ravage|ravagea|détruit|détruisit|frappe|frappa|blesse|tue|met|mit|persuade|persuada|refuse|refusa|rejette|rejeta|vote|élit|désigne|désigna|assigne|porte plainte|écope|écopa|gèle|débraye|débrayent|manifestent|licencie|supprime|reporte|prolonge|renouvelle|rompt|résilie|transfère|fonde|rouvre|s'effondre|éclate|éclata|survient|survint|se déclare|se déclara|saisit|perquisitionne|enquête|publient|révèle|présentent|court|a lieu|ont lieu|se déroule|se déroulent|intègre|investit|débourse|injecte|apporte|réunit|rassemble|s'empare|décerne|distingue|paraît|paraissent|prennent|arrivent|deviennent|succèdent|vendent|cèdent|s'associent|décident|s'installent|fondent|achètent|inaugurent|débutent|démarrent|commencent|ferment|sortent|remportent|obtiennent|bouclent|investissent|fusionnent|s'allient|emménagent|livrent|dévoilent|concluent|naît|naissent|naquit|naquirent|entra|entrèrent|prit|prirent|arriva|débuta|démarra|ferma|fermèrent|ouvrirent|signèrent|rachetèrent|lancèrent|leva|remporta|décrocha|publia|présenta|annonça|commença|créa|créèrent|fondèrent|déposa|nomma|succéda|fusionna|fusionnèrent|acquit|absorba|déménagea|disparut|brûla|vit le jour|reçut|perdit|conclut|devinrent|décida|quittèrent|s'offrit|s'implanta|reprirent|vendirent|cédèrent)"
_NARRATED = r"(?:naissait|naissaient|partait en fumée|voyait le jour|voyaient le jour|entrait (?:en|au|dans|chez|à)|prenait (?:la|les|sa|son|le|du)|devenait|arrivait|démarrait|débutait|fusionnait|déposait|vendait (?:sa|son|ses|la|le|les)|fermait (?:sa|son|ses|la|le|les|définitivement)|s'installait|décrochait|remportait|obtenait|publiait|présentait|s'implantait|débarquait|succédait|créait|fondait|brûlait|disparaissait|mourait|nommait|condamnait|plaçait|déménageait|acquérait|achetait|absorbait|dévoilait|s'achevait|éclatait|s'effondrait|rejoignaient|lançaient|ouvraient|signaient)"
"""The imperfect of what happened once, behind its date; a sentence without one tells of a habit."""
_FUTURE = r"(?:(?!(?:sera|seront|caméra|opéra|agora|aura|auront|para|gala)\b)[a-zà-ÿ]{2,18}(?:era|eront|erons|ira|iront|irons|dra|dront|drons|vra|vront|vrons|ttra|ttront)|fera|feront|ferons|ira|iront|verra le jour|verront le jour|aura lieu|auront lieu|sera (?:(?!pas |plus |jamais )[a-zà-ÿ]+ )?[a-zà-ÿ]+(?:é|i|u|is|it|ert)(?:e?s?)|seront (?:(?!pas |plus |jamais )[a-zà-ÿ]+ )?[a-zà-ÿ]+(?:é|i|u|is|it|ert)(?:e?s?)|(?:doit|doivent|devrait|devraient) (?:[a-zà-ÿ]+ )?[a-zà-ÿ']+(?:er|ir|re|oir)|(?:prévoit|prévoient|projette|projettent|promet|promettent|envisage|s'apprête|compte|entend|entendent|veut|veulent|souhaite|programme) (?:d'|de |à )?[a-zà-ÿ']+(?:er|ir|re|oir)|(?:va|vont) (?:[a-zà-ÿ]+ )?[a-zà-ÿ']+(?:er|ir|re|oir)|(?:est|sont|reste|restent) (?:[a-zà-ÿ]+ )?(?:prévue?s?|programmée?s?|attendue?s?|annoncée?s? pour|fixée?s?|promise?s?|planifiée?s?))\b(?! (?:pas|plus|jamais|guère)\b)"
_SHORT = r"(?:solde|cède|sort|monte|réduit|porte|dépose|paie|règle|verse|change|perd|gagne|répond|accepte|propose|désigne|relève|abaisse|prépare|reste|clôt)"
"""Verbs of an entry in a chronology, which a sentence would tell of any day."""
_KEPT = r"(?:dirige|dirigent|préside|pilote|siège|siègent|commercialise|vend|propose|teste|testent|exploite|équipée?s?|équipe|équipent|équipons|habille|habillent|habillons|sponsorise|parraine|consolidée?s?|intégrée?s?|s'y ajoutent|vole|volent|circule|circulent|roule|roulent|tourne|tournent|fonctionne|fonctionnent|produit|produisent|fabrique|fabriquent|fournit|fournissent|utilise|utilisent|collabore|collaborent|gère|gèrent|opère|dessert|desservent|distribue|distribuent|développe|s'échangent?|se négocient?|distribuée?s?|diffusée?s?|proposée?s?|vendue?s?|commercialisée?s?|référencée?s?|disponibles?|livrée?s?)"
"""What somebody goes on doing, or is done to a thing, since a day."""
_AIM = r"(?:vise|visent|tables? sur|tablent sur|tablons sur|ambitionne|ambitionnent|espère|espèrent|table désormais sur|objectif|décale à|reporte à|repousse à|se donne jusqu'à)"
_NOUN = r"(?:levées? de fonds|tours? de table|tours? de financement|partenariat|accord|contrat|alliance|rachat|acquisition|fusion|cession|inauguration|ouverture|réouverture|fermeture|lancement|introduction en bourse|entrée en bourse|nomination|arrivée|départ|démission|éviction|signature|commande|livraison|mise en service|mise en vente|sommet|salon|conférence|congrès|interview|entretien|forum|assemblée générale|procès|grève|incendie|rappel|plan social|plan de (?:suppression|départs)|redressement judiciaire|liquidation|certification|autorisation|homologation|prêt|augmentation de capital|obtention|intégration|déménagement|sortie|démarrage|reprise|panne|accident|cyberattaque|chèque|prise de fonctions?|premi(?:er|ère)s? (?:vol|essai|tir|prototype|exemplaire|client|contrat|livraison|magasin|boutique|bureau|usine|bénéfice|brevet|pierre|coup de pioche)|déploiement|extension|entrée au capital|mort|décès|disparition|achat|vente(?= d[e'u])|transfert|abandon|retrait|piratage|renouvellement|mise (?:en production|en chantier|à l'arrêt)|série [a-h]|contrat-cadre|licence)"
_DEED = r"(?!augmentation|progression|diminution|croissance|évolution)(?:[a-zà-ÿ-]{3,}(?:ation|ition|ution|ction|sion|ption|ement|ture)s?|arrêt|mise en [a-z]+|entrée|prise de [a-z]+|suppression|arrivée|lancement|annonce|remise|première pierre|dépôt|vote|fin|début|passage|retour|résultats|assemblée|comptes)"
"""Nouns of what is done, which in an entry tell that it was."""

_OTHER = r" qui | que | qu'| dont | depuis s|, (?:une?|la|le) [a-zà-ÿ-]+ [a-zà-ÿ-]+ée?s? "
"""What begins words of their own, whose date is theirs."""
_OWN = r"(?<! cours de )(?<! cours du )(?<! cours d')(?<! clôture de )(?<! clôture du )(?<! séance de )(?<! séance du )(?<! niveau de )(?<! chiffres de )(?<! exercice )(?<! et )(?<! et en )"
"""Not the date of what something is compared with: "le cours de mercredi"."""

EVENTS: tuple[Relation, ...] = (
    Relation(
        "did-on",
        Kind.EVENT,
        (),
        rf"\b(?:{{@have}}(?:-(?:t-)?(?:il|elle))?|vous avez) (?:été )?{{@adv}}(?:été )?(?:{{@adv}})?(?:(?:pris|acquis|cédé|racheté|repris|apporté) (?={{PERCENT}})|{_DONE}(?!.{{0,2}}{{PERCENT}}))(?:(?!{_OTHER})[^.;:!?]){{0,90}}?{_OWN}{{DATE:date}}",
        says=(("Lumaro a ouvert une usine en mars 2021.", "Lumaro: a ouvert une usine en mars 2021"),),
        silent=("Lumaro a réalisé 3 millions d'euros de chiffre d'affaires en 2021.",),
    ),
    Relation(
        "on-did",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\b(?:et|dès) ){_AT}{{DATE:date}},? [^.;:!?]{{0,70}}?\b(?:{{@have}}|vous avez) (?:été )?{{@adv}}(?:été )?(?:{{@adv}})?{_DONE}",
        says=(("En mars 2021, Lumaro a ouvert une usine.", "Lumaro: En mars 2021, Lumaro a ouvert"),),
        silent=("En 2021, Lumaro a réalisé 3 millions d'euros de chiffre d'affaires.",),
    ),
    Relation(
        "went-on",
        Kind.EVENT,
        (),
        rf"\b(?:est|sont|était|étaient|fut|furent|s'est|se sont|s'était|nous sommes|suis) (?:{{@adv}})(?:{_DONE}|{_PART}|né)[^.;:!?]{{0,60}}?{{DATE:date}}",
        says=(("Paul Vidal est parti en 2022, dit Lumaro.", "Lumaro: est parti en 2022"),),
        silent=("Lumaro est rentable en 2022.", "Lumaro est parfois rentable en 2022."),
    ),
    Relation(
        "on-went",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\b(?:et|dès) ){_AT}{{DATE:date}},? [^.;:!?]{{0,70}}?\b(?:est|sont|était|étaient|fut|furent|s'est|se sont) (?:{{@adv}})(?:{_DONE}|{_PART})",
        says=(("En 2022, Paul Vidal est parti, dit Lumaro.", "Lumaro: En 2022, Paul Vidal est parti"),),
        silent=("En 2022, Lumaro est rentable.",),
    ),
    Relation(
        "apposed-on",
        Kind.EVENT,
        (),
        rf"(?<!a )(?<!ont )(?<!avait )(?<!comptes )(?<!exercice )(?<!étude )(?<!enquête )(?<!sondage )(?<!baromètre )\b{_PART}(?: (?!comme )[a-zà-ÿ'-]+){{0,6}}?(?: {{MONEY}})?(?: (?:par|avec|à|chez|au|en|entre) [^.;:!?,]{{2,40}}?)?,? ?(?:en |le |ce |fin |début |au |à |dès |il y a |cet |cette |l'|lundi |hier )?{{DATE:date}}",
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
        rf"\b{_PRESENT}\b[^.;:!?]{{0,80}}?{_OWN}{{DATE:date}}",
        says=(("Lumaro ouvre une usine le 3 mars 2021.", "Lumaro: ouvre une usine le 3 mars 2021"),),
        silent=("Lumaro vaut 3 millions d'euros ce lundi 3 mars 2021.",),
    ),
    Relation(
        "on-does",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\b(?:et|dès) ){_AT}{{DATE:date}},? [^.;:!?]{{0,60}}?(?<![a-zà-ÿ'-]){_PRESENT}\b",
        says=(("En mars 2021, Lumaro ouvre une usine.", "Lumaro: En mars 2021, Lumaro ouvre"),),
        silent=("En mars 2021, Lumaro vaut 3 millions d'euros.",),
    ),
    Relation(
        "on-was-doing",
        Kind.EVENT,
        (),
        rf"(?:^|[,;:] |\bet )(?:{{DATE}}, )?{_AT}{{DATE:date}},? [^.;:!?]{{0,90}}?(?<![a-zà-ÿ'-]){_NARRATED}\b(?![^.;:!?]{{0,60}}\b(?:par (?:an|mois|jour|semaine)|chaque|tous les|toutes les|encore|toujours)\b)",
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
        ("marque", "voit", "vit", "scell", "consacr"),
        r"^[-« ]*(?:l'(?:année |an )?|mais |puis )?{DATE:date} (?:marqu(?:e|a|era)\b|(?:voit|vit|verra) (?:le |la |l'|les )?(?=[\ue000-\ue0ff]|[a-zà-ÿ ]{2,30}?\b(?:naître|arriver|entrer|partir|ouvrir|fermer|lancer|prendre|passer|racheter|disparaître|sortir|éclore)\b)|scelle\b|consacre\b)",
        says=(("2018 marque l'arrivée de Paul Vidal chez Lumaro.", "Lumaro: 2018 marque"),),
        silent=("2018 reste un bon souvenir pour Lumaro.",),
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
        "will-on",
        Kind.EVENT,
        (),
        rf"(?<![a-zà-ÿ-]){_FUTURE}[^.;:!?]{{0,80}}?{_OWN}{{DATE:date}}",
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
        rf"(?:^|[,;:] |\b(?:et|dès) ){_AT}{{DATE:date}},? [^.;:!?]{{0,60}}?(?<![a-zà-ÿ-]){_FUTURE}",
        silent=("En 2031, Lumaro réalisera 3 millions d'euros de chiffre d'affaires.",),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "aims-at",
        Kind.EVENT,
        (),
        rf"(?<![a-zà-ÿ'-]){_AIM}\b[^.;:!?]{{0,60}}?{{DATE:date}}",
        silent=("Lumaro vise 3 millions d'euros de chiffre d'affaires en 2031.",),
        modality=Modality.TARGET,
        lasting=True,
    ),
    Relation(
        "promised-for",
        Kind.EVENT,
        ("promet", "promis", "annonc", "programm", "fixé", "vise"),
        r"\b(?:promet(?:tent)?|promise?s?|annonce(?:nt)?|programme(?:nt)?|fixe(?:nt)?|fixée?s?)(?: désormais| maintenant)? (?:pour|d'ici|à|au)(?: à| la| le| l'| début| fin| mi-| courant){0,2} ?{DATE:date}",
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
        r"^[-•* ]*(?!effectif|date|année|création|fondation|naissance)[a-zà-ÿ][a-zà-ÿ' \ue002-\ue009\ue00c\ue00d-]{3,70} ?: ?(?:le |du |dès le |à partir du )?{DATE:date}(?: au {DATE})?(?: (?:à|en|au) {PLACE})?[ .;]*$",
        silent=("Fondation de Lumaro : 2021.",),
        lasting=True,
    ),
    Relation(
        "since-on",
        Kind.EVENT,
        (),
        rf"\b(?:{_KEPT}|terminée?s?|achevée?s?|en poste|à la tête|aux commandes|ouverte?s?|fermée?s?|cotée?s?|suspendue?s?|interrompue?s?|gelée?s?|bloquée?s?|à l'arrêt|en grève|en service|en production|en vente|en redressement|{{@ceo}}|{{@exec}})(?: [a-zà-ÿ'-]+){{0,4}}?(?: (?:(?:de |d'|du |sur |à |chez |au |avec )(?:l'|la |le )?)?{{CO}})?,? {{DATE:date}}",
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
        r"(?<![a-zà-ÿ'-])(?<!initialement )(?<!d'abord )(?<!un temps )(?<!à l'origine )(?:livrables?|disponibles?|attendue?s?|prévue?s?|programmée?s?|espérée?s?|repoussée?s?|reportée?s?|annoncée?s? pour)(?: [a-zà-ÿ'-]+){0,3}? ?(?:à partir de |à compter de |à partir du |à compter du |dès |pour |en |au |le |à |l'|fin |début |mi-|d'ici ){0,2}{DATE:date}",
        silent=(
            "Lumaro, livrable en pièces, plaît en mars 2031 à 3 millions de clients.",
            "Les ventes attendues de Lumaro plaisent, dit-on en mars 2031.",
        ),
        modality=Modality.PLANNED,
        lasting=True,
    ),
    Relation(
        "since-did",
        Kind.EVENT,
        (),
        rf"^[-« ]*{{DATE:date}},? [^.;:!?]{{0,70}}?\b{{@have}} (?:été )?{{@adv}}{_DONE}(?![^.;:!?]{{0,40}}\b(?:au total|en tout)\b)",
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
        rf"^[-« ]*(?:à (?:partir|compter) d[eu'] ?|dès (?:le |l')?)?{{DATE:date}},? [^.;:!?]{{0,50}}?(?<![a-zà-ÿ'-]){_KEPT}(?![a-zà-ÿ'-])",
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
        rf"^[-•*– ]*(?:l'|la |le |les |une? )?(?:{_NOUN}|{_DEED})\b[^.;:!?]{{0,100}}?{{DATE:date}}",
        silent=("Augmentation des tarifs de Lumaro, de 3 % en 2023", "Lampe de bureau de 2021, par Lumaro"),
        lasting=True,
    ),
    Relation(
        "entry-with-name",
        Kind.EVENT,
        (),
        rf"^[-•* ]*(?:(?:en|fin|début|mi-) ?)?{{DATE:date}} {{0,3}}(?:[a-zà-ÿ]+ )?[:-] (?P<told>(?:l'|la |le |les |un |une )?(?:[a-zà-ÿ-]+ ){{0,3}}?{{NAME}}(?: ?\ue01e+)? (?:et (?:l'|la |le )?{{NAME}} )?(?:{_PRESENT}|{_KEPT}|{_SHORT})(?![a-zà-ÿ'-]))",
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
        rf"^[-•* ]*(?:le )?{{DATE:date}}(?: au {{DATE}})?, (?P<told>(?:l'|la |le |les |une? )?(?:{_NOUN}|{_DEED})\b)",
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
        rf"\b{_NOUN}\b(?: [a-zà-ÿ'-]+){{0,4}}?(?: de {{MONEY}})?(?: (?:accordée?|signée?|conclue?|annoncée?|prévue?|à {{PLACE}}|(?:de |d'|du |avec |chez |par ){{NAME}}))?,? ?(?:de |en |le |du |d'|début |fin |mi-|ce |cet |cette |courant |à la mi-)?{{DATE:date}}",
        says=(("Lumaro tient à un partenariat de 2024 avec Vesta.", "Lumaro: partenariat de 2024"),),
        lasting=True,
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

HAPPENED = rf"\b{{@have}} (?:été )?(?:{{DURATION}} )?{{@adv}}{_DONE} [^.;:!?,]{{3,70}}"
"""What happened, without its date."""
