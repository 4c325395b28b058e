# Given names as French newspapers print them, of the country and of its neighbours. Of those that are also common
# words, flowers or places, only the ones stand here that are persons' far more often than not.
"""Given names: a prior, never a proof; other people are told by what stands around them."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    Abdel Abdoulaye Achille Adam Adama Adeline Adrien Adrienne Adèle Adélaïde Agathe Agnieszka Agnès Ahmed Aimé Aimée
    Akira Alain Alan Alban Albane Albert Alberto Albin Albrecht Albéric Aldric Aleksander Alessandra Alessandro Alex
    Alexandra Alexandre Alexia Alexis Alfonso Alfred Alfredo Ali Alice Alicia Aline Aliou Alison Alix Aliénor Allan Alma
    Aloys Aloïs Alphonse Amadou Amanda Amandin Amandine Amaury Ambroise Amin Amina Aminata Amine Amir Amira Amédée
    Amélia Amélie Ana Anastasia Anatole Anaëlle Anaïs Anders Andrea Andreas Andrei Andrew Andrzej André Andréa Andrée
    Andrés Angela Angelo Angèle Angélique Anicet Anil Anita Anja Anjali Anna Annabelle Annaïg Anne Anne-Charlotte
    Anne-Claire Anne-Cécile Anne-Gaëlle Anne-Laure Anne-Lise Anne-Lyse Anne-Marie Anne-Sophie Anneke Annelies Annelise
    Annette Annick Annie Annika Anouk Anselme Anthelme Anthony Antoine Antoinette Anton Antonia Antonin Antonio Antónia
    António Apollinaire Apolline Archibald Ariane Arielle Aristide Arjun Arlette Armance Armand Armande Armel Armelle
    Arnaud Arne Arnold Arsène Arthur Artus Ashley Assia Astrid Athanase Aubert Aubin Aubry Aude Audrey Auguste Augustin
    Augustine Auriane Aurore Aurèle Aurélie Aurélien Awa Axel Axelle Aymar Aymeric Aymerick Aziz Aïcha Aïda Bakary
    Balthazar Baptiste Barbara Barnabé Barthélemy Basile Bastien Baudouin Beate Beatriz Begoña Benedikt Benjamin Benoît
    Bernadette Bernard Bernd Berthe Bertille Bertrand Bettina Bilal Binta Birgit Björn Blaise Blanche Blandine Bob
    Bogdan Bojan Boris Boubacar Brahim Bram Brandon Brenda Briac Brian Brice Briec Brieuc Brigitte Bruce Bruno Bryan
    Béatrice Béatrix Bénédicte Bérangère Bérengère Bérénice Caitlin Calixte Camille Candice Capucine Carina Carine Carl
    Carla Carlo Carlos Carlotta Carmela Carmen Carol Carole Caroline Carsten Casimir Cassandre Caterina Catherine Cathy
    Cendrine Chantal Chantale Charles Charles-Henri Charles-Édouard Charlie Charline Charlotte Charly Charlène Cheikh
    Chiara Chidi Chloé Chris Christa Christel Christelle Christian Christiane Christina Christine Christoph Christophe
    Christopher Christy Christèle Chérif Ciara Cindy Claire Clara Clare Clarisse Claude Claudette Claudia Claudine
    Claudio Clothilde Clotilde Clovis Cléa Cléante Clélia Clémence Clément Clémentine Cléo Cléophas Cléophée Colette
    Coline Conrad Constance Constant Constantin Coralie Cordélia Corentin Corentine Corine Corinne Cosima Cosme Cristian
    Cristiano Cristina Cunégonde Cyprien Cyriaque Cyrielle Cyril Cyrille Cyrus Cécile Cécilia Cédric Céleste Célestin
    Célestine Célia Célian Céline César Côme Daan Daisy Dalila Damien Damienne Daniel Daniela Daniele Danielle Danièle
    Danny Daphné Daria Dario Darren Dave David Davide Dean Debbie Deborah Deepak Delia Delphin Delphine Demba Denis
    Denise Derek Diana Diane Didier Diego Dieter Dimitri Dimitris Dirk Divya Djamel Djamila Djibril Dmitri Dolores
    Dominik Dominique Domitille Donald Donatien Donatienne Donna Dorian Doris Dorota Dorothée Doug Douglas Dragan Dries
    Driss Duncan Dylan Déborah Désiré Désirée Edern Edgar Edgard Edith Edmond Edmée Edoardo Edouard Eduardo Edward
    Edwige Edwin Eileen Einar Elaine Elena Eleni Eleonore Eli Eliane Elias Elina Eliott Elisa Elisabeth Elise Elizabeth
    Elke Ella Ellen Elliot Elodie Eloïse Elsa Elvire Eléonore Emanuele Emeline Emil Emile Emilie Emilien Emily Emir Emma
    Emmanuel Emmanuelle Emmeline Enguerrand Enora Enrico Enrique Enzo Erell Eric Erica Erich Erik Erika Erin Ernest
    Ernestine Ernesto Erwan Erwann Erwin Esteban Estelle Esther Etienne Eudes Eudora Eugenio Eugène Eugénie Eulalie
    Eustache Eva Evan Eve Evelyne Ewa Ewan Ewen Fabian Fabien Fabienne Fabio Fabiola Fabrice Fadila Fanny Fanta Fantine
    Farid Farida Fatiha Fatima Fatou Fatoumata Faustin Faustine Faïza Federico Felipe Femke Ferdinand Fernand Fernande
    Fernando Filip Filippo Fiona Firmin Firmine Flavie Flavien Flavio Flora Flore Florence Florent Florentin Florian
    Floriane Florianne Florine Fouad Foucauld Foulques Francesca Francesco Francine Francis Francisco Francisque Franck
    Frank Franz François Françoise Françoise-Marie Fred Frederik Freja Freya Frida Friedrich Fritz Frédéric Frédérique
    Fulbert Fátima Félicie Félicien Félicité Félix Gabin Gabriel Gabriela Gabrielle Gaetan Garance Garett Gary Gaspard
    Gaston Gatien Gaultier Gauthier Gautier Gauvain Gavin Gaétan Gaétane Gaël Gaëlle Gaëtan Gaëtane Gaïd Geert Geneviève
    Geoffrey Geoffroy George Georges Georgette Georgia Georgina Gerard Gerhard Germain Germaine Ghislain Ghislaine Ghita
    Giacomo Gian Gianluca Gianni Gijs Gilbert Gilberte Gildas Gilles Gina Ginette Ginevra Giorgio Giorgos Giovanni
    Gisèle Giulia Giuseppe Gladys Glenn Godefroy Gontran Gonzague Gonzalo Gonçalo Goran Goulven Graham Graça Greg Gregor
    Greta Grzegorz Grégoire Grégory Guewen Guido Guilhem Guillaume Guillemette Gunnar Gunther Gustave Gustavo Guy
    Guénaëlle Guénolé Gwenaelle Gwenaël Gwenaëlle Gwendal Gwendoline Gwenn Gwenola Gwladys Gwénola Gábor Gédéon Gérald
    Géraldine Gérard Gérardine Géraud Gérôme Günter Habib Hadrian Hadrien Hafida Hakan Hakim Hamed Hamid Hamza Hanae
    Hanane Hanna Hannah Hanne Hans Harald Harold Haroun Harry Haruki Hassan Hatem Haude Heather Hector Hedi Hedwige
    Heidi Heike Heiko Heinrich Heinz Helen Helena Helga Helmut Hendrik Henk Henning Henri Henriette Henrik Henry Herbert
    Hermance Hermann Hermine Hervé Hicham Hilaire Hilda Hilde Hind Hippolyte Hiroshi Holger Honorine Honoré Horst
    Hortense Houda Howard Hubert Hugh Hugo Hugues Huguette Hussein Håkan Hédi Héloïse Hélène Ian Ibrahim Ibrahima
    Ibtissam Idriss Idrissa Ignace Ignacio Igor Ilan Ilaria Ildikó Ilias Ilona Ilyes Ilyès Iman Imane Imène Inaki Inaya
    Ines Inge Inger Ingo Ingrid Ingvar Inácio Inès Ioana Ioannis Irina Irène Irénée Isaac Isabeau Isabel Isabella
    Isabelle Isaline Isaure Isidore Ismaël Isolde Issa Issam Issouf István Isé Ivan Ivana Ivo Iñaki Jaap Jacek Jacinthe
    Jack Jackie Jacky Jacob Jacqueline Jacques Jaime Jake Jakob Jalil Jamal James Jamie Jamila Jan Jana Jane Janet
    Janine Jarosław Jasmine Jason Javier Jawad Jean Jean-Baptiste Jean-Bernard Jean-Charles Jean-Christophe Jean-Claude
    Jean-Cyril Jean-Denis Jean-Dominique Jean-Eudes Jean-François Jean-Félix Jean-Gabriel Jean-Guillaume Jean-Guy
    Jean-Hugues Jean-Jacques Jean-Louis Jean-Loup Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Pascal
    Jean-Paul Jean-Philippe Jean-Pierre Jean-René Jean-Robert Jean-Roch Jean-Simon Jean-Sébastien Jean-Vincent Jean-Yves
    Jean-Édouard Jean-Éric Jeanne Jeannine Jeff Jeffrey Jehan Jelena Jennifer Jenny Jens Jeremy Jeroen Jerry Jesper
    Jesse Jessica Jesús Ji-hoon Jihane Jill Jim Jiří Joachim Joan Joana Joanna Joanne Joao Joaquim Joaquín Jocelyn
    Jocelyne Joe Joel Joffrey Johan Johana Johann Johanna Johannes John Johnny Jon Jonas Jonathan Joost Jordan Jordane
    Jorge Joris Jorma Josef Joseph Josette Josh Joshua Josiane Josselin Josselyne Josuah José José-Luis Josée Josépha
    Joséphin Joséphine Joyce João Joël Joëlle Juan Juana Judicaël Judith Judy Jukka Jules Julia Julian Juliana Julie
    Julien Julienne Juliette Julio Justin Justine Jutta Jérémie Jérémy Jérôme Jörg Jørgen Jürgen Kader Kai Kamal Kamel
    Kamil Karen Karim Karima Karin Karine Karl Karol Karsten Kasper Kassandra Kassim Katarina Katarzyna Kate Katell
    Katerina Katherine Kathleen Kathrin Kathryn Katia Katja Katrien Katrin Katy Kavita Kees Keiko Keith Kelly Ken Kenji
    Kenneth Kenza Kerry Kevin Khadija Khady Khaled Khalid Kheira Kilian Killian Kim Kiran Kirsten Klaus Klervi Knut Koen
    Koffi Kofi Konrad Kostas Koumba Kristian Kristin Kristina Krystel Krzysztof Kurt Kwame Kyle Kylian Kévin Ladislas
    Laetitia Lahcen Lakshmi Lamia Lamine Lancelot Lara Larry Lars Latifa Laura Laure Laure-Anne Laure-Hélène Laurel
    Laureline Lauren Laurence Laurent Laurent-Xavier Laurianne Laurie Laurine Laurène Lazare Laëtitia Laïla Leif Leila
    Lena Leo Leonard Leonardo Leonor Leopold Leslie Leïla Liam Lidia Lila Lili Lilian Liliana Liliane Lilou Lina Linda
    Linh Linnea Lionel Lisa Lisbeth Lise Lison Liv Livia Loann Lofti Lorena Lorenz Lorenzo Loretta Lorna Lotfi Lotte
    Louane Loubna Louis Louis-Marie Louisa Louise Louison Loïc Loïs Lubin Luc Luca Lucas Luce Lucette Lucia Luciano
    Lucie Lucien Lucienne Lucile Lucille Lucrèce Lucía Ludivine Ludmila Ludovic Ludwig Luigi Luis Luisa Lukas Luke Luís
    Lydia Lydie Lyne Lynn László Lærke Lætitia Léa Léandre Léna Lénaïc Léo Léon Léonard Léonce Léone Léonie Léontine
    Léopold Léopoldine Léïla Maarten Maciej Madeleine Mado Mads Maelle Maelys Maeva Mafalda Magali Magalie Magdalena
    Magnus Mahaut Mahdi Mahmoud Mahé Maike Maja Makoto Malcolm Malek Malik Malika Malo Mamadou Mandy Manel Manfred
    Manish Manolo Manon Mansour Manuel Manuela Marc Marceau Marcel Marcelin Marceline Marcelle Marcelline Marcello
    Marcin Marco Marcos Marcus Marek Margaret Margarida Margaux Margherita Margot Marguerite Maria Mariam Mariama
    Marianna Marianne Mariano Marie Marie-Agnès Marie-Amélie Marie-Ange Marie-Anne Marie-Aude Marie-Béatrice
    Marie-Bénédicte Marie-Caroline Marie-Charlotte Marie-Christine Marie-Claire Marie-Cécile Marie-Dominique
    Marie-Emmanuelle Marie-France Marie-Françoise Marie-Hélène Marie-Jeanne Marie-José Marie-Josée Marie-Julie
    Marie-Laure Marie-Laurence Marie-Line Marie-Lou Marie-Louise Marie-Luce Marie-Madeleine Marie-Noëlle Marie-Odile
    Marie-Paule Marie-Pierre Marie-Sixtine Marie-Sophie Marie-Thérèse Marie-Ève Marielle Marietta Marijke Marijn Marilou
    Marilyne Marin Marina Marine Marinette Mario Marion Marisol Marit Marius Marjolaine Marjorie Mark Marko Markus
    Marlène Marta Marten Martha Marthe Martial Martin Martina Martine Martín Marvin Marwan Mary Maryam Maryannick Maryem
    Maryline Marylène Maryse Maryvonne Marília Massimo Matej Mateo Mathias Mathieu Mathilde Mathis Mathurin Mathurine
    Mathéo Matt Matteo Matthew Matthias Matthieu Matthis Matti Maud Maude Maura Maurane Maureen Maurice Mauricette
    Mauricio Maurin Mauro Max Maxence Maxime Maximilien Mayeul Maylis Maé Maël Maëlie Maëlle Maëlys Maëva Maïa Maïlys
    Maïté Maïwenn Małgorzata Megan Mehdi Mehmet Melchior Melissa Meriem Mette Michael Michaela Michal Michaël Michel
    Michele Micheline Michelle Michèle Mickael Mickaël Miguel Mihai Mikael Mikaël Mike Mikkel Mikko Mila Milan Milena
    Milos Min-jun Mireille Miren Miriam Mirko Moctar Modibo Mohamed Mohammed Mokhtar Molly Mona Monica Monika Monique
    Morgane Moritz Morten Mouloud Mouna Mounia Mounir Mourad Moussa Moïse Muriel Mustafa Mustapha Mylène Myriam Myrtille
    Médéric Mélaine Mélanie Mélina Méline Mélisande Mélissa Mélodie Mériadec Mériem Nabil Nabila Nacer Nadia Nadine
    Nadir Nadège Nahel Naim Najat Nancy Naoko Naomi Napoléon Nasser Nassim Nassima Natacha Natalia Natalie Natasha
    Nathalie Nathan Nathanaël Nathaniel Nawal Nawel Naëlle Naïm Naïma Neha Neil Nelly Nestor Ngozi Nicaise Nick Nicolas
    Nicole Nicoletta Nicolás Niels Nigel Nikita Nikolai Nikolaï Nikos Nils Nina Ninon Nisha Noa Noah Noam Noel Nolan
    Nolwenn Nominoë Noor Nora Norah Norbert Nour Noura Noé Noémi Noémie Noëlle Nuno Nuria Oana Oanez Octave Octavie
    Océane Odette Odile Odilon Oihana Olaf Olav Ole Oleg Olga Oliver Olivia Olivier Omar Ombeline Omer Ondine Ophélie
    Orane Oriane Orianne Orlane Ornella Oscar Oskar Osman Oswald Othello Othman Othmane Otto Oumar Oumou Ousman Ousmane
    Oussama Owen Pablo Pacôme Paloma Pamela Paola Paolina Paolo Pascal Pascale Pascalin Pascaline Pascual Patrice
    Patricia Patricio Patrick Patrizia Paul Paula Paule Paulette Paulin Pauline Pavel Pawel Paweł Pedro Peggy Peio Pekka
    Penny Perceval Pernille Perrin Perrine Peter Petr Petra Petter Phil Philibert Philip Philipp Philippa Philippe
    Philippine Philomena Philomène Pia Pierre Pierre-Alain Pierre-Antoine Pierre-Emmanuel Pierre-Henri Pierre-Jean
    Pierre-Louis Pierre-Marie Pierre-Olivier Pierre-Yves Pierre-Édouard Pierre-Éric Pierre-Étienne Pierrette Pierrick
    Piet Pieter Pieter-Jan Pietro Piotr Pooja Priscilla Priscille Priya Prosper Pélagie Pénélope Pétronille Quentin
    Quitterie Rabah Rachel Rachid Rachida Radek Radia Radu Rafael Rafaël Rafik Rahma Rahul Rainer Rajesh Rajiv Ralf
    Ralph Raluca Ramon Ramzi Ramón Rania Raoul Raphaël Raphaëla Raphaëlle Raquel Rasmus Rayan Rayane Raymond Raymonde
    Raïssa Raúl Rebecca Reda Reinhard Renan Renaud Renske René Renée Reynald Riad Ricardo Riccardo Richard Rick Rita
    Riwan Rob Robert Roberta Roberto Robin Rocío Rodolfo Rodolphe Rodrigo Rodrigue Roel Roger Rokhaya Roland Rolande
    Rolf Romain Romane Romaric Romuald Romy Roméo Ron Ronald Ronan Rosa Rosalia Rosalie Rose Rose-Marie Roseline
    Roselyne Rosemonde Rosine Roxana Roxane Rozenn Ruben Rudi Rudolf Rufus Rui Rune Rupert Ruth Ruud Ryan Réda Régina
    Régine Régis Réjane Rémi Rémy Saad Sabah Sabine Sabri Sabrina Sacha Safia Salah Salif Salim Salima Sally Salma
    Salomon Salomé Salvatore Sam Samantha Sami Samia Samir Samira Samson Samuel Samy Samya Sana Sander Sandra Sandrine
    Sandro Sandy Sanjay Sanna Sanne Sara Sarah Sasha Saskia Satoshi Saïd Saïda Scarlett Scott Sean Sebastian Selim Selma
    Serge Sergio Seydou Shane Shannon Sharon Sheila Shirley Shreya Siaka Sibylle Sidonie Siegfried Sigrid Sigurd Siham
    Sihem Silje Silvia Silvio Simon Simona Simone Simonetta Simonne Siméon Sixte Sixtine Sjoerd Slimane Sofia Sofian
    Sofiane Sofía Soizic Soizick Solange Solen Solenn Solenne Soline Solveig Solène Sonia Sonja Sophia Sophie Soraya
    Souad Soufiane Souleymane Soumaya Stanislas Stanisław Stefan Stefania Stefano Steffen Sten Stephan Stephanie Stephen
    Sterenn Steve Steven Stijn Stuart Stéphan Stéphane Stéphanie Sue Suliac Sunil Sunita Susan Susanna Susanne Suzanne
    Suzel Suzette Suzie Suzon Suzy Sven Svend Svetlana Sybille Sylvain Sylvaine Sylvestre Sylvette Sylvia Sylviane
    Sylvie Sylvère Sylwia Sébastien Ségolène Sékou Sélim Sélène Séléna Séraphin Séraphine Séverin Séverine Sören Søren
    Tadeusz Takashi Tamara Tancrède Tanguy Tania Tanja Taoufik Tara Tarek Tarik Tariq Tatiana Ted Teddy Terence Teresa
    Terry Tessa Thanh Thaïs Thelma Theo Theresa Thibaud Thibault Thibaut Thiebaud Thierno Thierry Thijs Thomas Thorsten
    Thècle Théa Théo Théodora Théodore Théodule Théophane Théophile Thérèse Tiago Tifenn Tilda Tim Timo Timothy Timothé
    Timothée Tina Tiphaine Tiphanie Titouan Tobias Todd Tom Tomas Tomasine Tomasz Tommaso Tomás Tony Torben Torsten
    Toufik Tracy Trevor Tristan Trond Tugdual Tunde Typhaine Typhanie Ugo Ulf Ulla Ulrich Ulrike Ulysse Umberto Urbain
    Ursula Ursule Uwe Vaclav Valentin Valentina Valentine Valeria Valère Valérian Valérie Valéry Vanessa Vanina Vasco
    Vasile Vassili Vassilis Vera Vianney Vicente Vicky Victoire Victor Victoria Victorien Victorine Vijay Vikram Viktor
    Vincent Vincente Vincenzo Violaine Virgile Virginie Vittorio Viviana Viviane Vivien Vladimir Volker Véra Vérane
    Véronique Wafa Walid Walter Wassila Wassim Wayne Wendy Werner Wilfrid Wilfried Wilhelm Willem William Wilma Wim
    Winnie Winston Wissam Wladimir Wojciech Wolfgang Wouter Xabi Xavier Xavière Xénia Yacine Yael Yamina Yan Yanick
    Yanis Yann Yannick Yannis Yasmin Yasmina Yasmine Yassin Yassine Yassir Yaël Yoan Yoann Yohan Yohann Yohanna Yoko
    Yolanda Yolande Youcef Youna Younes Younès Youri Yousra Youssef Youssouf Yseult Ysé Yuki Yuna Yuri Yvain Yvan
    Yveline Yves Yvette Yvon Yvonne Yvonnick Zacharia Zacharie Zachary Zahra Zakaria Zakary Zaïd Zbigniew Zdenek Zdeněk
    Zeynep Ziad Zineb Zinedine Zita Zoe Zofia Zohra Zoltan Zoubida Zoé Zoë Zsolt Zuzana Zélie Zéphyrin Álvaro Ángel Åke
    Åsa Ève Édith Édouard Églantine Élia Éliane Élias Élie Élio Éliott Élisa Élisabeth Élise Élodie Éloi Éloïse Éléna
    Éléonore Émeline Émeric Émile Émilia Émilie Émilien Émilienne Éphrem Éponine Éric Étienne Éva Évan Éveline Évelyne
    Éverard Óscar Øystein Øyvind Łukasz
    """.split()
)
