# The words that rules for dated events are made of: participles, verbs by their tense, nouns of what is done.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words of what happens on a date."""

from __future__ import annotations

import re

from builder.languages.french.verbs import told
from builder.languages.language import any_of, one_of, words

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
DONE = (
    r"(?:confié (?=(?:(?:en |le |fin |début )?\ue00c\ue00d*+,? )?(?:à|au) (?:la |l')?[\ue002\ue008\ue014\ue016][\ue003\ue009\ue015\ue017]*+ (?:l'|la |le |les |une? |son |sa |ses )(?!inquiétude|crainte|joie|satisfaction|envie|souci|espoir|regret))|eu lieu|(?:dû|pu|su|fini par) (?:se |s'|le |la |les |l'|y |en )?(?!être|avoir|attendre|rester|demeurer|garder|conserver|tenir|compter|employer|réaliser|générer|dégager|afficher|constater|voir|mesurer|profiter|bénéficier|travailler)[a-zà-ÿ]+(?:er|ir|re)(?![\w'-])|vu (?:le jour|naître|arriver|partir|entrer|débarquer)|baissé (?:le rideau|pavillon)|fini (?:sa|leur) course|passé la main|tourné la page|écoulé (?:son|sa) (?:dernière?|premi)|perdu (?:son procès|le marché|le contrat|la vie))"
    rf"|{_STOP}[a-zà-ÿ-]{{1,20}}(?:é|i|u|û|is|it|ert|ort|eint|oint|aint)(?:e?s?)(?![\w'-])"
)
DONE = rf"(?:{DONE})"
"""A participle behind its auxiliary, or what is said of one thing that happens once: "a vu le jour"."""
AT = r"(?:(?:c'est |à (?:partir|compter) d[eu'] ?|dès |en |le |la |l'|les |au |aux |à |ce |cet |cette |début |fin |mi-|courant |dans |après |avant |vers |pour |il y a |et |(?:nuit|matin|soirée|journée|courant|cours|matinée) d[eu] ){0,4})"
"""What stands before a date that opens its clause."""
BEFORE = r"(?:{DATE}, )?"
"""Another day, told before it: "Deux ans plus tard, en 2018"."""
ASIDE = r"(?:(?!selon |d'après |pour )[a-zà-ÿ' -]{3,30} : )?"
"""A word on it before a colon: "En mai 2024, coup dur : …"."""
PART = one_of(
    r"""
    lancée?s? | débarquée?s? | mutée?s? | parachutée?s? | limogée?s? | révoquée?s? | qualifiée?s? | engagée?s?
    entamée?s? | démarrée?s? | apparue?s? | piratée?s? | découverte?s? | réouverte?s? | baptisée?s? | ouverte?s?
    fermée?s? | inaugurée?s? | signée?s? | rachetée?s? | reprise?s? | cédée?s? | annoncée?s? | dévoilée?s?
    présentée?s? | publiée?s? | obtenue?s? | nommée?s? | recrutée?s? | conclue?s? | noué?e?s? | livrée?s?
    arrêtée?s? | arrivée?s? | partie?s?
    mise?s? (?:à l'(?:eau|arrêt)|en (?:service|vente|ligne|production|chantier|demeure)) | bouclée?s? | posée?s?
    achevée?s? | accordée?s? | décrochée?s? | remportée?s? | prise?s? | promue?s? | débauchée?s? | installée?s?
    commandée?s?
    introduite?s?(?= (?:à|au prix de|au cours de) \ue00a\ue00b*+ (?:(?:l'action|par action|le titre|par titre) )?(?:(?:en|le|fin|début) )?\ue00c)
    introduite?s?(?: (?:en|à la) bourse(?: de [\ue004\ue008][\ue005\ue009]*)?|(?= (?:\ue00c|(?:en|fin|début) \ue00c|à (?:\ue004|la cote)|sur (?:le |l')?\ue008))|(?= (?:au|sur) (?:nasdaq|marché)))
    radiée?s? | admise?s? (?:à la cote|aux négociations) | suspendue?s? | validée?s? | approuvée?s? | autorisée?s?
    certifiée?s? | homologuée?s? | rappelée?s? | placée?s? | stoppée?s? | interrompue?s? | déposée?s? | finalisée?s?
    paraphée?s? | passée?s?(?= (?:le |la |l'|en )?\ue00c) | consolidée?s? | contrainte?s? | intégrée?s? | acquise?s?
    absorbée?s? | fusionnée?s? | transférée?s? | livrée?s? | diffusée?s? | dévoilée?s? | votée?s? | adoptée?s?
    décidée?s? | imposée?s? | prolongée?s? | renouvelée?s? | résiliée?s? | revendue?s? | rénovée?s? | agrandie?s?
    étendue?s? | testée?s? | apportée?s? | attribuée?s? | décernée?s? | condamnée?s? | licenciée?s? | supprimée?s?
    évincée?s? | remerciée?s? | élue?s? | élargie?s? | octroyée?s? | délivrée?s? | immatriculée?s? | scellée?s?
    enregistrée?s? | sortie?s? | revenue?s? | venue?s? | montée?s? au capital | détruite?s? | ravagée?s?
    effecti(?:f|ve)s? | transformée?s? | rebaptisée?s? | payée?s? | remplacée?s?
    entrée?s? (?:au capital|dans|en (?:vigueur|service|bourse)) | visée?s? | épinglée?s? | assignée?s?
    poursuivie?s? | relaxée?s? | gelée?s? | levée?s? | frappée?s? | sanctionnée?s? | relancée?s? | rouverte?s?
    clôturée?s? | révélée?s? | refusée?s? | rejetée?s? | dissoute?s? | liquidée?s? | immobilisée?s?
    (?<!pour )mort(?:e|s|es)? | décédée?s? | disparue?s? | brevetée?s? | menée?s? | conduite?s? | organisée?s?
    tenue?s? | survenue?s? | déclenchée?s? | initiée?s? | amorcée?s? | retenue?s? | choisie?s? | désignée?s?
    déboutée?s? | acquittée?s? | dessaisie?s? | relogée?s? | sélectionnée?s? | devenue?s?(?= (?:la |le |l'|une? |filiale|société|propriété|actionnaire|[a-zà-ÿ]+ [a-zà-ÿ]+ en)) | réunie?s?
    passée?s? (?:sous|aux mains|dans (?:le giron|l'escarcelle)) | labellisée?s? | agréée?s? | primée?s?
    récompensée?s? | distinguée?s? | couronnée?s? | sacrée?s? | lauréate?s? | saisie?s? | convoquée?s?
    auditionnée?s? | mandatée?s? | renflouée?s? | recapitalisée?s? | refinancée?s? | restructurée?s?
    nationalisée?s? | privatisée?s? | filialisée?s? | adossée?s? | reconduite?s? | réélue?s? | intronisée?s?
    modernisée?s? | raccordée?s? | expérimentée?s? | déployée?s? | étrennée?s? | abandonnée?s? | enterrée?s?
    retirée?s? | rapatriée?s? | relocalisée?s? | délocalisée?s? | regroupée?s? | consentie?s? | entérinée?s?
    ratifiée?s? | notifiée?s?
    incendiée?s? | fêtée?s? | célébrée?s? | scindée?s? | annulée?s? | repoussée?s? | rompue?s? | perdue?s?
    gagnée?s? | reçue?s? | bâtie?s? | embauchée?s? | dénoncée?s? | expédiée?s? | confiée?s? | émise?s?
    souscrite?s? | réalisée?s?(?= (?:par|auprès|avec)) | plantée?s? | semée?s? | montée?s?(?= (?:en|au|à) )
    """
)
_DOING = words(
    """
    participer exposer dénoncer contester récompenser sélectionner certifier homologuer délivrer octroyer ordonner
    prononcer moderniser rénover relocaliser délocaliser externaliser réorganiser restructurer rembourser finaliser
    officialiser entériner ratifier stopper liquider sanctionner infliger épingler expérimenter déployer agrandir
    élargir solder scinder filialiser regrouper rapatrier renommer adopter instaurer raccorder immatriculer
    breveter enregistrer divulguer alerter découvrir pirater dérober endommager incendier immobiliser bloquer évacuer
    revendre cofonder remplacer élire réélire reconduire révoquer écarter remercier démissionner dissoudre saisir
    étoffer étendre acter parapher sceller avaliser plébisciter retoquer débouter convoquer auditionner
    mandater missionner dépêcher propulser introniser adouber coopter titulariser redémarrer abaisser majorer ajourner
    décaler exclure expulser radier déréférencer boycotter transiger indemniser provisionner recapitaliser renflouer
    refinancer privatiser nationaliser démanteler raser démolir ériger édifier aménager étrenner baptiser introduire
    """
)
"""What is done once, and not day by day."""
_NOUNS = words("récompense solde bloque")
"""Forms that are nouns or tell of a habit as well."""
_PRESENT = r"""
    (?:gagne|gagnent|gagna|perd|perdent|perdit) (?:son|sa|ses|le|la|les|un|une|l') ?(?:[a-zà-ÿ]+ )?(?:client|contrat|marché|procès|appel|agrément|certification|brevet|prix|patron|directeur|directrice|fondateur|fondatrice)s?\b
    annonce | construit | construisent | bâtit | installe | installent | imagine | imaginent | conçoit | emporte
    emportent | implante | convainc | convainquent | embarque | rencontrent | déménagent | monte | montent
    s'effondrent | se lance | se lancent | se place | se sépare | saute le pas | frôle | débauche | entre en bourse
    fait faillite | fait l'acquisition | font l'acquisition | met la main | mettent la main | jette | jettent
    passe le relais | transmet | hérite | s'éteint | se retire | reviennent | partent | relancent | rouvrent
    franchissent | lance | ouvre | ferme | inaugure | signe | rachète | reprend | cède | vend | lève | boucle
    dévoile | présente | publie | dépose | obtient | nomme | quitte | rejoint | rejoignent | démarre | arrête
    suspend | rappelle | remporte | décroche | conclut | noue | fusionne | s'ouvre | se tient | débute | commence
    (?:entre|entrent) (?:au|en|dans|chez|à) | arrive | devient | prend | succède | s'installe | s'implante | achète
    acquiert | acquièrent | lancent | ouvrent | signent | rachètent | quittent | lèvent | déposent | embauche
    recrute | débarque | (?<!nous )(?<!\ue017 )reçoit | décide | renonce | cesse | s'associe | s'allie | s'offre
    franchit | signait | ouvrait | lançait | rachetait | annonçait | levait | inaugurait | quittait | rejoignait
    cédait | reprenait | dévoilait | s'offrait | bouclait | mourut | meurt | ouvrit | signa | racheta | lança
    acheta | vendit | céda | reprit | devint | quitta | rejoignit | inaugura | s'installa | obtint | fonda | célèbre
    fête | emménage | déménage | livre | sort | disparaît | rebaptise | voit le jour | voient le jour | tombe | crée
    créent | abandonne | absorbe | bascule | reprennent | retire | passe (?:sous|à|aux|dans) | s'achève | se termine
    prend fin | échoue | confie | choisit | retient | attribue | condamne | autorise | approuve | valide | accorde
    ravage | ravagea | détruit | détruisit | frappe | frappa | blesse | tue | met | mit | persuade | persuada
    refuse | refusa | rejette | rejeta | vote | élit | désigne | désigna | assigne | porte plainte | écope | écopa
    gèle | débraye | débrayent | manifestent | licencie | supprime | reporte | prolonge | renouvelle | rompt
    résilie | transfère | fonde | rouvre | s'effondre | éclate | éclata | survient | survint | se déclare
    se déclara | saisit | perquisitionne | enquête | publient | révèle | présentent | court | a lieu | ont lieu
    se déroule | se déroulent | intègre | investit | débourse | injecte | apporte | réunit | rassemble | s'empare
    décerne | distingue | paraît | paraissent | prennent | arrivent | deviennent | succèdent | vendent | cèdent
    s'associent | décident | s'installent | fondent | achètent | inaugurent | débutent | démarrent | commencent
    ferment | sortent | remportent | obtiennent | bouclent | investissent | fusionnent | s'allient | emménagent
    livrent | dévoilent | concluent | naît | naissent | naquit | naquirent | entra | entrèrent | prit | prirent
    arriva | débuta | démarra | ferma | fermèrent | ouvrirent | signèrent | rachetèrent | lancèrent | leva
    remporta | décrocha | publia | présenta | annonça | commença | créa | créèrent | fondèrent | déposa | nomma
    succéda | fusionna | fusionnèrent | acquit | absorba | déménagea | disparut | brûla | vit le jour | reçut
    conclut | devinrent | décida | quittèrent | s'offrit | s'implanta | reprirent | vendirent | cédèrent
    expire(?:nt)? | prend effet | arrive(?:nt)? à (?:échéance|terme) | coule | chavire | explose | s'écrase
    décolle | atterrit | bat (?:le|un|son) record | dépasse le cap | change de mains | ouvre ses portes | partit
    partirent | s'en alla | évince(?:nt)? | évinça | limoge(?:nt)? | limogea | tire(?:nt)? sa révérence
    jette l'éponge | débarqua | débarquèrent | arrivèrent | rejoignirent | s'enflamme | s'enflamma | s'embrase
    s'embrasa | prit feu | explosa | supprima | licencia | embaucha | recruta | engagea | livra | installa
    commanda | passa (?:la |sa )?(?:première )?commande | passe (?:la |sa )?(?:première )?commande | cessa | échoua
    lâche(?:nt)? l'affaire | annonçons | construisons | installons | implantons | lançons | ouvrons | fermons | inaugurons
    signons | rachetons | reprenons | cédons | levons | bouclons | dévoilons | déposons | quittons | rejoignons | démarrons
    arrêtons | emménageons | déménageons | transférons | rouvrons | fusionnons | nous installons | nous implantons
    transfèrent | licencient | suppriment | recrutent | embauchent | s'implantent | débarquent | renoncent | cessent
    absorbent | abandonnent | confient | choisissent | arrêtent | suspendent | annoncent | présentons | publions
    """
