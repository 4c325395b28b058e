# Who says what: verbs of saying with their subject before, after or in the middle of the words quoted.
# ruff: noqa: E501  (a pattern is read on one line)
"""Quotation in the French press."""

from __future__ import annotations

import re

from builder.languages.french.names import REFERRING_NOUNS
from builder.languages.language import words
from builder.languages.quoting import Quoting

_FINITE = words(
    """
    abonde accorde accuse acquiesce admet admettait affirme affirmait ajoute ajoutait analyse annonce anticipe appelle argue argumente
    assure assurait avance avertit avoue badine balaie balaye certifie clarifie commente complète concède conclut concluait
    confesse confie confiait confirme conseille considère constate constatait conteste contredit corrige croit décrit décrypte
    défend demande dément démentait dénonce déplore détaille développe disait dit écrit écrivait égrène élude énonce enchaîne
    énumère espère estime estimait évoque explique expliquait fulmine garantit glisse glissait grince gronde grimace
    illustre indique indiquait infirme insiste insistait interroge ironise juge jugeait jure justifie lâche lâchait lance
    lançait maintient martèle martelait minimise murmure narre nie note notait nuance objecte observe observait pense
    persifle peste philosophe plaide plaisante poursuit poursuivait pose précise précisait prédit prévenait prévient
    promet prône pronostique prophétise raille rappelle rappelait raconte racontait réagit recommande reconnaît
    reconnaissait rectifie réfute regrette regrettait relate relativise relève remarque renchérit répète répond répondait
    réplique reprend résume rétorque révèle revendique ricane riposte salue signale souffle soulève souligne soulignait
    soupire sourit soutient suggère coupe esquive cingle tacle temporise calcule botte concède témoigne tempère temporise théorise tonne tranche vante
    déclare déclarait balance bougonne bouillonne chuchote claironne clame compatit diagnostique enrage exhorte exige exulte
    fanfaronne hasarde implore invoque jubile marmonne maugrée menace mentionne modère parie plastronne pointe proclame proteste
    protestait raisonne réaffirme recadre redoute réfléchit renseigne rigole rit rugit sermonne spécule susurre synthétise
    tance tempête trépigne vitupère vocifère
    abrège ânonne aboie bafouille balbutie blague corrobore déclame dégaine divulgue ergote feint gémit glousse grogne grommelle
    hurle insinue interpelle opine pavoise pérore pleurniche ponctue pouffe prêche récapitule ronchonne rouspète scande
    soliloque soupèse tonitrue
    """
)
"""Verbs of saying in the present and the imperfect."""
_REFLEXIVE = words(
    """
    agace agaçait alarme amuse console désole émeut emballe emporte enflamme enorgueillit enthousiasme esclaffe étonne exclame
    excuse félicite félicitait fâche inquiète inquiétait indigne insurge interroge impatiente justifie lamente moque projette
    rappelle récrie réjouit réjouissait souvient étrangle attendrit attriste défend dédouane désespère écrie émerveille
    énerve entête étouffe extasie hérisse offusque plaint rebiffe remémore résigne risque scandalise
    targue vante
    """
)
"""Those that say something of whoever says it: "s'amuse"."""
_PARTICIPLES = words(
    """
    abondé accusé acquiescé admis affirmé ajouté analysé annoncé anticipé appelé argué argumenté assuré avancé averti avoué balayé
    clarifié commenté complété concédé conclu confessé confié confirmé conseillé constaté contesté contredit corrigé décrit
    déclaré défendu demandé démenti dénoncé déploré détaillé développé dit écrit éludé énoncé enchaîné énuméré esquissé estimé
    évoqué expliqué félicité garanti glissé grincé indiqué infirmé insisté interrogé ironisé jugé juré justifié lâché lancé
    martelé minimisé posté publié murmuré noté nuancé objecté observé partagé persiflé plaidé plaisanté poursuivi précisé prédit prévenu
    promis prophétisé raconté rappelé réagi recommandé reconnu rectifié réfuté regretté réjoui relativisé relevé remarqué
    renchéri répété répliqué répondu repris résumé rétorqué révélé ricané riposté salué signalé soufflé souligné soupiré
    soutenu suggéré clamé mentionné pointé proclamé protesté réaffirmé salué synthétisé témoigné tempéré temporisé tonné tranché vanté
    """
)
"""They say something behind an auxiliary only: a film « X », lancé in May, is no speech."""
_OF_ONESELF = frozenset(
    f"{verb[:-1]}é" for verb in _REFLEXIVE if re.search(r"(?<!ell)(?<!ett)(?<!è.)e\Z", verb)
) | words("inquiété désespéré rappelé projeté réjoui souvenu plaint enorgueilli attendri défendu")
"""What somebody "s'est" and then says so: "s'est indignée"."""
_PHRASES = (
    "fait savoir|fait valoir|se veut rassurante?|s'en défend|s'en défendait|s'en explique|s'en amuse|s'en félicite|n'en démord pas|"
    "(?:veut|dit|préfère|tient à|aime à|se plaît à|se contente de|se borne à|finit par|s'empresse de|tente de|cherche à) (?:croire|relativiser|rassurer|espérer|préciser|souligner|rappeler|répéter|nuancer|dire|retenir|insister|lâcher|admettre|reconnaître|temporiser|minimiser|tempérer)|"
    "met en garde|n'en fait pas mystère|se veut optimiste|s'empresse d'ajouter|se défend"
)


