# What is denied, aimed at, planned, merely possible or somebody's word, by the words before it, behind it or in the next
# sentence.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words that say a thing is no plain fact."""

from __future__ import annotations

import re

from builder.languages.beginnings import looked_for
from builder.languages.telling import Marker
from builder.model.claims import Kind, Modality

MARKERS: tuple[Marker, ...] = (
    Marker(
        Modality.DENIED,
        r"\b(?:aur(?:ais|ait|ions|iez|aient)|eût|eussent) (?:très bien |bien |aussi |même |également |sans doute )?(?:pu|dû|voulu|aimé|préféré|souhaité)\b",
        "Lumaro aurait pu racheter Vesta.",
        "Lumaro a pu racheter Vesta.",
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:n'|ne )(?:[a-zà-ÿ'-]+ [\x22«“]? ?){1,4}?(?:pas|plus|jamais|aucune?|rien|nullement|guère)\b(?! que| qu'| seulement| uniquement| simplement)",
        "Lumaro n'a pas levé 12 millions d'euros.",
        "Lumaro n'a levé que 12 millions d'euros.",
    ),
    Marker(
        Modality.DENIED,
        r"(?<!pour )(?<!afin de )\bne (?:pas|plus|jamais) [a-zà-ÿ']+(?:er|ir|re)\b(?=[^,;]*\Z)",
        "Lumaro assure ne pas avoir levé 12 millions d'euros.",
        "Décidée à ne pas céder, Lumaro a levé 12 millions d'euros.",
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:dément|démenti|démentent|nié|nie|refusé|refuse|refusent|failli|décliné|renoncé|renonce|abandonné|abandonne|écarté|écarte|exclu|exclut|rejeté|rejette|repoussé) (?:[a-zà-ÿ'-]+ ){0,4}?",
        "Lumaro a renoncé à racheter Vesta.",
        deed=True,
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:sans (?:avoir|que)|loin d'avoir|au lieu de|plutôt que de|faute de|aucune?|pas question de|pas de|pas d'|jamais eu)\b",
        "Sans avoir levé 12 millions d'euros, Lumaro avance.",
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:(?:perdu|perd)(?! (?:[a-zà-ÿ' ]{1,12} )?[\ue00a\ue012])|résilié|résilie|rompu|rompt|annulé|annule|(?:mis|met) fin (?:à|aux? (?:[a-zà-ÿ]+ )?(?:contrat|négociation|discussion|pourparler|partenariat|relation|accord|collaboration|coopération|commande|livraison|marché|achat|essai|test|fiançailles|projet|rapprochement|bail|processus)[a-z]*)|rupture)\b",
        "Lumaro a perdu un contrat avec Vesta.",
        deed=True,
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:perte|fin|non-renouvellement|résiliation|rupture|arrêt|échéance) (?:d'un|du|de son|de sa|de leur|de l'|de la|d'une|de plusieurs|de deux|de ce) ?(?:principal |principale |gros |grosse |premier |première )?(?:contrats?|clients?|cliente|marchés?|commandes?|accord|partenariat)\b",
        "Lumaro souffre de la perte d'un contrat avec Vesta.",
    ),
    Marker(
        Modality.TARGET,
        r"\b(?:objectifs?|vise|visent|visait|visiez|visions|visons|visez|ambitionne|ambitionnent|ambition|(?<!la )cible(?! d)|espère|espèrent|seuil de rentabilité|point mort|espérait|espéraient|escompt[a-z]+|visaient|ambitionnait|tabl(?:e|ent|ons|ait|aient)(?: [a-zà-ÿ\ue00c\ue00d]{2,16}){0,3} sur|mise sur|doivent faire|doit faire|doit atteindre|doivent atteindre|(?:maint[a-zé]+|gard[a-zé]+|tien[a-z]*|met[a-z]*|fix[a-zé]+|affich[a-zé]+|au|vers le|sur le) (?:le )?cap des?|passer à|(?<!pour )atteindre|d'ici|viser|visant|à terme|à horizon|à l'horizon|budgète|cap chiffré|(?:s'est|se sont|s'était) fixée?s?|se fixe(?:nt)?)\b(?! à)",
        "Lumaro vise 30 millions d'euros de chiffre d'affaires en 2027.",
    ),
    Marker(
        Modality.TARGET,
        r"\b(?:aura|auront) (?:[a-zà-ÿ]+ )?(?:dépassé|franchi|atteint|doublé|triplé)\b",
        "Lumaro aura dépassé les 30 millions d'euros de chiffre d'affaires.",
    ),
    Marker(
        Modality.PLANNED,
        r"\b(?:prévoit|prévoient|prévoyait|prévue?s?|projette|projettent|s'apprête|s'apprêtent|compte (?:bien )?[a-zà-ÿ']+(?:er|ir|re)|comptent [a-zà-ÿ']+(?:er|ir|re)|entend|entendent|programmée?s?|va (?:aussi |également |bientôt |ainsi |prochainement |désormais )?[a-zà-ÿ']+(?:er|ir|re)|vont (?:aussi |également |bientôt )?[a-zà-ÿ']+(?:er|ir|re)|"
        r"devrait|devraient|doi(?:t|vent)(?! (?:son|sa|ses|leurs?|beaucoup|une (?:partie|part) de) )|devra|devront|projet de|projets de|en vue d[e'u]|sur le point de|attendue?s?|veut|veulent|souhaite|souhaitent|cherche à|cherchent à|promet de|en passe de|envisagent de signer|s'engage à|à venir)\b",
        "Lumaro prévoit d'ouvrir un bureau à Nantes.",
    ),
    Marker(
        Modality.PLANNED,
        r"\b(?:annonce|annoncé|annoncent|prépare|préparent|financer|financera|financeront|servir à|serviront à|servira à|permettr[a-zà-ÿ]+|consacr[a-zà-ÿ]+ à)\b[^.;]{0,60}?\b(?:ouverture|implantation|installation)s? ",
        "Lumaro annonce l'ouverture d'un bureau à Nantes.",
        "Lumaro fête l'ouverture d'un bureau à Nantes.",
    ),
    Marker(
        Modality.PLANNED,
        r"\b(?:prépar(?:e|ent|ait|er)|travaille(?:nt)? (?:à|sur)|planche(?:nt)? sur|s'attelle à|négocie(?:nt)?|négocier|peaufine(?:nt)?) (?:une |sa |la |leur |l'|son |un )(?:(?:nouve(?:lle|au)|prochaine?|premi(?:ère|er)|deuxième|seconde?|troisième|importante?|grosse?|future?) )?(?:levée|tour de table|augmentation de capital|introduction en bourse)\b",
        "Lumaro prépare une levée de fonds de 12 millions d'euros.",
        "Lumaro prépare l'avenir après une levée de fonds de 12 millions d'euros.",
    ),
    Marker(
        Modality.POSSIBLE,
        r"\b(?:pourrait|pourraient|(?:peut|peuvent)(?! (?:[a-zà-ÿ]+ )?(?:compter sur|se targuer|s'enorgueillir|s'appuyer sur))|pourra|pourront|potentiellement|éventuel|éventuelle|éventuellement|cherche (?!à)|cherchent (?!à)|recherche des|courtise|prospecte|démarche des|en quête d|envisage|envisagent|envisager|envisagerait|réfléchit|réfléchir|étudie|étudient|étudier|explore|explorer|examine|examiner|hypothèse|hypothétique|si tout va bien|il faudrait|faudrait|peut-être|rumeurs?|rumeur|candidat(?:é|er|e)? (?:au|à la|à l')|soumissionn[a-zé]+|brigu(?:e|ent|ait|é)|lorgn(?:e|ent|ait)|convoit(?:e|ent|ait)|intention de|tenté[e]? de|songe|rêve|discussions?|discute(?:nt)? (?:d'|de |avec)|pourparlers|négoci(?:er?|ent|ait|aient|ations)|susceptible|théoriquement|intéressée? par|jusqu'à)\b",
        "Lumaro pourrait lever 12 millions d'euros.",
    ),
    Marker(
        Modality.POSSIBLE,
        r"\b(?:(?:soupçonn|accus|suspect)(?:e|ent|ait|aient|ée?s?|er)|reproch(?:e|ent|ait|aient|é|er)|mise?s? en (?:cause|examen) pour)(?: [^.;,:]{2,40}?)? (?:d'|pour )avoir\b",
        "Lumaro est soupçonné d'avoir racheté Vesta.",
        "Soupçonné de lenteur, Lumaro se félicite d'avoir racheté Vesta.",
    ),
    Marker(
        Modality.POSSIBLE,
        r"\b(?:(?:la presse|(?:les|des|certains|plusieurs) (?:médias|journaux|rumeurs|bruits|observateurs)|(?:la|une) rumeur|une dépêche|le bruit)(?: [a-zà-ÿ'-]+){0,3}? (?:annon|évoqu|prêt|donn|imagin|voy|vu |pari|spécul|préten|racont)[a-zà-ÿ]*|on (?:a |avait |l'a |l'avait |le |la |lui )?(?:dit|disait|donnait|prêtait|prêté|annonçait|croyait|imaginait|racontait))\b",
        "La presse a annoncé l'arrivée de Vesta au capital de Lumaro.",
        "Lumaro a annoncé à la presse l'arrivée de Vesta à son capital.",
    ),
    Marker(
        Modality.POSSIBLE,
        r"\b(?!(?:portrait|attrait|retrait|extrait|trait|distrait|abstrait|paraît|espérait|espéraient|tirait|tiraient)\b)[a-zà-ÿ]{2,}(?:rait|raient)\b|\b(?:aur|ser|fer|pourr|devr|voudr|ir|aimer|préférer|prendr|racheter|achèter|signer|lever|ouvrir)(?:ais|ions|iez)\b",
        "Lumaro lèverait 12 millions d'euros.",
        hearsay=True,
    ),
)
ACHIEVED = (
    r"\b(?:vue?s? [^.;,:]{3,70}? (?=(?:atteindre|dépasser|passer|franchir|approcher|avoisiner|bondir|monter|tomber|doubler|tripler)\b)"
    r"|réussi à |parvenue?s? à |fini(?:t|ssent)? par |(?:permis|donné) (?:à [^.;,:]{2,40} )?d[e'] ?|vena(?:it|ient) d[e'] ?|vien(?:t|nent) d[e'] ?"
    r"|(?:a|ont|avait|avaient) (?:enfin |déjà )?(?:su|pu) )(?P<verb>[a-zà-ÿ']+(?:er|ir|re)\b)"
)
"""A verb in the infinitive that tells of what was done."""
REPORTED = looked_for(
    r"\b(?:selon|d'après|à en croire|de source|de sources|au dire de|aux dires de|assure|affirme|affirmé|assuré|note que|revendique|croit savoir|croient savoir|estime|estimé par|rapporte|rapporté|indique|"
    r"confie|révélé|révèle|serait|auraient|aurait)\b"
)
SOURCE = looked_for(r"\b(?:selon|d'après|à en croire|de sources?)\b")
"""Somebody is named, or hinted at, who says so: then a conditional is reported, not merely possible."""
AFTERWARDS: tuple[tuple[Modality, re.Pattern[str]], ...] = (
    (
        Modality.POSSIBLE,
        looked_for(
            r"[^.;]{0,25}?\b(?:est|sont|serait|seraient|reste|restent) (?:aussi |également |encore |déjà |toujours )?[«“\" ]*(?:à l'étude|envisagée?s?|en discussion|en négociation|en cours de négociation|possible|évoquée?s?)"
        ),
    ),
    (
        Modality.PLANNED,
        looked_for(
            r"[^.;,]{0,25}?\b(?:est|sont|doit|devrait|sera|seront) (?:prévue?s?|programmée?s?|attendue?s?|espérée?s?|visée?s?|annoncée?s? pour|ouvrir|être|ouverte?s?)|[^.;,]{0,12}?\b(?:ouvrira|verra le jour|sortira)"
        ),
    ),
    (
        Modality.DENIED,
        looked_for(
            r"(?:, (?:(?! mais )[^.;,]){3,60},)?,?(?:(?! mais | et | qui )[^.;,]){0,20}? (?:(?:ne |n')[a-zà-ÿ' ]{1,20}?\b(?:pas|plus|jamais|guère)\b"
            r"|(?:a été|est|sera) (?:annulée?|perdue?|abandonnée?|rompue?|écartée?|démentie?|enterrée?|exclue?|repoussée?)|a échoué|a capoté|a avorté|(?:a|ont) pris fin|s'est (?:achevée?|terminée?)|a expiré|est tombée? à l'eau)"
            r"|[^.;]{0,60}[;,] (?:mais |que |ce que )?(?:[^.;, ]+ ){1,3}(?:l'|(?:l'|les )?(?:a|ont) (?:poliment |aussitôt )?)?(?:refus(?:e|ent|é)|déclin(?:e|ent|é)|rejet(?:te|tent|é)|repouss(?:e|ent|é)|éconduit)e?s?\b"
        ),
    ),
)
"""What follows a noun and takes it back: "un bureau à Nantes est à l'étude"."""
RETRACTS = looked_for(
    r"[-« ]*(?:rien de (?:tout )?(?:cela|ceci|ça)\b|il n'en (?:est|sera|fut) rien|aucune? de ces |(?:que des|de pures|pures?|simples?) rumeurs?\b|(?:c'est |tout cela est )?(?:totalement |tout simplement |complètement )?(?:faux|inexact)\b ?[.!,]|(?:une )?pure invention\b"
    r"|(?:le groupe|la société|l'entreprise|la direction|la famille|la start-up|l'intéressée?|les intéressés|la marque|elle|il|tous|les deux)(?:,? (?!ne |n')[a-zà-ÿ]+){0,2} (?:dément(?:ent)?|nie(?:nt)?|réfute(?:nt)?|s'en défend|a démenti|ont démenti)\b(?! (?:que|avoir)))"
)
SCARE = looked_for(r"[«“\"] ?[a-zà-ÿ-]+ ?[»”\"]")
FUTURE = looked_for(
    r"\b(?!(?:sera|serra|opéra|caméra|agora|aura|para)\b)[a-zà-ÿ]{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|ttra|ttront)\b|\b(?!(?:environs|patrons|citrons|électrons|barons|larrons|chevrons|marrons|éperons|avirons|forgerons|bûcherons|vignerons|fleurons|perrons|jurons|neurons|escadrons|plastrons|parrains)\b)[a-zà-ÿ]{2,}rons\b|\b(?:sera|seront|(?:aura|auront)(?! (?:ainsi |déjà |donc |au total )?[a-zà-ÿ]+[éi]e?s? ))\b"
)
INTENDED = {
    Kind.OFFICE: looked_for(
        r"\b(?:financer|construire|bâtir|édifier|implanter|ouvrir|installer|créer|inaugurer|étudier|étudié|envisager|projeter|chercher|prévoir|annoncé|annonçait|servir à|aménager|destinée?s? à|prépare|préparent|projette|projettent|planifie|planifient|étudie|étudient|envisage|envisagent|vise|visent|veut|veulent|(?:ira|iront|serviront|servira|consacrée?s? en partie|destinés) à|investi(?:t|r|ra|ssent)(?: [^.;:]{1,40}?)? dans|candidate?s? à|en quête de|en quête d')"
        r" (?:[a-zà-ÿ]+ ){0,2}?(?:un|une|son|sa|ses|des|de|d'|deux|trois)(?: (?:[a-zà-ÿ]+ ){0,2})?$|\b(?:future?s?|prochaine?s?|projet d[e']) ?$"
        r"|\b(?:ouvrir(?:a|ont)|inaugurer(?:a|ont)|(?:devrai(?:t|ent)|devai(?:t|ent)|doi(?:t|vent)|v(?:a|ont)|prévoi(?:t|ent) d[e']|comptent?|espère(?:nt)?|veu(?:t|lent)) ?(?:ouvrir|inaugurer|installer|construire|bâtir|implanter)) $"
    ),
}
"""To the end of the words before a match that make it a plan."""
_TO_OPEN = r"(?:ouvrir|démarrer|entrer en (?:service|production|fonction|activité)|voir le jour|être (?:inaugurée?|livrée?|mise? en service|prête?|opérationnel(?:le)?|achevée?|terminée?|ouverte?))"
_WILL_OPEN = r"(?:ouvrira(?! (?:le dimanche|le soir|plus |aussi |ses portes au))|démarrera|entrera en (?:service|production|fonction|activité)|verra le jour|sera (?:inaugurée?|livrée?|mise? en service|prête?|opérationnel(?:le)?|achevée?|terminée?))"
UNOPENED = looked_for(
    rf"(?: (?:de |d'|du )(?:la |l')?[\ue002\ue008\ue014][\ue003\ue009\ue015]*)?(?:,? qui (?:devait|devrait|doit|devra) (?:initialement |d'abord |enfin |y )?{_TO_OPEN}|,? (?:qui )?(?:encore |toujours )?en (?:travaux|chantier|construction)\b(?: depuis)?"
    rf"|(?:,[^,;.:]{{3,80}},)? (?:{_WILL_OPEN}|n'(?:ouvrira|entrera en)|ne (?:tournera|démarrera|produira|verra le jour|sera (?:prête?|opérationnel(?:le)?|achevée?|inaugurée?|livrée?)) (?:pas|guère|qu)))"
)
TO_BE = looked_for(r"\bfuture?s?\b")