_WAYS = re.split(r" [|] |\n *", _PRESENT.strip())
_PLAIN = {way for way in _WAYS if re.fullmatch(r"[a-zà-ÿ' -]+", way)}
_TOLD = {form for verb in _DOING for form in told(verb)} - _NOUNS
PRESENT = rf"(?:{any_of(_PLAIN | _TOLD)}|{'|'.join(way for way in _WAYS if way not in _PLAIN)})"
"""What happens, told in the present or the simple past."""
NARRATED = one_of(
    r"""
    naissait | naissaient | partait en fumée | voyait le jour | voyaient le jour | entrait (?:en|au|dans|chez|à)
    prenait (?:la|les|sa|son|le|du) | devenait | arrivait | démarrait | débutait | fusionnait | déposait
    vendait (?:sa|son|ses|la|le|les) | fermait (?:sa|son|ses|la|le|les|définitivement) | s'installait | décrochait
    remportait | obtenait | publiait | présentait | s'implantait | débarquait | succédait | créait | fondait
    brûlait | disparaissait | mourait | nommait | condamnait | plaçait | déménageait | acquérait | achetait
    absorbait | dévoilait | s'achevait | éclatait | s'effondrait | rejoignaient | lançaient | ouvraient | signaient
    """
)
"""The imperfect of what happened once, behind its date; a sentence without one tells of a habit."""
FUTURE = one_of(
    r"""
    (?!(?:sera|seront|caméra|opéra|agora|aura|auront|para|gala)\b)[a-zà-ÿ]{2,18}(?:era|eront|erons|ira|iront|irons|dra|dront|drons|vra|vront|vrons|ttra|ttront)
    fera | feront | ferons | ira | iront | verra le jour | verront le jour | aura lieu | auront lieu
    (?:sera|seront) (?:[a-zà-ÿ]+ )?(?:opérationnel(?:le)?s?|disponibles?|prête?s?|effecti(?:f|ve)s?|accessibles?|achevée?s?|sur (?:les étals|le marché)|en (?:service|vente|kiosque|rayon|ligne|place|production|exploitation)|dans les rayons|au catalogue|à l'(?:arrêt|affiche))
    sera (?:(?!pas |plus |jamais )[a-zà-ÿ]+ )?[a-zà-ÿ]+(?:é|i|u|is|it|ert)(?:e?s?)
    seront (?:(?!pas |plus |jamais )[a-zà-ÿ]+ )?[a-zà-ÿ]+(?:é|i|u|is|it|ert)(?:e?s?)
    (?:doit|doivent|devrait|devraient) (?:[a-zà-ÿ]+ )?[a-zà-ÿ']+(?:er|ir|re|oir)
    (?:prévoit|prévoient|projette|projettent|promet|promettent|envisage|s'apprête|compte|entend|entendent|veut|veulent|souhaite|programme) (?:d'|de |à )?[a-zà-ÿ']+(?:er|ir|re|oir)
    (?:va|vont|allons|vais) (?:[a-zà-ÿ]+ )?[a-zà-ÿ']+(?:er|ir|re|oir)
    (?:prévoyons|projetons|promettons|envisageons|comptons|entendons|voulons|souhaitons|programmons|devons|devrions|nous apprêtons) (?:d'|de |à )?[a-zà-ÿ']+(?:er|ir|re|oir)
    (?:est|sont|reste|restent) (?:[a-zà-ÿ]+ )?(?:prévue?s?|programmée?s?|attendue?s?|annoncée?s? pour|fixée?s?|promise?s?|planifiée?s?))\b(?! (?:pas|plus|jamais|guère)\b
    """
)
SHORT = r"(?:solde|cède|sort|monte|réduit|porte|dépose|paie|règle|verse|change|perd|gagne|répond|accepte|propose|désigne|relève|abaisse|prépare|reste|clôt)"
"""Verbs of an entry in a chronology, which a sentence would tell of any day."""
KEPT = one_of(
    r"""
    (?:co)?dirige | (?:co)?dirigent | (?:co)?dirigée?s? | présidée?s? | préside | pilote | siège | siègent
    commercialise | vend | propose | teste | testent | exploite | équipée?s? | équipe | équipent | équipons
    habille | habillent | habillons | sponsorise | parraine | consolidée?s? | intégrée?s? | s'y ajoutent | vole
    volent | circule | circulent | roule | roulent | tourne | tournent | fonctionne | fonctionnent | produit
    produisent | fabrique | fabriquent | fournit | fournissent | utilise | utilisent | collabore | collaborent
    gère | gèrent | opère | dessert | desservent | distribue | distribuent | développe | s'échangent?
    se négocient? | distribuée?s? | diffusée?s? | proposée?s? | vendue?s? | commercialisée?s? | référencée?s?
    disponibles? | livrée?s? | éclaire(?:nt)? | alimente(?:nt)? | occupe(?:nt)? | héberge(?:nt)? | accueille(?:nt)?
    abrite(?:nt)? | détien(?:t|nent) | possède(?:nt)? | contrôle(?:nt)? | accompagne(?:nt)? | assemble(?:nt)?
    anime(?:nt)? | conduit | chapeaute | supervise
    débraie(?:nt)? | débraye(?:nt)? | manifeste(?:nt)? | (?:fait|font|observent|sont en|est en|poursuivent (?:la|leur)) grève
    bloque(?:nt)? (?:l'|la |le |les )(?:accès|entrée|entrées|usine|site|sites|dépôt|entrepôt|portes?|chaîne|chaînes|production)
    """
)
"""What somebody goes on doing, or is done to a thing, since a day."""
AIM = r"(?:vise|visent|tables? sur|tablent sur|tablons sur|ambitionne|ambitionnent|espère|espèrent|table désormais sur|objectif|décale à|reporte à|repousse à|se donne jusqu'à|parle(?:nt)? (?:désormais|à présent|maintenant|plutôt) (?:de|d'))"
NOUN = one_of(
    r"""
    levées? de fonds | tours? de table | tours? de financement | partenariat | accord | contrat | alliance | rachat
    acquisition | fusion | cession | inauguration | ouverture | réouverture | fermeture | lancement
    introduction en bourse | entrée en bourse | nomination | arrivée | départ | démission | éviction | signature
    commande | livraison | mise en service | mise en vente | sommet | salon | conférence | congrès | interview
    entretien | forum | assemblée générale | procès | grève | incendie | rappel | plan social
    plan de (?:suppression|départs) | redressement judiciaire | liquidation | certification | autorisation
    homologation | prêt | augmentation de capital | obtention | intégration | déménagement | sortie | démarrage
    reprise | panne | accident | cyberattaque | chèque | prise de fonctions?
    premi(?:er|ère)s? (?:vol|essai|tir|prototype|exemplaire|client|contrat|livraison|magasin|boutique|bureau|usine|bénéfice|brevet|pierre|coup de pioche)
    déploiement | extension | entrée au capital | mort | décès | disparition | achat | vente(?= d[e'u]) | transfert
    abandon | retrait | piratage | renouvellement | mise (?:en production|en chantier|à l'arrêt) | série [a-h]
    contrat-cadre | licence | rupture | scission | faillite | dépôt de bilan | explosion | inondation | condamnation
    restructuration | scandale | naufrage | éboulement | coupure | grande panne | échouage | rachat | crash
    explosion | mise en orbite | tir | vol inaugural | première vente | victoire | échec | convention
    appel d'offres(?= (?:de|du|remporté|lancé)) | débrayage | audience | amende | plainte
    mise en (?:demeure|examen|vente|ligne|place|sommeil) | perquisition | mise (?:à l'eau|sur le marché)
    transmission | passation | limogeage | intronisation | relocalisation | délocalisation | absorption
    rapprochement | sortie de (?:la )?bourse | offre publique(?: d'achat)? | prise de (?:participation|contrôle)
    émission obligataire | refinancement | recapitalisation | labellisation | agrément | dépôt d[ue] (?:brevet|permis|dossier)
    changement de (?:nom|actionnaire|direction) | arrêt d[ue] (?:four|site|chantier|haut-fourneau) | arrêt des (?:fours|chaînes|lignes)
    """
)
DEED = r"(?!augmentation|progression|diminution|croissance|évolution)(?:[a-zà-ÿ-]{3,}(?:ation|ition|ution|ction|sion|ption|ement|ture)s?|arrêt|mise en [a-z]+|entrée|prise de [a-z]+|suppression|arrivée|lancement|annonce|remise|première pierre|dépôt|vote|fin|début|passage|retour|résultats|assemblée|comptes)"
"""Nouns of what is done, which in an entry tell that it was."""

