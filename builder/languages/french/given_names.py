# Given names as French newspapers print them, of the country and of its neighbours. Of those that are also common
# words, flowers or places, only the ones stand here that are persons' far more often than not.
"""Given names: a prior, never a proof; other people are told by what stands around them."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    Adam Adrien Adèle Agathe Agnieszka Agnès Ahmed Akira Alain Alan Alban Albane Albert Albin Albrecht Alessandra
    Alessandro Alex Alexandra Alexandre Alexis Alfonso Alfred Alfredo Ali Alice Aline Alison Alix Aliénor Alma Aloys
    Aloïs Alphonse Amanda Amandin Amandine Amaury Ambroise Amina Aminata Amédée Amélia Amélie Ana Anatole Anaëlle
    Anaïs Anders Andrea Andreas Andrei Andrew Andrzej André Angela Angelo Angèle Angélique Anil Anita Anja Anna
    Annabelle Annaïg Anne Anne-Charlotte Anne-Claire Anne-Cécile Anne-Gaëlle Anne-Laure Anne-Lise Anne-Lyse
    Anne-Marie Anne-Sophie Anneke Annelies Annelise Annette Annick Annie Annika Anouk Anselme Anthelme Anthony
    Antoine Antoinette Antonia Antonin Antonio António Apollinaire Apolline Archibald Ariane Aristide Arlette
    Armance Armand Armande Armel Armelle Arnaud Arne Arsène Arthur Artus Ashley Assia Astrid Aubert Aubin Aubry Aude
    Audrey Auguste Augustin Augustine Auriane Aurèle Aurélie Aurélien Axel Axelle Aymar Aymeric Aymerick Aziz Aïcha
    Balthazar Baptiste Barbara Barnabé Barthélemy Basile Bastien Beate Beatriz Benedikt Benjamin Benoît Bernadette
    Bernard Bernd Bertille Bertrand Bettina Bilal Birgit Björn Blaise Blanche Bob Bogdan Boris Boubacar Brandon
    Brian Brice Brieuc Brigitte Bruno Bryan Béatrice Béatrix Bénédicte Bérangère Bérénice Calixte Camille Candice
    Carine Carl Carla Carlo Carlos Carlotta Carmela Carmen Carol Carole Caroline Casimir Cassandre Caterina
    Catherine Cathy Chantal Chantale Charles Charles-Henri Charles-Édouard Charlie Charline Charlotte Charly
    Charlène Chiara Chloé Chris Christel Christelle Christian Christiane Christine Christoph Christophe Ciara Cindy
    Claire Clara Clare Clarisse Claude Claudette Claudia Claudine Claudio Clotilde Clovis Cléa Cléante Clélia
    Clémence Clément Clémentine Cléo Cléophas Cléophée Colette Coline Conrad Constance Constant Constantin Coralie
    Cordélia Corentin Corentine Corinne Cosme Cristian Cristiano Cristina Cunégonde Cyprien Cyrielle Cyril Cyrille
    Cyrus Cécile Cédric Céleste Célestin Célestine Célia Célian Céline Côme Daisy Dalila Damien Damienne Daniel
    Daniela Daniele Danielle Danièle Daphné Dave David Deborah Deepak Delia Delphin Delphine Denis Denise Diane
    Didier Diego Dieter Dimitri Dimitris Dirk Djamel Djamila Djibril Dmitri Dominik Dominique Domitille Donald
    Donatien Donatienne Dorian Doris Dorota Dorothée Douglas Duncan Dylan Déborah Désiré Désirée Edern Edgar Edgard
    Edith Edmond Edmée Edoardo Edouard Eduardo Edward Edwige Eileen Elaine Elena Eleni Elias Elina Eliott Elisa
    Elisabeth Elise Elizabeth Elke Ella Ellen Elliot Elodie Eloïse Elsa Elvire Eléonore Emanuele Emeline Emil Emile
    Emilie Emilien Emily Emir Emma Emmanuel Emmanuelle Enguerrand Enora Enrico Enrique Enzo Eric Erik Erika Ernest
    Ernesto Erwan Erwann Erwin Esteban Estelle Esther Etienne Eudes Eudora Eugenio Eugène Eugénie Eulalie Eustache
    Eva Evan Eve Evelyne Ewan Ewen Fabien Fabienne Fabio Fabiola Fabrice Fadila Fanny Fanta Farid Farida Fatiha
    Fatima Fatou Fatoumata Faustin Faustine Faïza Federico Felipe Femke Ferdinand Fernand Fernande Fernando Filip
    Filippo Fiona Firmin Flavie Flavien Flavio Flora Flore Florence Florent Florian Fouad Foucauld Foulques
    Francesca Francesco Francine Francis Francisco Francisque Franck Frank Franz François Françoise Françoise-Marie
    Fred Freja Freya Frida Friedrich Fritz Frédéric Frédérique Félicie Félicien Félicité Félix Gabin Gabriel
    Gabrielle Gaetan Garance Garett Gary Gaspard Gaston Gatien Gaultier Gauthier Gautier Gauvain Gaétan Gaétane Gaël
    Gaëlle Gaëtan Gaëtane Geert Geneviève Geoffrey Geoffroy George Georges Georgette Georgina Gerard Gerhard Germain
    Germaine Ghislain Ghislaine Ghita Gian Gianluca Gianni Gilbert Gilberte Gildas Gilles Ginette Ginevra Giorgio
    Giorgos Giovanni Gisèle Giulia Giuseppe Gontran Gonzague Gonzalo Goulven Graham Greg Gregor Greta Grzegorz
    Grégoire Grégory Guewen Guido Guilhem Guillaume Guillemette Gunnar Gunther Gustave Gustavo Guy Guénolé Gwenaelle
    Gwenaël Gwenaëlle Gwendal Gwendoline Gwenn Gwenola Gwladys Gwénola Gábor Gédéon Gérald Géraldine Gérard
    Gérardine Géraud Gérôme Günter Habib Hadrian Hadrien Hafida Hakim Hamed Hamid Hamza Hanae Hanane Hanna Hannah
    Hanne Hans Harald Haroun Harry Haruki Hassan Hatem Hector Hedi Heike Heinrich Heinz Helen Helena Helga Henk
    Henning Henri Henriette Henrik Henry Herbert Hermance Hermann Hermine Hervé Hicham Hilaire Hilda Hilde Hind
    Hippolyte Hiroshi Holger Honorine Honoré Horst Hortense Houda Howard Hubert Hugh Hugo Hugues Huguette Håkan Hédi
    Héloïse Hélène Ian Ibrahim Idriss Idrissa Ignacio Ilan Ilaria Ildikó Ilias Ilona Ilyes Ilyès Iman Imane Imène
    Inaki Inaya Ines Inge Inger Ingo Ingrid Inès Ioana Ioannis Irina Irène Isaac Isabeau Isabel Isabella Isabelle
    Isaline Isaure Isidore Ismaël Isolde Issa Issam István Isé Ivan Ivana Ivo Iñaki Jaap Jack Jackie Jacky Jacob
    Jacqueline Jacques Jakob Jalil Jamal James Jamila Jan Jana Jane Janet Jarosław Jasmine Jason Javier Jawad Jean
    Jean-Baptiste Jean-Bernard Jean-Charles Jean-Christophe Jean-Claude Jean-Cyril Jean-Denis Jean-Dominique
    Jean-Eudes Jean-François Jean-Félix Jean-Gabriel Jean-Guillaume Jean-Guy Jean-Hugues Jean-Jacques Jean-Louis
    Jean-Loup Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Pascal Jean-Paul Jean-Philippe Jean-Pierre
    Jean-René Jean-Robert Jean-Roch Jean-Simon Jean-Sébastien Jean-Vincent Jean-Yves Jean-Édouard Jean-Éric Jeanne
    Jeff Jeffrey Jennifer Jens Jeremy Jerry Jesper Jessica Jesús Ji-hoon Jihane Jill Jim Jiří Joachim Joan Joanna
    Joanne Joao Joaquim Jocelyn Jocelyne Joe Joel Joffrey Johan Johana Johann Johanna Johannes John Johnny Jon Jonas
    Jonathan Joost Jordan Jordane Jorge Joris Josef Joseph Josette Joshua Josiane Josselin Josuah José José-Luis
    Josépha Joséphin Joséphine Joyce João Joël Joëlle Juan Judicaël Judith Judy Jules Julia Julian Juliana Julie
    Julien Juliette Julio Justin Justine Jutta Jérémie Jérémy Jérôme Jörg Jørgen Jürgen Kader Kai Kamal Kamel Kamil
    Karen Karim Karima Karin Karine Karl Karol Karsten Kassim Katarina Katarzyna Kate Katell Katherine Kathrin Katia
    Katja Katrien Katrin Katy Kees Keiko Keith Kelly Ken Kenji Kenneth Kenza Kevin Khadija Khaled Khalid Kheira
    Kilian Killian Kim Kirsten Klaus Knut Koen Konrad Kostas Kristian Kristina Krystel Krzysztof Kurt Kylian Kévin
    Laetitia Lahcen Lamia Lamine Lancelot Lara Larry Lars Latifa Laura Laure Laure-Anne Laure-Hélène Lauren Laurence
    Laurent Laurent-Xavier Laurianne Laurie Laurine Laurène Lazare Laëtitia Laïla Leif Leila Lena Leo Leonardo
    Leonor Leopold Leïla Liam Lidia Lila Lilian Liliana Liliane Lilou Lina Linda Linnea Lionel Lisa Lise Lison Loann
    Lofti Lorena Lorenz Lorenzo Lorna Lotfi Lotte Louane Loubna Louis Louis-Marie Louise Louison Loïc Loïs Lubin Luc
    Luca Lucas Luce Lucette Lucia Luciano Lucie Lucien Lucienne Lucile Lucille Lucrèce Ludivine Ludmila Ludovic
    Ludwig Luigi Luis Luisa Lukas Luke Lydia Lydie László Lærke Lætitia Léa Léandre Léna Léo Léon Léonard Léonce
    Léonie Léontine Léopold Léopoldine Léïla Maarten Maciej Madeleine Mado Mads Maelle Maelys Maeva Magali Magalie
    Magdalena Magnus Mahaut Mahdi Mahmoud Mahé Maike Malek Malik Malika Malo Mamadou Manel Manfred Manolo Manon
    Mansour Manuel Manuela Marc Marceau Marcel Marcelin Marcelle Marcello Marcin Marco Marcos Marek Margaret
    Margarida Margaux Margherita Margot Marguerite Maria Mariam Marianna Marianne Mariano Marie Marie-Agnès
    Marie-Amélie Marie-Ange Marie-Anne Marie-Aude Marie-Béatrice Marie-Bénédicte Marie-Caroline Marie-Charlotte
    Marie-Christine Marie-Claire Marie-Cécile Marie-Dominique Marie-Emmanuelle Marie-France Marie-Françoise
    Marie-Hélène Marie-Jeanne Marie-José Marie-Josée Marie-Julie Marie-Laure Marie-Laurence Marie-Line Marie-Lou
    Marie-Louise Marie-Luce Marie-Madeleine Marie-Noëlle Marie-Odile Marie-Paule Marie-Pierre Marie-Sixtine
    Marie-Sophie Marie-Thérèse Marie-Ève Marietta Marijke Marilou Marilyne Marin Marina Marine Marinette Mario
    Marion Marius Marjolaine Marjorie Mark Marko Markus Marlène Marta Marten Marthe Martial Martin Martina Martine
    Marwan Mary Maryam Maryannick Maryem Maryline Marylène Maryse Maryvonne Massimo Mateo Mathias Mathieu Mathilde
    Mathurin Mathurine Mathéo Matteo Matthew Matthias Matthieu Matthis Matti Maud Maude Maura Maurane Maurice
    Mauricette Mauricio Maurin Mauro Max Maxence Maxime Maximilien Mayeul Maé Maël Maëlie Maëlle Maëlys Maëva Maïa
    Maïté Maïwenn Małgorzata Megan Mehdi Mehmet Melchior Meriem Michael Michaela Michal Michaël Michel Michele
    Micheline Michèle Mickael Mickaël Miguel Mihai Mikael Mike Mikkel Mikko Mila Milan Min-jun Mireille Miren Mirko
    Mohamed Mohammed Mokhtar Mona Monica Monika Monique Morgane Moritz Mouloud Mouna Mounia Mounir Moussa Moïse
    Muriel Mustafa Mustapha Mylène Myriam Myrtille Médéric Mélanie Méline Mélisande Mélissa Mélodie Mériadec Mériem
    Nabil Nabila Nacer Nadia Nadine Nadir Nadège Nahel Naim Najat Nancy Naoko Naomi Napoléon Nasser Nassim Nassima
    Natacha Natalia Natalie Natasha Nathalie Nathan Nathanaël Nathaniel Nawal Nawel Naëlle Naïm Naïma Neil Nelly
    Nestor Nicaise Nick Nicolas Nicole Niels Nigel Nikita Nikolai Nikolaï Nikos Nils Nina Ninon Noah Noam Nolwenn
    Noor Nora Norah Norbert Nour Noura Noé Noémi Noémie Noëlle Nuno Oanez Octave Océane Odette Odile Odilon Oihana
    Olaf Ole Olga Oliver Olivia Olivier Omar Ombeline Omer Ophélie Orane Oriane Orianne Orlane Ornella Oscar Othello
    Othman Othmane Otto Oumar Ousman Ousmane Oussama Owen Pablo Pacôme Pamela Paola Paolina Paolo Pascal Pascale
    Pascalin Pascaline Pascual Patrice Patricia Patricio Patrick Patrizia Paul Paula Paulette Paulin Pauline Pavel
    Pawel Paweł Pedro Peio Penny Perceval Perrin Perrine Peter Petr Petra Petter Phil Philibert Philip Philippe
    Philippine Philomena Philomène Pia Pierre Pierre-Alain Pierre-Antoine Pierre-Emmanuel Pierre-Henri Pierre-Jean
    Pierre-Louis Pierre-Marie Pierre-Olivier Pierre-Yves Pierre-Édouard Pierre-Éric Pierre-Étienne Pierrette Pieter
    Pieter-Jan Pietro Piotr Priscilla Priscille Priya Prosper Pénélope Pétronille Quentin Quitterie Rabah Rachel
    Rachid Rachida Radia Radu Rafael Rafaël Rafik Rahma Rainer Rajesh Ralf Ralph Raluca Ramon Ramzi Ramón Rania
    Raoul Raphaël Raphaëla Raphaëlle Raquel Rasmus Rayan Rayane Raymond Raymonde Raúl Rebecca Reda Renaud René Renée
    Reynald Riad Ricardo Riccardo Richard Rick Rita Rob Robert Roberta Roberto Robin Rocío Rodolfo Rodolphe Rodrigo
    Rodrigue Roger Rokhaya Roland Rolande Romain Romane Romuald Romy Roméo Ron Ronan Rosa Rosalia Rosalie Rose
    Rose-Marie Roselyne Rosemonde Rosine Roxana Roxane Ruben Rudolf Rui Rune Ruth Ryan Réda Régina Régine Régis
    Réjane Rémi Rémy Saad Sabah Sabine Sabri Sabrina Sacha Safia Salah Salim Salima Sally Salma Salomé Salvatore Sam
    Samantha Sami Samia Samir Samira Samson Samuel Samy Samya Sana Sandra Sandrine Sandro Sandy Sanjay Sanna Sanne
    Sara Sarah Sasha Saskia Saïd Saïda Scott Sean Sebastian Selim Serge Sergio Seydou Sharon Shirley Sibylle Sidonie
    Sigrid Siham Sihem Silvia Simon Simona Simone Simonetta Simonne Siméon Sixte Sixtine Sjoerd Slimane Sofia Sofian
    Sofiane Soizic Soizick Solange Solen Solenn Solenne Soline Solveig Solène Sonia Sonja Sophie Soraya Souad
    Soufiane Souleymane Soumaya Stanislas Stanisław Stefan Stefania Stefano Steffen Sten Stephan Stephen Steve
    Steven Stuart Stéphane Stéphanie Sue Sunita Susan Susanna Susanne Suzanne Suzel Suzon Suzy Sven Svetlana Sybille
    Sylvain Sylvaine Sylvestre Sylvette Sylvie Sylwia Sébastien Sélim Sélène Séléna Séraphin Séraphine Séverin
    Séverine Sören Søren Takashi Tamara Tancrède Tanguy Tania Taoufik Tarek Tarik Tatiana Ted Teresa Terry Tessa
    Thaïs Theo Theresa Thibaud Thibault Thibaut Thierry Thijs Thomas Thècle Théa Théo Théodora Théodore Théophane
    Théophile Thérèse Tiago Tifenn Tilda Tim Timo Timothé Timothée Tiphaine Tiphanie Titouan Tobias Todd Tom Tomas
    Tomasine Tomasz Tommaso Tomás Tony Torben Toufik Tristan Trond Tugdual Typhaine Typhanie Ugo Ulf Ulla Ulrich
    Ulrike Ulysse Umberto Urbain Ursula Ursule Uwe Valentin Valentine Valeria Valère Valérie Vanessa Vasco Vasile
    Vassili Vera Vianney Vicente Victoire Victor Victoria Victorien Victorine Vikram Viktor Vincent Vincenzo
    Violaine Virgile Virginie Vittorio Viviana Viviane Vladimir Volker Véra Vérane Véronique Wafa Walid Walter
    Wassila Wassim Wayne Wendy Werner Wilfrid Wilfried Wilhelm William Wilma Wim Winnie Wissam Wojciech Wolfgang
    Wouter Xabi Xavier Xavière Xénia Yacine Yamina Yan Yanick Yanis Yann Yannick Yannis Yasmin Yasmina Yasmine
    Yassin Yassine Yassir Yaël Yoan Yoann Yohan Yohann Yohanna Yolanda Yolande Youna Younes Younès Youri Yousra
    Youssef Youssouf Yseult Ysé Yuki Yuri Yvan Yveline Yves Yvette Yvon Yvonne Yvonnick Zacharia Zacharie Zahra
    Zakaria Zakary Zaïd Zbigniew Zdeněk Zeynep Ziad Zineb Zinedine Zita Zofia Zohra Zoltan Zoubida Zoé Zoë Zsolt
    Zuzana Zélie Álvaro Åke Åsa Ève Édith Édouard Églantine Élia Éliane Élias Élie Élio Éliott Élisabeth Élise
    Élodie Éloi Éloïse Éléna Éléonore Émeline Émile Émilia Émilie Émilien Émilienne Éric Étienne Éva Évan Éveline
    Évelyne Éverard Óscar Øystein Øyvind Łukasz
    """.split()
)