_SAYING = _FINITE | {word[:-1] + "ait" for word in _FINITE if word.endswith("e")}
"""With the imperfect of the verbs in -er."""


def _either(table: frozenset[str]) -> str:
    return "|".join(sorted(table, key=lambda word: (-len(word), word)))


_FEMININE = words(
    """
    Inès Ines Agnès Karin Marion Manon Margot Margaux Solenn Gwenn Sarah Ruth Esther Judith Élisabeth Elisabeth Ingrid
    Astrid Carmen Nour Fatou Maud Mégan Deborah Déborah Rachel Muriel Isabel Raquel Noor Edith
    Édith Myriam Miriam Nawal Awa Hanan Amel Soizic Maëlys Lilou Kim Carol Beth Jennifer Alison Madison Sharon Helen Ellen
    Chloé Cloé Zoé Salomé Alizé Daphné Aglaé Anaïs Thaïs Maïwenn Nolwenn Rozenn Ninon Lison Suzon Lise-Marie Audrey Nelly Fanny
    Magali Naomi Noémi Kelly Lily Emmy Amy Jenny Cathy Kathy Tiffany Mélody Shirley Ashley Mariam Maryam Meryem Ikram
    Aïssatou Mariétou Lou Anouk Gwen Gaby Vicky Nadjet Hind Bouchra Souad Wafa Ibtissam Kenza Marie-Lou Marie-Lys
    Kathleen Karen Susan Marilyn Evelyn Jill Ann Cindy Nancy Betty Dorothy Wendy Emily Sally Lucy Yasmin Shirin Iris Doris
    """
)
"""Women's given names that do not end in -a or -e."""
_MASCULINE = words(
    """
    Alexandre Ambroise Antoine Aristide Auguste Baptiste Basile Blaise Christophe Cyrille Émile Emile
    Étienne Etienne Eugène Fabrice Georges George Grégoire Guillaume Gustave Hippolyte Isidore Jérôme Jerome Luca Maurice
    Mathieu Maxime Noa Nikola Patrice Philippe Pierre Rodolphe Serge Stéphane Théodore Théophile Timothée Ulysse
    Andrea Sacha Joshua Elia Ezra Mustapha Mustafa Moussa Issa Jorge Felipe Enrique Dante Giuseppe Davide
    Michele Daniele Gabriele Simone Emanuele Raffaele Salvatore Steve Mike Dave Luke Jake Blake Wayne Pete Joe Lawrence
    Terence Bruce Dale Nicola Zacharie Élysée Élie Elie Jérémie Aurèle Achille Anatole Apollinaire Côme Come
    Cosme Dominique Camille Claude Eustache Honoré Jude Lazare Modeste Narcisse Octave
    Ovide Pacôme Prosper Sylvestre Tancrède Valère Ousmane Alassane Ibrahima Abdoulaye Moustapha Yaya
    """
)
"""Men's given names that do, and those that men and women share."""