OTHER = r" qui | que | qu'| dont | depuis s|, (?:une?|la|le) [a-zà-ÿ-]+ [a-zà-ÿ-]+ée?s? "
"""What begins words of their own, whose date is theirs."""
OWN = r"(?<! cours de )(?<! cours du )(?<! cours d')(?<! clôture de )(?<! clôture du )(?<! séance de )(?<! séance du )(?<! niveau de )(?<! chiffres de )(?<! exercice )(?<! et )(?<! et en )"
"""Not the date of what something is compared with: "le cours de mercredi"."""

HIRING = re.compile(
    r"\b(?:recrut|embauch|supprim|suppression|licenci|réembauch|reclass|créer|créera|créeront|création|crée|rejoindr|rejoign|mut[ée]|transfér|accueill|d[ée]ménag|emménag|s'install|poser|débray|quitt)"
)
"""People who come or go on a day; of how many there will be then, a headcount tells."""
DEFINITE = re.compile(r"(?:\b(?:le|la|les|du|des|au|aux|son|sa|ses|leur|leurs|cette|cet|ce)|\bl') ?\Z")
"""What stands before a noun for something that was."""
DUE = re.compile(
    r"\b(?:prévue?s?|attendue?s?|programmée?s?|espérée?s?|annoncée?s? pour|promise?s? pour|devai(?:t|ent)|aurai(?:t|ent) dû)\b"
)
