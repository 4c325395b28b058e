# Towns, counties and countries every French reader knows, beyond the large ones of names.py: seats of prefectures and
# sub-prefectures, ports, industrial towns, countries and cities press prose goes to. Names that are words, given
# names or well-known companies as well are left out.
"""Places told by their names alone."""

from __future__ import annotations

TOWNS = frozenset(
    """
    Abbeville Agen Ajaccio Albertville Albi Alençon Alès Angoulême Annonay Antibes Apt Arcachon Argentan Arles
    Armentières Arras Aubagne Aubenas Aubervilliers Auch Aurillac Autun Auxerre Avallon Avranches Bagnolet
    Bagnères-de-Bigorre Bar-le-Duc Bastia Bayeux Bayonne Beaune Beauvais Belfort Bergerac Bernay Béthune Béziers
    Biarritz Blois Bobigny Boulogne-sur-Mer Boulogne-Billancourt Bourg-en-Bresse Bourges Bourgoin-Jallieu Bressuire
    Briançon Briare Brive Brive-la-Gaillarde Cahors Cambrai Cannes Carcassonne Carpentras Carquefou Castres Cergy
    Chalon-sur-Saône Châlons-en-Champagne Chamonix Charleville-Mézières Chartres Châteaubriant Châteaudun Châteauroux
    Châtellerault Chaumont Cherbourg Cholet Cluses Cognac Colmar Colombes Commercy Compiègne Concarneau
    Corbeil-Essonnes Courbevoie Coutances Créteil Decazeville Denain Dieppe Digne Dinan Dinard Dole Douai Douarnenez
    Draguignan Dreux Épernay Épinal Étampes Évreux Évry Fécamp Figeac Flers Fontainebleau Fontenay-le-Comte Forbach
    Fos-sur-Mer Fougères Gennevilliers Gien Gisors Givors Grasse Granville Guérande Guéret Guingamp Haguenau Honfleur
    Issoire Issoudun Istres Ivry-sur-Seine Joigny Lannion Langres Laval Lens Levallois-Perret Libourne Liévin Lisieux
    Lons-le-Saunier Lorient Loudéac Lourdes Lunéville Mâcon Manosque Mantes-la-Jolie Marmande Martigues Maubeuge
    Mayenne Mazamet Melun Mende Menton Millau Molsheim Montargis Montauban Montbéliard Montbrison Mont-de-Marsan
    Montélimar Montluçon Montmorillon Montreuil Morlaix Moulins Mulsanne Nanterre Narbonne Nevers Nîmes Niort
    Noisy-le-Grand Nogent-le-Rotrou Nontron Obernai Oloron-Sainte-Marie Oyonnax Paimpol Pamiers Parthenay Périgueux
    Péronne Pessac Pithiviers Ploërmel Pontarlier Pontivy Pontoise Privas Puteaux Quimperlé Redon Rethel Riom Roanne
    Rochefort Rodez Romans-sur-Isère Romilly-sur-Seine Romorantin Roscoff Roubaix Rungis Sablé-sur-Sarthe Saint-Brieuc
    Saint-Claude Saint-Denis Saint-Dié Saint-Dizier Saint-Germain-en-Laye Saint-Gaudens Saint-Herblain
    Saint-Jean-de-Luz Saint-Lô Saint-Malo Saint-Omer Saint-Ouen Saint-Priest Saint-Quentin Saint-Tropez Saintes Salins
    Sallanches Sancerre Sarlat Sarrebourg Sarreguemines Saumur Saverne Sedan Sélestat Senlis Sète Soissons Suresnes
    Tarare Tarbes Tergnier Thann Thiers Thionville Thonon-les-Bains Thouars Toul Toulon Tourcoing Tournus Trappes
    Troyes Tulle Ussel Uzès Valenciennes Vannes Vénissieux Verdun Vernon Versailles Vesoul Vichy Vierzon
    Villefranche-sur-Saône Villejuif Villeneuve-d'Ascq Vincennes Vitré Vitrolles Vitry-le-François Vitry-sur-Seine
    Voiron Wissembourg Yvetot Échirolles Meylan Crolles Blagnac Colomiers Labège Mérignac Ain Aisne Allier Aube
    Aveyron Calvados Cantal Charente Charente-Maritime Corrèze Creuse Dordogne Doubs Eure Eure-et-Loir Gard Gers
    Hérault Ille-et-Vilaine Indre Indre-et-Loire Landes Loir-et-Cher Loire-Atlantique Loiret Lozère Maine-et-Loire
    Meurthe-et-Moselle Meuse Moselle Nièvre Oise Orne Pas-de-Calais Puy-de-Dôme Pyrénées-Atlantiques Bas-Rhin
    Haut-Rhin Haute-Saône Haute-Garonne Haute-Loire Haute-Marne Haute-Vienne Hautes-Alpes Hautes-Pyrénées
    Saône-et-Loire Sarthe Seine-et-Marne Seine-Maritime Seine-Saint-Denis Deux-Sèvres Tarn Tarn-et-Garonne Var
    Vaucluse Val-de-Marne Val-d'Oise Yonne Bouches-du-Rhône Côtes-d'Armor Côte-d'Or Franche-Comté Beauce Ardenne
    Limousin Périgord Touraine Anjou Poitou Béarn Roussillon Languedoc Gascogne Dauphiné Bugey Beaujolais Camargue
    Cotentin Cévennes Guadeloupe Martinique Guyane Albanie Arménie Azerbaïdjan Bahreïn Bangladesh Biélorussie Bolivie
    Bosnie Botswana Cambodge Chypre Croatie Cuba Équateur Estonie Éthiopie Gabon Géorgie Ghana Guatemala Guinée Haïti
    Irak Iran Jordanie Kazakhstan Laos Lettonie Liban Libye Lituanie Madagascar Malte Mauritanie Moldavie Monaco
    Mongolie Mozambique Namibie Népal Niger Oman Ouganda Ouzbékistan Pakistan Panama Paraguay Pérou Rwanda Serbie
    Slovénie Soudan Syrie Tanzanie Tchad Togo Uruguay Venezuela Yémen Zambie Zimbabwe Bénin Birmanie Macédoine
    Monténégro Aberdeen Aix-la-Chapelle Alicante Almaty Ankara Arnhem Atlanta Auckland Augsbourg Bakou Baltimore
    Bangkok Belfast Belgrade Bergame Bergen Bilbao Birmingham Bogota Bologne Bratislava Brasilia Brême Breslau Bristol
    Bruges Calgary Cardiff Charleroi Chemnitz Cluj Coimbra Cracovie Dallas Damas Denver Detroit Doha Dortmund Dresde
    Durban Eindhoven Essen Faro Fribourg Galway Gdansk Gênes Gérone Glasgow Göteborg Graz Grenade Groningue Guangzhou
    Haïfa Hanoï Hanovre Hô-Chi-Minh-Ville Innsbruck Jakarta Jérusalem Karlsruhe Katowice Kyoto Lahore Leeds Leipzig
    Lima Linz Liverpool Ljubljana Lodz Louvain Lugano Malaga Malmö Manille Mannheim Marrakech Minsk Modène Mons
    Montevideo Mumbai Namur Naples Neuchâtel Newcastle Nicosie Nuremberg Oran Osaka Ostende Ostrava Ottawa Oulu
    Palerme Parme Perth Pérouse Philadelphie Phoenix Pise Porto-Novo Portsmouth Poznan Quito Reykjavik Riga Rostock
    Salzbourg Santiago Saragosse Sarajevo Sarrebruck Séville Sfax Sheffield Sienne Skopje Southampton Stavanger
    Tallinn Tampere Tanger Tbilissi Téhéran Thessalonique Tirana Tournai Trèves Trieste Trondheim Turku Uppsala
    Utrecht Valladolid Venise Vérone Vigo Vilnius Wroclaw Wuhan Yokohama Zagreb Zeebruges Zwickau Sherbrooke Winnipeg
    Honolulu Nashville Pittsburgh Portland Cleveland Cincinnati Minneapolis Colombo Conakry Cotonou Douala Lomé Bamako
    Kinshasa Libreville Luanda Maputo Niamey Nouakchott Ouagadougou Yaoundé Antananarivo Monrovia Freetown Kampala
    Kigali Lusaka Accra
    """.split()
)
"""Towns, counties and countries, each one word."""