_TRADES = (
    "infirmi(?:er|ère)|chirurgien(?:ne)?|praticien(?:ne)?|interne|soignante?|aide-soignante?|patiente?|technicien(?:ne)?|"
    "développeu(?:r|se)|cheffe?|pharmacien(?:ne)?|maraîch(?:er|ère)|vigneron(?:ne)?|viticult(?:eur|rice)|céréali(?:er|ère)|"
    "pépiniériste|horticult(?:eur|rice)|agricultrice|éleveuse|chauffeu(?:r|se)|pilote|marin|capitaine|officier|astronaute|"
    "enseignante?|étudiante?|vendeu(?:r|se)|commerçante?|hôteli(?:er|ère)|restaurat(?:eur|rice)|artisane?|apprentie?|"
    "retraitée?|habitante?|mère|père|fils|fille|frère|sœur|avocate?|juriste|notaire|procureure?|préfète?|députée?|"
    "sénat(?:eur|rice)|adjointe?|édile|syndicaliste|militante?|consultante?|économiste|sociologue|historien(?:ne)?|"
    "scientifique|biologiste|agronome|généticien(?:ne)?|physicien(?:ne)?|vétérinaire|acheteu(?:r|se)|commerciale?|comptable|"
    "administrat(?:eur|rice)|sociétaire|coopérat(?:eur|rice)|adhérente?|abonnée?|usag(?:er|ère)|joueu(?:r|se)|témoin|"
    "gardien(?:ne)?|livreu(?:r|se)|opératrice|soudeu(?:r|se)|couturière|contremaître|mécanicien(?:ne)?|informaticien(?:ne)?|"
    "urgentiste|anesthésiste|radiologue|cardiologue|psychiatre|sage-femme|trésori(?:er|ère)|jeune femme|jeune homme|femme|homme"
)
"""What people are called by their trade, their place or their age."""

_CHILD = r"(?:(?:arrière-)?(?:petit-)?fils|(?:arrière-)?(?:petite-)?fille|neveu|nièce|gendre|belle-fille|héritière?|veuve)(?: (?:cadet|aîné)(?:te|e)?)? (?:de |d'|du )(?:la |l')?"

