# Given names as French newspapers print them, of the country and of its neighbours. Of those that are also common
# words, flowers or places, only the ones stand here that are persons' far more often than not.
"""Given names: a prior, never a proof; other people are told by what stands around them."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    Adam Adrien Adèle Agathe Agnès Ahmed Alain Alan Alban Albane Albert Albrecht Alessandra Alessandro Alex
    Alexandra Alexandre Alexis Alfonso Alfred Alfredo Ali Alice Aline Alix Alma Alphonse Amanda Amandin Amandine
    Amaury Ambroise Amina Amédée Amélia Amélie Ana Anatole Anaïs Anders Andrea Andreas Andrew Andrzej André Angela
    Angelo Angèle Angélique Anita Anja Anna Annabelle Anne Anne-Charlotte Anne-Claire Anne-Cécile Anne-Gaëlle
    Anne-Laure Anne-Lise Anne-Marie Anne-Sophie Annette Annick Annie Annika Anouk Anselme Anthelme Anthony Antoine
    Antoinette Antonia Antonin Antonio António Apolline Archibald Ariane Aristide Arlette Armance Armand Armande
    Armelle Arnaud Arne Arsène Arthur Artus Ashley Astrid Aubert Aubin Aubry Aude Audrey Auguste Augustin
    Augustine Auriane Aurèle Aurélie Aurélien Axel Axelle Aymar Aymeric Aymerick Aïcha Balthazar Baptiste Barbara
    Barnabé Barthélemy Basile Bastien Beate Beatriz Benedikt Benjamin Benoît Bernadette Bernard Bernd Bertille
    Bertrand Birgit Björn Blaise Blanche Bob Boris Boubacar Brian Brice Brieuc Brigitte Bruno Bryan Béatrice
    Béatrix Bénédicte Bérangère Bérénice Calixte Camille Candice Carine Carl Carla Carlo Carlos Carlotta Carmela
    Carmen Carol Carole Caroline Casimir Cassandre Caterina Catherine Chantal Chantale Charles Charles-Henri
    Charles-Édouard Charlie Charlotte Charly Charlène Chiara Chloé Chris Christel Christelle Christian Christiane
    Christine Christoph Christophe Ciara Cindy Claire Clara Clare Clarisse Claude Claudette Claudia Claudine
    Claudio Clotilde Clovis Cléa Cléante Clélia Clémence Clément Clémentine Cléo Cléophée Colette Coline Conrad
    Constance Constant Constantin Coralie Cordélia Corentin Corentine Corinne Cosme Cristiano Cristina Cunégonde
    Cyprien Cyrielle Cyril Cyrille Cyrus Cécile Cédric Céleste Célestin Célestine Célia Célian Céline Côme Dalila
    Damien Damienne Daniel Daniela Daniele Danielle Danièle Daphné Dave David Deborah Delphin Delphine Denis
    Denise Diane Didier Diego Dieter Dimitri Dirk Djamel Djamila Djibril Dmitri Dominik Dominique Domitille Donald
    Donatien Donatienne Dorian Doris Dorothée Douglas Duncan Dylan Déborah Désiré Désirée Edern Edgar Edgard Edith
    Edmond Edmée Edoardo Edouard Eduardo Edward Edwige Eileen Elaine Elena Elias Eliott Elisa Elisabeth Elise
    Elizabeth Ella Ellen Elliot Elodie Eloïse Elsa Elvire Eléonore Emanuele Emeline Emil Emile Emilie Emilien
    Emily Emir Emma Emmanuel Emmanuelle Enora Enrico Enrique Enzo Eric Erik Ernest Ernesto Erwan Erwann Erwin
    Esteban Estelle Esther Etienne Eudes Eugenio Eugène Eugénie Eulalie Eustache Eva Evan Eve Evelyne Ewan Ewen
    Fabien Fabienne Fabio Fabiola Fabrice Fanny Farid Farida Fatiha Fatima Fatou Fatoumata Faustin Faustine
    Federico Felipe Ferdinand Fernand Fernande Fernando Filip Filippo Fiona Flavie Flavien Flora Flore Florence
    Florent Florian Fouad Foucauld Foulques Francesca Francesco Francine Francis Francisco Francisque Franck Frank
    Franz François Françoise Fred Freja Frida Friedrich Fritz Frédéric Frédérique Félicie Félicien Félicité Félix
    Gabin Gabriel Gabrielle Garance Garett Gary Gaspard Gaston Gatien Gaultier Gauthier Gautier Gauvain Gaétan
    Gaétane Gaël Gaëlle Gaëtane Geert Geneviève Geoffrey Geoffroy George Georges Georgette Georgina Gerard Gerhard
    Germain Germaine Ghislain Ghislaine Gian Gianluca Gianni Gilbert Gilberte Gildas Gilles Ginette Ginevra
    Giorgio Giovanni Gisèle Giulia Giuseppe Gontran Gonzague Gonzalo Goulven Graham Greg Gregor Greta Grégoire
    Grégory Guewen Guido Guilhem Guillaume Guillemette Gunnar Gunther Gustave Gustavo Guy Guénolé Gwenaël
    Gwenaëlle Gwendal Gwendoline Gwenn Gwenola Gwénola Gédéon Gérald Géraldine Gérard Gérardine Géraud Gérôme
    Günter Habib Hadrien Hakim Hamid Hamza Hanane Hanna Hannah Hanne Hans Harald Haroun Harry Hassan Hatem Hector
    Hedi Heike Heinrich Heinz Helen Helena Helga Henk Henning Henri Henriette Henrik Henry Herbert Hermance
    Hermann Hervé Hicham Hilaire Hilde Hind Hippolyte Holger Honorine Honoré Horst Hortense Houda Howard Hubert
    Hugh Hugo Hugues Huguette Håkan Hédi Héloïse Hélène Ian Ibrahim Idriss Idrissa Ignacio Ilan Ilaria Ilias Ilona
    Ilyès Iman Imane Imène Inaya Ines Inge Inger Ingo Ingrid Inès Ioannis Irina Irène Isaac Isabeau Isabel
    Isabella Isabelle Isaure Isidore Ismaël Isolde Issam Ivan Ivana Jaap Jack Jackie Jacob Jacqueline Jacques
    Jakob Jalil Jamal James Jamila Jan Jana Jane Janet Jasmine Jason Javier Jawad Jean Jean-Baptiste Jean-Bernard
    Jean-Charles Jean-Christophe Jean-Claude Jean-Denis Jean-Eudes Jean-François Jean-Félix Jean-Gabriel
    Jean-Guillaume Jean-Hugues Jean-Jacques Jean-Louis Jean-Loup Jean-Luc Jean-Marc Jean-Marie Jean-Michel
    Jean-Noël Jean-Pascal Jean-Paul Jean-Philippe Jean-Pierre Jean-René Jean-Robert Jean-Roch Jean-Sébastien
    Jean-Vincent Jean-Yves Jean-Éric Jeanne Jeff Jeffrey Jennifer Jens Jeremy Jerry Jesper Jessica Jesús Jihane
    Jill Jim Joachim Joan Joanna Joaquim Jocelyne Joe Joel Joffrey Johan Johann Johanna Johannes John Johnny Jon
    Jonas Jonathan Jordan Jordane Jorge Joris Josef Joseph Josette Joshua Josiane Josselin Josuah José José-Luis
    Joséphin Joséphine Joyce João Joël Joëlle Juan Judicaël Judith Judy Jules Julia Julian Juliana Julie Julien
    Juliette Julio Justin Justine Jutta Jérémie Jérémy Jérôme Jörg Jürgen Kader Kai Kamal Kamel Karen Karim Karima
    Karin Karine Karl Karol Karsten Katarina Kate Katell Katherine Kathrin Katia Katja Katrin Kees Keith Kelly Ken
    Kenneth Kenza Kevin Khadija Khaled Khalid Kheira Kilian Killian Kirsten Klaus Knut Konrad Kristian Kristina
    Krystel Kurt Kylian Kévin Laetitia Lahcen Lamia Lancelot Lara Larry Lars Latifa Laura Laure Laure-Anne
    Laure-Hélène Lauren Laurence Laurent Laurent-Xavier Laurianne Laurie Laurine Laurène Lazare Laëtitia Leif
    Leila Lena Leo Leonardo Leopold Leïla Liam Lidia Lila Lilian Liliana Liliane Lilou Lina Lionel Lisa Lise Lison
    Lofti Lorena Lorenz Lorenzo Lorna Lotfi Lotte Louane Loubna Louis Louis-Marie Louise Louison Loïc Loïs Lubin
    Luc Luca Lucas Luce Lucette Lucia Luciano Lucie Lucien Lucienne Lucile Ludivine Ludovic Ludwig Luigi Luis
    Luisa Lukas Luke Lydia Lydie Lætitia Léa Léandre Léna Léo Léon Léonie Léopold Léopoldine Léïla Maarten Maciej
    Madeleine Mado Maelle Maeva Magali Magalie Magdalena Magnus Mahaut Mahdi Mahmoud Maike Malik Malika Malo
    Mamadou Manel Manfred Manon Manuel Manuela Marc Marcel Marcelin Marcelle Marcello Marcin Marco Marcos Marek
    Margaret Margarida Margaux Margherita Margot Marguerite Maria Marianne Mariano Marie Marie-Ange Marie-Anne
    Marie-Christine Marie-Claire Marie-Cécile Marie-France Marie-Hélène Marie-José Marie-Laure Marie-Louise
    Marie-Noëlle Marie-Odile Marie-Paule Marie-Pierre Marie-Thérèse Marie-Ève Marin Marina Marine Mario Marion
    Marius Marjolaine Marjorie Mark Marko Markus Marlène Marta Marten Marthe Martial Martin Martine Marwan Mary
    Maryam Maryline Marylène Maryse Massimo Mateo Mathias Mathieu Mathilde Mathurin Mathurine Mathéo Matteo
    Matthew Matthias Matthieu Matti Maud Maude Maura Maurice Mauricette Mauricio Maurin Mauro Max Maxence Maxime
    Maximilien Maé Maël Maëlle Maëlys Maëva Maïa Maïté Maïwenn Megan Mehdi Mehmet Meriem Michael Michaela Michal
    Michaël Michel Michele Micheline Michèle Mickaël Miguel Mikael Mike Mikko Mila Milan Mireille Mirko Mohamed
    Mokhtar Mona Monica Monika Monique Morgane Moritz Mouna Mounir Moussa Muriel Mustafa Mustapha Mylène Myriam
    Myrtille Mélanie Méline Mélissa Mélodie Mériadec Mériem Nabil Nabila Nacer Nadia Nadine Nadège Nahel Naim
    Najat Nancy Naomi Napoléon Nasser Nassim Nassima Natacha Natalia Nathalie Nathan Nathanaël Nathaniel Nawal
    Nawel Naëlle Naïma Neil Nelly Nestor Nicaise Nick Nicolas Nicole Niels Nigel Nikolai Nikolaï Nikos Nils Nina
    Ninon Noah Noam Nora Norah Norbert Nour Noura Noé Noémi Noémie Noëlle Nuno Octave Océane Odette Odile Odilon
    Olaf Ole Olga Oliver Olivia Olivier Omar Ombeline Ophélie Orane Oriane Orianne Orlane Oscar Othello Othman
    Othmane Otto Oumar Ousman Ousmane Owen Pablo Pacôme Pamela Paola Paolo Pascal Pascale Pascaline Pascual
    Patrice Patricia Patricio Patrick Patrizia Paul Paula Paulette Paulin Pauline Pavel Pawel Pedro Penny Perrin
    Perrine Peter Petra Petter Phil Philibert Philip Philippe Philippine Philomène Pia Pierre Pierre-Yves
    Pierrette Pieter Pietro Piotr Priscilla Priscille Prosper Pénélope Pétronille Quentin Quitterie Rabah Rachel
    Rachid Rachida Rafael Rafik Rainer Ralf Ralph Ramzi Ramón Rania Raoul Raphaël Raphaëla Raphaëlle Raquel Rayan
    Rayane Raymond Raymonde Raúl Rebecca Reda Renaud René Renée Riad Ricardo Riccardo Richard Rick Rita Rob Robert
    Roberta Roberto Robin Rocío Rodolfo Rodolphe Rodrigo Rodrigue Roger Rokhaya Roland Rolande Romain Romane
    Romuald Roméo Ron Ronan Rosa Rosalie Rose Rose-Marie Roselyne Rosine Roxane Ruben Rudolf Rui Rune Ruth Ryan
    Réda Régine Régis Réjane Rémi Rémy Sabine Sabri Sabrina Sacha Safia Salah Salim Salima Sally Salma Salomé
    Salvatore Sam Samantha Sami Samia Samir Samira Samuel Samy Sana Sandra Sandrine Sandy Sanna Sara Sarah Sasha
    Saskia Saïd Scott Sean Sebastian Selim Serge Sergio Seydou Sharon Shirley Sibylle Sidonie Sigrid Siham Sihem
    Silvia Simon Simona Simone Simonetta Simonne Siméon Sixte Sjoerd Slimane Sofia Sofiane Soizic Solange Solenne
    Soline Solveig Solène Sonia Sonja Sophie Soraya Souad Soufiane Souleymane Soumaya Stanislas Stefan Stefania
    Stefano Steffen Sten Stephan Stephen Steve Steven Stuart Stéphane Stéphanie Sue Susan Susanna Susanne Suzanne
    Suzon Suzy Sven Svetlana Sybille Sylvain Sylvestre Sylvie Sylwia Sébastien Sélim Sélène Séléna Séraphin
    Séraphine Séverin Séverine Sören Søren Tamara Tancrède Tanguy Tania Tarek Tarik Tatiana Ted Teresa Terry Tessa
    Thaïs Theo Theresa Thibaud Thibault Thibaut Thierry Thomas Thècle Théa Théo Théodora Théodore Théophile
    Thérèse Tiago Tilda Tim Timo Timothée Tiphaine Tiphanie Titouan Tobias Todd Tom Tomas Tomasz Tommaso Tomás
    Tony Torben Toufik Tristan Trond Tugdual Typhaine Ugo Ulf Ulrich Ulrike Ulysse Umberto Urbain Ursula Ursule
    Uwe Valentin Valentine Valeria Valérie Vanessa Vasco Vera Vianney Vicente Victoire Victor Victoria Victorien
    Victorine Viktor Vincent Vincenzo Violaine Virgile Virginie Vittorio Viviane Vladimir Volker Véronique Wafa
    Walid Walter Wassila Wassim Wayne Wendy Werner Wilfrid Wilfried Wilhelm William Wim Winnie Wojciech Wolfgang
    Xabi Xavier Xénia Yacine Yamina Yan Yanis Yann Yannick Yannis Yasmina Yasmine Yassin Yassine Yaël Yoan Yoann
    Yohan Yohann Yolanda Yolande Younes Younès Youri Yousra Youssef Youssouf Ysé Yuki Yuri Yvan Yveline Yves
    Yvette Yvon Yvonne Zacharie Zahra Zakaria Ziad Zineb Zinedine Zohra Zoltan Zoubida Zoé Zoë Zélie Álvaro Ève
    Édith Édouard Églantine Éliane Élias Élie Élio Éliott Élisabeth Élise Élodie Éloi Éloïse Éléna Éléonore
    Émeline Émile Émilie Émilien Émilienne Éric Étienne Éva Évan Éveline Évelyne Éverard Óscar
    """.split()
)