QUOTING = Quoting(
    pairs=(("«", "»"), ("“", "”"), ('"', '"'), ("„", "“")),
    saying=rf"(?:(?:s'en |s'|se )(?:{_either(_REFLEXIVE)})|{_PHRASES}|{_either(_SAYING)})",
    participles=rf"(?:{_either(_PARTICIPLES)}|fait savoir|fait valoir|mis en garde|(?<=s'est )(?:{_either(_PARTICIPLES)})e|(?:(?<=s'est )|(?<=s'était ))(?:{_either(_OF_ONESELF)})e?|félicitée|réjouie|excusée|excusé|emportée?|étonnée?|inquiétée?|amusée?)",
    speakers=(
        r"(?:\b(?:un|une|le|la|l'|son|sa|leur) ?(?:nouve(?:l|au|lle) |jeune |futur |future )?(?:porte-parole|source(?: (?:proche|financière|syndicale|interne|industrielle|gouvernementale|anonyme)(?: d[eu] [a-zà-ÿ ]{3,30}?)?)?|"
        r"direction|dirigeante?|syndicat|représentante?|analyste|client|cliente|concurrente?|concurrent|rival|ancien|ancienne|cadre|confrère|consœur|observateur|habitué|voisin|fournisseur|banquier|investisseur|actionnaire|ami|amie|collègue|employée?|ouvrier|ouvrière|riverain|riveraine|présidente?-direct(?:eur|rice) générale?|conseiller|conseillère|fonctionnaire|diplomate|professeure?|spécialiste|connaisseur|collaborat(?:eur|rice)|secrétaire|gérante?|successeure?|associée?|salariée?|élue?|expert|experte|proche|déléguée?|responsable|communiqué|groupe|entreprise|"
        r"société|start-up|ministre|ministère|maire|président|présidente|directeur|directrice|directeur général|directrice générale|pdg|patron|patronne|fondateur|fondatrice|cofondateur|cofondatrice|"
        rf"{_TRADES}|"
        r"intéressée?|sexagénaire|septuagénaire|octogénaire|quadragénaire|trentenaire|quinquagénaire|ingénieure?|entrepreneure?|chercheur|chercheuse|médecin|agriculteur|agricultrice|éleveur)(?![\wà-ÿ-])(?: (?:générale|général|syndicale|syndical|du personnel|du groupe|de l'entreprise|de la société|financière|financier)(?![\wà-ÿ-]))?)"
    ),
    somebody=(
        r",? ?(?:l'une? (?:de (?:ses|leurs|nos)|des)|une?|des|plusieurs|certains|quelques) (?!(?:sourire|souffle|ton|trait|entretien|communiqué|message|tweet|courriel|mail|billet|texte|discours|conférence|interview|note|lettre|rire|soupir|œil|brin|peu|fois|voix|air|tribune|rapport|étude|podcast|post|document|vidéo|plateau|journal|quotidien|hebdomadaire|clin|mot|phrase|moue|geste|marché|jour|matin|soir)\b)"
        r"[a-zà-ÿ-]+(?:,? (?!(?:qui|que|dont|où|dans|sur|lors|avec|après|avant|pour|par|sous|en (?:privé|off|souriant|coulisses)|au (?:téléphone|sujet)|ayant|présente?|rencontrée?|interrogée?|selon|et|mais|alors|depuis|devant|face|lui|à propos)\b)"
        r"(?:(?:de la |de l'|du |des |de |d'|à la |au |chez |en )(?:[a-zà-ÿ-]+ (?=d))?)?(?<!,)(?<!, )[\wà-ÿ'-]+){0,6}"
    ),
    concluding=r"\b(?:de |d')(?:conclure|ajouter|préciser|résumer|lancer|lâcher|glisser|trancher|renchérir|sourire|poursuivre|nuancer|reconnaître|souligner|rappeler|plaider|répondre|rétorquer|insister|prévenir|avertir|confier|expliquer|assurer|promettre|déplorer|regretter|soupirer|plaisanter|ironiser)\b",
    indefinite=re.compile(r"une? |des "),
    auxiliary=r"(?:a|ont|avait|avaient|aurait|s'est|se sont|s'était)",
    adverb=r"(?: (?:encore|aussi|également|ainsi|alors|notamment|même|toutefois|ensuite|enfin|d'ailleurs|en outre|cependant|(?:pour|de) (?:sa|leur) (?:part|côté)|de (?:son|leur) côté|à (?:son|leur) tour|quant à (?:lui|elle|eux|elles)|en substance|[a-zà-ÿ]+ment)){0,2}",
    second_person=re.compile(r"\b(?:vous|votre|vos)\b"),
    feminine_name=re.compile(rf"(?:{_either(_FEMININE)})\Z|(?!(?:{_either(_MASCULINE)})\Z)[A-ZÀ-Þ]\w*[ae]\Z"),
    head=re.compile(
        r"\b(?:le|la) (?:nouve(?:au|lle) |jeune |future? )?(?:patronn?e?|pdg|dg|direct(?:eur|rice) générale?|président(?:-directeur général|e-directrice générale))(?![\w-])(?! (?:de|du|des|d'))"
    ),
    she=re.compile(
        r"-elle\b|\belle\b|\bcelle(?=-ci| qui)|\bcette dernière|\bl'(?:intéressée|aïeule|héritière|entrepreneuse|ingénieure|ancienne|industrielle|élue|avocate|agricultrice)\b|\b(?:la|une|sa) (?!source|direction|société|start-up|jeune pousse|biotech|fintech|mairie|ministère|plateforme)[a-zà-ÿ-]+"
    ),
    he=re.compile(
        r"-il\b|\bil\b|^lui\b|\bcelui(?=-ci| qui)|\bce dernier|\bl'(?:intéressé|aïeul|homme|héritier|entrepreneur|ingénieur|ancien|industriel|élu|avocat|artisan|ouvrier|agriculteur|octogénaire|éleveur)\b|\b(?:le|un|son) (?!groupe|syndicat|communiqué|ministère|cabinet|parquet|constructeur|fabricant)[a-zà-ÿ-]+"
    ),
    bodies=re.compile(
        r"\b(?:la direction|le groupe|l'entreprise|le syndicat|la société|le ministère|la start-up|le communiqué|l'intersyndicale|le cabinet|la mairie|le parquet|la presse|la rue|la rumeur|la foule|la profession|la filière|la concurrence|l'opinion|la gazette|la fédération|le quotidien|le journal|le magazine|l'hebdomadaire|le voisinage|le public|le quartier|le village|le marché)\b"
    ),
    continues=re.compile(r"(?:\bqu'|\bque|:) ?$"),
    aside=re.compile(r", (?:qui|dont|avec|aux côtés)\b|, (?:à|au) (?:propos|sujet)\b"),
    addressed=re.compile(r"\b(?:à|au|chez|sur|devant|depuis|auprès de) $"),
    facing=re.compile(
        r"\b(?:[Ff]ace à|courrier à|lettre (?:ouverte )?à|courriel à|message à|mail à|devant|aux côtés de|contre) \Z"
    ),
    facing_speaks=re.compile(r",? (?:qui|laquelle|lequel)\b"),
    another=re.compile(r", (?:le|la|l'|les|un|une|son|sa) ?[a-zà-ÿ-]+(?: [a-zà-ÿ'-]+){1,4} ?:"),
    first_person=re.compile(r"\b(?:je|me|moi|mon|ma|mes)\b|\b[jm]'"),
    pronouns=r"(?:-t-(?:il|elle|on)|-(?:il|elle|ils|elles)|-t-(?:ils|elles))",
    receiver=r"(?:(?:lui|leur|nous|y|en) |l'|m')",
    oblique=r"lui|elle|eux|elles|l'intéressée?|les intéressée?s|ce dernier|cette dernière|celui-ci|celle-ci",
    owned=r" (?:de la |de l'|du |des )(?!groupe|société|entreprise|maison|marque|start-up|compagnie|firme|pme|enseigne|même)[\wà-ÿ'-]+(?: (?:du|de la|de l'|des|d'|de) ?[\wà-ÿ-]+)?| (?:de |d')(?=[\w'’-]+ ?[,.]?$)[\wà-ÿ'-]+",
    one=r"(?:-t)?-on",
    inside=re.compile(
        r" (?:encore |aussi |également |ainsi |désormais |simplement |volontiers |sobrement )?(?:chez |du côté de |du côté du |au sein de |au sein du |dans l'entourage de |dans l'entourage du |à la |à l'|au |aux )(?!téléphone|micro|final|moment|passage|sujet)"
    ),
    body=re.compile(r"[\wà-ÿ'-]+(?: (?:de la |de l'|du |des |de |d')[\wà-ÿ'-]+)?"),
    apposing=re.compile(r"(?:(?:l'|la |le |son |sa )[^.,;:«»]{3,60},? )?"),
    house=rf"(?:le|la|l'|cette|ce) ?(?:jeune |petite? )?(?:{REFERRING_NOUNS})(?![\w-])(?: (?:[a-zà-ÿ-]{{2,20}}(?:aise?|oise?|ienne?|éenne?|aine?|ande?|ole|arde|ique)|belge|suisse|familiale?|cotée?)(?![\w'-]))?+(?! (?:[A-Z]{{2,}}|civile?|concurrente?|rivale?|bancaire|voisine?|cliente?|d'|de |du |des ))",
    stranger=r"(?:un|une|l'une? des|l'un de (?:ses|leurs|nos)|certains|plusieurs|des) (?!(?:fois|jour|matin|soir|an|année|peu|autre fois|chiffre|dicton|proverbe|adage|slogan|message|panneau|texte|titre|courrier|mail|communiqué|document|rapport|note|étude|tract|affiche|affichette|banderole|pancarte|écriteau|inscription|sondage|baromètre|enquête|circulaire|décret|arrêté|loi|règlement|article|livre|étiquette|notice|encart|publicité|lettre|courriel|tweet|film|site|page)\b)[a-zà-ÿ-]{3,}(?: (?!(?:qui|que|et|mais|ou)\b)[\wà-ÿ'-]+){0,6}?",
    opening=re.compile(
        r"(?:[^,;:«»]{3,40}, )?(?:(?:elle|il|lui(?= (?:a|avait|est|n'|ne|s'|se|y|en)))(?! (?:faut|y |s'agit|est (?:vrai|clair|possible|temps)|reste|suffit|convient|semble))|l'intéressée?|ce dernier|cette dernière|(?:le|la) (?:nouve(?:au|lle) |jeune |future? )?(?:dirigeante?|patronn?e?|pdg|dg|ceo|jeune femme|jeune homme|direct(?:eur|rice) générale?|(?:co)?fondat(?:eur|rice)|présidente?(?:-direct(?:eur|rice) générale?)?|quinquagénaire|quadragénaire|trentenaire|sexagénaire|entrepreneu(?:r|se)|chef d'entreprise|cheffe d'entreprise))(?![\w-])(?! (?:de|du|des|d')\b)"
    ),
    answer=re.compile(
        r"\b(?:sa|son|leur) (?:réponse|credo|devise|mantra|conseil|conclusion|explication|constat|diagnostic|verdict|recette|philosophie|maxime|argument|calcul|analyse|message|ambition|priorité|obsession|pari|regret|leitmotiv|mot d'ordre)\b"
    ),
    relative=re.compile(
        r"(?:son|sa|leur) (?:(?:grand-|beau-|belle-)?(?:mère|père|frère|sœur|fils|fille)|mari|femme|épou(?:x|se)|compagn(?:on|e)"
        r"|veu(?:f|ve)|oncle|tante|cousine?)(?![\w-])"
    ),
    titled=re.compile(
        r"(?:le|la|l'|une?|son|sa|leur|ce|cet|cette) ?(?:slogan|émission|film|livre|série|chanson|campagne|opération|label"
        r"|marque|pièce|roman|album|affiche|spot|publicité|podcast|documentaire|exposition|conférence|rubrique|site"
        r"|application|mouvement|collectif|pétition)(?: [a-zà-ÿ-]+)? \Z"
    ),
    leading=r"\b(?:{@ceo}|présidente?(?![\w-])|patronn?e?)",
    below=r"(?!(?:vice-)?président)(?!{@ceo}){@exec}",
    kin=r"(?:petit-)?fils(?: cadet| aîné)?|(?:petite-)?fille(?: cadette| aînée)?|(?:frère|cadet|aîné)(?: cadet| aîné)?|(?:sœur|cadette|aînée)(?: cadette| aînée)?|neveu|nièce|cousine?",
    forebear=re.compile(
        rf"(?:(?:[\ue000\ue008][\ue001\ue009]*+(?: ?\ue01e+)?, |\b(?:le|la|un|une|son|sa|et|:) )(?:la |le |un |une |l')?{_CHILD}(?:(?!et )[a-zà-ÿ-]+,? ){{0,4}}|^[-« ]*{_CHILD}(?:(?!et )[a-zà-ÿ-]+ ){{0,4}})(?:le |la )?\Z"
    ),
    whose=re.compile(r", (?:pour|selon) (?:qui|lequel|laquelle),? \Z"),
    latter=re.compile(r"\b(?:ce dernier|cette dernière|celui-ci|celle-ci)\b"),
    according=r"(?:selon |d'après |pour |à en croire |aux yeux d(?:e |')|de l'aveu (?:même )?d(?:e |')|dixit )",
    interview=re.compile(
        r"\b(?:entretien|interview|propos recueillis|grand entretien|questions à|\d+ questions|trois questions|répond à nos questions)\b",
        re.IGNORECASE,
    ),
)
