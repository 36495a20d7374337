/** Given names from around the world that are rarely anything else in news: all but always men's. General knowledge, written by hand. */
export const MEN_NAMES = `
Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Ajay Alan Albert Alberto Alejandro Alex Alexander Alexei Alfred
Ali Allan Amir Amit Andre Andreas Andrei Andrew Andy Anil Anthony Antonio Antony Arjun Arnold Arthur Arun Arvind
Ashok Barack Barry Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brandon Brendan Brent Brett Brian Bruce Bryan
Carl Carlos Cesar Charles Charlie Chris Christian Christopher Chuck Claude Colin Craig Curtis Dale Daniel Danny
Darren Dave David Dean Deepak Dennis Derek Diego Dmitry Don Donald Doug Douglas Duncan Earl Eddie Edgar Eduardo
Edward Edwin Elijah Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Fabio Felipe Felix Fernando Francis
Francisco Frank Franklin Fred Frederick Gary Gavin Geoff Geoffrey George Gerald Gerard Giovanni Giuseppe Glenn
Gordon Graham Greg Gregory Guillermo Gustavo Guy Hans Harold Harry Harvey Hasan Hassan Hector Henri Henry Herbert
Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Ivan Jack Jacob Jacques Jake James Jamie Jared Jason Javier Jay Jeff
Jeffrey Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel Johan Johannes John Johnny Jon Jonathan Jorge Jose Joseph
Joshua Juan Julian Julio Justin Karl Keith Ken Kenneth Kevin Khalid Kumar Kurt Kyle Lance Larry Lars Lawrence Leo
Leon Leonard Leonardo Liam Lloyd Louis Lucas Luis Luke Mahmoud Manuel Marc Marcel Marco Marcus Mario Mark Martin
Matt Matthew Maurice Max Maxim Michael Michel Miguel Mike Mikhail Milan Mitch Mohamed Mohammad Mohammed Mohan Mohd
Muhammad Mustafa Nathan Neil Nicholas Nick Nicolas Nigel Nikolai Noah Norman Oleg Oliver Omar Oscar Otto Owen Pablo
Pascal Patrick Paul Pedro Peter Phil Philip Philippe Pierre Piyush Rafael Rahul Raj Rajesh Rajiv Rakesh Ralph Ramesh
Randy Raul Ravi Ray Raymond Rene Ricardo Richard Rick Robert Roberto Robin Rod Rodrigo Roger Rohit Roland Roman Ron
Ronald Ross Roy Rudolf Rudy Rupert Russell Ryan Sam Samuel Santiago Sanjay Scott Sean Sebastian Sergei Sergey Sergio
Seth Shane Shaun Simon Stanley Stefan Stephen Steve Steven Stuart Sunil Suresh Ted Terry Theodore Thomas Tim Timothy
Todd Tom Tony Trevor Tyler Umar Victor Vijay Vikram Viktor Vincent Vinod Vladimir Volodymyr Walter Warren Wayne
Werner William Xavier Yusuf Zachary
`

/** The same: all but always women's. */
export const WOMEN_NAMES = `
Abigail Adriana Agnes Aisha Alexandra Alice Alicia Alison Amanda Amber Amelia Amina Amy Ana Andrea Angela Angelina
Anita Ann Anna Anne Annie April Asha Ashley Audrey Barbara Beatrice Beth Betty Brenda Bridget Camila Carla Carmen
Carol Carole Caroline Carolyn Carrie Catherine Cecilia Charlotte Chloe Christina Christine Claire Clara Claudia
Colleen Cristina Cynthia Dana Danielle Dawn Deborah Denise Diana Diane Donna Dorothy Edith Eileen Elaine Eleanor
Elena Elise Elizabeth Ella Ellen Emily Emma Erica Erika Erin Esther Eva Evelyn Fatima Fiona Florence Frances
Gabriela Georgia Gina Gladys Gloria Grace Greta Hannah Harriet Heather Heidi Helen Helena Hilary Hillary Indira
Ingrid Irene Irina Isabel Isabella Ivanka Jackie Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny
Jessica Jill Joan Joanna Joanne Josephine Joy Joyce Judith Judy Julia Julie June Kamala Karen Kate Katherine
Kathleen Kathryn Kathy Katie Katrina Kelly Kim Kimberly Kirsten Kristen Kristin Laura Lauren Leila Lena Leslie Lina
Linda Lisa Louise Lucia Lucy Lynn Madeleine Mamata Margaret Margarita Maria Marianne Marie Marina Martha Mary
Maureen Meera Megan Melania Melanie Melissa Mercedes Meredith Mia Michelle Miriam Molly Monica Nadia Nancy Naomi
Natalia Natalie Natasha Neha Nicola Nicole Nikki Nina Nirmala Nora Olga Olivia Pamela Patricia Paula Pauline
Penelope Priya Priyanka Rachel Rebecca Regina Renee Rita Roberta Rosa Rosemary Ruth Sabrina Sally Samantha Sandra
Sara Sarah Shannon Sharon Sheila Shirley Sofia Sonia Sophia Sophie Stella Stephanie Sue Sunita Susan Susanna Suzanne
Sylvia Tamara Tanya Tara Teresa Theresa Tina Uma Ursula Usha Valentina Valerie Vanessa Vera Veronica Victoria Violet
Vivian Wendy Whitney Yasmin Yvonne Zainab Zoe
`

/** The same: borne by both, or nobody has said yet by whom. */
export const OTHER_GIVEN_NAMES = `
Abdallah Abdel Abdelaziz Abdelfattah Abdelmadjid Abdi Abdirahman Abdulaziz Abdulla Abdulrahman Abe Abel Abhishek
Abiy Abu Adama Adel Adriano Aidan Aiden Ajit Akbar Akhilesh Akihiko Akio Akira Akshay Alain Alassane Alejandra
Aleksandar Aleksandr Aleksei Alessandro Alexa Alexandre Alexandria Alexey Alexis Alfonso Alfredo Allen Alok Alvaro
Álvaro Amar Amin Amitabh Amos Amrita Anand Anastasia Anders André Andrej Andrés Andres Andrey Andriy Andrzej Angel
Ángel Angelo Anish Ankit Annalena Annette Anton Antoine António Anura Anurag Anwar Ariel Arif Armando Arnab Artem
Arturo Asad Ashraf Ashwini Asif Asim Atal Atsuko Augusto Austin Avi Ayman Aziz Babar Babatunde Basil Beatriz
Benedict Benigno Benito Benny Bernardo Bethany Bianca Bilal Bilawal Billy Björn Bobby Bola Bongbong Bradley Brianna
Britney Brooke Bruno Caitlin Caleb Calvin Cameron Camille Carlo César Chandra Chandrababu Chen Chiara Chinua
Christiane Christoph Christophe Chukwuemeka Claudio Clemens Clément Clifford Clive Connor Conor Constance Courtney
Cristian Cristiano Cyril Daisuke Damian Damien Damon Dan Daniela Daniele Davide Debbie Deepika Denis Denys Desmond
Devendra Dharmendra Didier Dieter Dilip Dilma Dimitri Dinesh Dmitri Dmytro Dominic Dominique Donny Dwayne Dylan
Ebrahim Edmund Ekaterina Elias Elisabeth Elliott Elon Emad Emilia Emilio Emmerson Enzo Ernesto Esteban Étienne Eve
Evo Ezra Fabian Fadi Faisal Farhan Farid Farouk Fatma Fausto Federico Félix Ferdinand Fernanda Fidel Filippo Florian
Francesca Francesco Franck François Franz Freddie Frederic Frédéric Fumio Gabriel Gabriele Gabriella Gael Gareth
Gautam Georges Georgina Gerardo Gerhard Ghassan Giacomo Gianni Gideon Gilbert Giorgia Giorgio Giulia Glen Gonzalo
Goran Guido Guillaume Hadi Hakeem Hamad Hamid Hamza Harald Hari Harris Harun Héctor Heinrich Helmut Hemant Henrik
Henrique Herman Hernán Hideki Himanta Hiroshi Hiroyuki Hisham Hosni Humberto Humza Hussain Ignacio Ihab Ilan Ilham
Ilya Ines Inga Irfan Irving Isaac Isabelle Ismail Itamar Iván Ivo Jackson Jagan Jagdeep Jair Jalal Jamal Jan Jasper
Jawaharlal Jens Jérôme Jesús Jillian Jin Jitendra Jo Joachim João Joao Joaquín Joaquin Jochen Johann Jokowi Jonas
Jong Jonny Jordi José Josef Josh Josip Juana Jules Julien Juliet Julius Jürgen Jurgen Justine Jyotiraditya Kai Kaja
Kamal Kapil Kareem Karim Karin Karla Kassym Katharina Kay Kazuo Keir Kemal Kengo Kenji Kenny Kenta Kerry Khaled
Khalifa Kiara Kieran Kiran Kirill Klaus Kofi Konstantin Krishna Kristalina Kristi Kristina Kwame Kwasi Kylie
Kyriakos Lara Laszlo Laurent Layla Leah Leandro Lee Leonel Leonid Leopoldo Leszek Lev Lewis Lily Lindsay Lindsey
Lionel Liz Liza Logan Lorenzo Lou Luc Luca Lucía Luciana Luciano Luigi Luisa Luiz Lukas Lula Luo Lyndon Mads Magnus
Mahamat Mahathir Mahendra Mahesh Mahinda Mahmood Mahmud Maia Mallikarjun Mamadou Manabu Manfred Manish Manisha
Manmohan Manoj Manuela Marcela Marcelo Marcia Marcos María Mariam Mariana Marine Marion Mariusz Markus Marlon Marta
Martín Martina Marwan Maryam Masaki Masato Mateusz Mathias Mathieu Matteo Matthias Mattias Mauricio Mauro Maxime
Maximilian Maya Mayawati Mehbooba Mehdi Mehmet Meghan Melinda Meryl Mette Micheál Michał Michele Mihai Mikael Miles
Milos Miloš Milton Mina Mitchell Moeen Moeed Mohamad Mohit Mohsen Mona Monika Monique Morgan Moritz Morris Moses
Mostafa Moussa Muammar Muhammadu Muhyiddin Mukesh Murray Musa Mykhailo Nabil Nadeem Nadine Najib Nana Naoki Narendra
Naresh Nasser Nasir Nathalie Nathaniel Nawaf Nawaz Nayib Neal Nelson Nestor Néstor Ngozi Nguyen Nichola Nicky Nico
Nicolás Nikita Nikhil Nikol Nikola Nikolas Nitin Nitish Noam Noel Noor Norbert Nouri Nuno Obinna Oleksandr Oleksii
Oleksiy Olena Olive Olivier Olusegun Oprah Óscar Osama Oswald Paola Paolo Parag Patricio Paulo Pavel Pawan Paweł
Perry Pete Petr Petra Petro Phillip Pieter Pietro Pinarayi Piotr Polly Prabhakar Prabowo Pradeep Prakash Pramod
Pranab Prasad Prashant Praveen Pravind Prayut Prem Pushpa Qasem Quentin Quinn Radoslaw Rafał Raghav Raghuram Rahim
Raisi Raja Rajat Rajeev Rajendra Rajnath Ram Raman Rami Ramiro Ramón Ramon Ranbir Randall Randolph Ranil Ranjan
Ranjit Ranveer Rania Rashid Rashida Rashmi Raúl Ravindra Recep Reginald Reinhard Reinhold Rémi Renato Renaud René
Reuben Riccardo Rich Ricky Riley Rishi Rob Robbie Robyn Rocío Roderick Rodney Rodrigue Rodrigues Rogelio Rohan
Rolando Romeo Ronaldo Ronan Ronnie Rory Rosario Ruben Rubén Ryo Ryota Ruhollah Saad Sabine Sachin Sadio Sadiq Saeed
Sajid Saleh Salim Salman Salva Samia Samir Samrat Sandeep Sanjeev Santosh Sardar Sasha Satoshi Satya Saul Scarlett
Seán Sebastián Sébastien Seema Serena Serge Shah Shahbaz Shaheen Shahid Shankar Sharad Sharif Shashi Shawn Shehbaz
Sheikh Shigeru Shin Shinji Shinzo Shiv Shivraj Shogo Shreya Siddharth Sigmar Silvia Silvio Simone Soren Søren
Srinivas Stan Stanislav Stefania Stefano Steffen Subhash Subrahmanyam Sudhir Suella Suga Sultan Sumit Sundar Susana
Sushil Sushma Svetlana Sven Swati Sylvie Taha Takashi Takeshi Tamim Tania Tareq Tariq Tatiana Tayyip Tedros Temitope
Terence Thabo Thandiwe Thaksin Thanos Thierry Thorsten Tiago Tiffany Timo Tobias Toby Tomas Tomás Tomasz Tommy
Toshiro Tristan Troy Tsai Tulsi Uday Uddhav Uhuru Ulrich Usman Vadim Valentin Valeria Valery Varun Vasundhara
Venkaiah Venkatesh Víctor Vikas Viola Virat Virender Vishal Vittorio Vivek Viviane Vlad Volker Wahid Walid Wallace
Wang Wes Wesley Wilfred Wilhelm Willem Willie Willy Winston Wojciech Wolfgang Xi Yair Yahya Yaser Yasmine Yasser
Yevgeny Yitzhak Yoav Yogi Yoko Yoon Yoshihide Yoshihiro Yossi Youssef Yousef Yuki Yuko Yulia Yuri Yuriko Yuval Yves
Zac Zach Zahid Zahir Zahra Zara Zaki Zeinab Zhang Ziad Ziauddin Zia Zulfikar
`

/** Further men's names: they tell a gender, but no word is taken for a name by them, because many are surnames or words just as well. */
export const MORE_MEN_NAMES = `
Clarence Clint Dustin Dwight Ed Francois Jaime jean-claude Marvin Mathew Mitt Satish Stewart Syed Travis Vernon Will
Aapo Aarav Aarne Abbas Abdallah Abdelaziz Abdelkader Abdoulaye Abdulaziz Abdulrahman Abel Abhijit Abhishek Abiodun
Achim Ademola Adil Aditya Adnan Adolfo Adrien Agustin Ahti Akbar Akihiko Akim Akin Akio Akira Alain Alasdair Alastair
Aldo Aleksandar Aleksander Aleksandr Aleksei Aleksi Alessandro Alexandre Alexandru Alfonso Alistair Alok Alonso Alvaro
Amadou Amar Ambrose Amin Aminu Amos Anand Anders Andrej Andres Andrija Andriy Andrzej Angelo Angus Aniket Ankit Anselm
Antoine Anton Antonis Anwar Aram Arash Archie Aritz Armand Armando Armen Arnaud Arne Aron Artem Artur Arturo Arvid
Asad Asif Aslan Atilla Atsushi Attila Augustin Augusto Aurelien Axel Ayman Ayodele Aziz Babacar Babatunde Bakary
Baldur Balint Bart Bartholomew Bartosz Bashir Basil Bastian Bastien Bayo Bela Benedict Benedikt Benoit Bernardo Bernd
Bert Bertrand Bhupesh Bilal Bjarne Bjorn Björn Blaise Bogdan Bojan Boniface Borja Borut Branislav Branko Brecht
Brendon Bronislaw Bruno Burak Burhan Caleb Callum Calum Camilo Carles Carlo Carsten Caspar Casper Cathal Cedric Cem
Cengiz Cezary Chaim Chandan Chandra Chidi Chima Chinedu Chukwuemeka Cian Ciaran Ciro Claudio Claus Clemens Clement
Clifford Clive Cody Colm Connor Conor Constantin Corentin Cormac Cornelius Cosmin Cristian Cristiano Cyril Cyrille
Czeslaw Dag Dagur Damian Damien Damir Dan Dani Danilo Dario Dariusz Darko Darragh Darryl Daryl Davide Davor Dawid
Declan Denis Dermot Desmond Devendra Dhruv Didier Dieter Dietmar Dilip Dimitar Dimitri Dimitris Dinesh Dirk Dmytro
Domagoj Domenico Domingo Dominic Dominik Donal Donncha Dragan Duarte Dusan Dylan Dzmitry Eamon Eamonn Ebrahim Edmund
Edoardo Efraim Efren Egon Ehud Eino Eirik Elias Eligiusz Elliot Elmar Eloy Elton Emeka Emil Emile Emilio Emre Enda
Ender Endre Eoin Erdem Erdogan Ernesto Ersin Erwin Esteban Etienne Eusebio Ewan Ezekiel Fadi Fahad Faisal Farhad Farid
Farouk Fatih Federico Ferdinand Ferenc Fergal Fergus Fernand Festus Filip Finlay Finn Flemming Florent Florian Floyd
Francesco Franco Frantisek Franz François Fraser Fredrik Friedrich Frode Fumio Gabor Gaetano Gareth Gaspard Gaurav
Gediminas Geir Georg Georges Georgi Georgios Geraint Gerd Gerhard Gernot Gert Gheorghe Gianluca Gianni Gilbert
Gilberto Giles Gintaras Giorgi Giorgio Girish Godfrey Godwin Gonzalo Goran Gordan Grant Grigory Grzegorz Guido
Guillaume Gunnar Gunter Gyorgy Gyula Günter Günther Haakon Habib Hafiz Haim Hakan Hamdi Hamid Hamish Hamza Hannes
Hans-Peter Harald Hardeep Hariharan Haris Harish Harsh Haruki Hashim Heikki Heiko Heinrich Heinz Helge Helmut Hemant
Hendrik Henning Henrik Henrique Heribert Hermann Hermes Hernan Hideki Hideo Hiroshi Hiroyuki Holger Horacio Horia
Horst Hrvoje Hubert Hugues Huseyin Håkan Iain Ibragim Idris Ignacio Ignatius Igors Ilan Ilham Ilia Ilija Ilkka Ilya
Imanol Indrek Ingo Ingvar Inigo Ioannis Ionel Ionut Isaac Ishaan Isidro Ismael Ismail Istvan Ivaylo Ivo Iwan Izaak
Jaak Jaakko Jaan Jabari Jacek Jakob Jakub Jalal Jamal Jan-Erik Janez Janne Janos Janusz Jarek Jari Jaroslav Jaroslaw
Jasper Javad Javid Jayden Jean-Luc Jean-Paul Jean-Pierre Jeevan Jens Jeremiah Jerzy Jethro Jiri Joachim Joao Joaquim
Joaquin Jochen Joerg Johann Jomo Jonas Jonathon Joop Joost Jordi Jorgen Joris Josef Josep Josip Jozef João Juha Juhani
Jukka Julien Juma Junaid Junichi Juraj Jurgen Jussi Justas Juuso Józef Jörg Jørgen Jürgen Kacper Kaito Kalle Kalman
Kamal Kamil Kapil Karim Karsten Kaspar Kazimierz Kazuo Keir Keiran Kelechi Kelvin Kemal Kenan Kenichi Kenji Kerem
Khaled Khalil Kieran Kimani Kiril Kirill Kjell Klaas Klaus Knut Kofi Kojo Konrad Konstantin Konstantinos Kostas
Kourosh Krishnan Krister Kristian Kristijan Kristjan Kristof Krzysztof Kunal Kwabena Kwadwo Kwaku Kwame Kwasi Laars
Lachlan Ladislav Lajos Lamine Lasse Laszlo Laurent Lauri Leandro Leif Lennart Leonid Leopold Leszek Levan Levent Levi
Lino Lionel Lisandro Ljubomir Lorcan Lorenzo Lothar Loïc Luc Luca Luciano Ludovic Ludvik Ludwig Luka Lukas Lukasz Lutz
László Lázaro Maarten Maciej Mads Magnus Mahdi Mahesh Maksim Malachy Malik Mamadou Manfred Manish Manoj Manolis Marat
Marcelo Marcin Marek Mariano Marijan Marin Marinko Marius Marko Markus Marlon Marten Martijn Martti Marwan Masahiro
Masao Massimo Matej Mateo Mateusz Mathias Mathieu Mathis Matias Matteo Matthias Matthieu Matti Mattias Mauricio
Maurizio Mauro Maxime Maximilian Mbeki Mehdi Mehmet Merab Michal Michał Micheal Mihai Mihail Mikael Mikkel Mikko
Miklos Milorad Milos Miloš Mirko Miroslav Mirza Mladen Modou Mohsen Momcilo Morten Moses Mosese Moshe Mthunzi Muhammed
Mukesh Munir Murad Murat Murray Musa Mykola Nabil Nadeem Naeem Nandor Naoki Naoto Narendra Nasser Naveen Nelson
Nemanja Nenad Nestor Niall Niccolo Nico Nicolae Niels Nihat Nikhil Niklas Nikola Nikolaos Nikolay Nikos Nils Nir Nitin
Njoroge Norbert Nuno Nursultan Obinna Octavio Olaf Olav Ole Oleh Oleksandr Oleksiy Olivier Olle Olli Olof Olufemi Omer
Ondrej Orhan Orlando Osama Oskar Osman Ossian Ottar Oumar Ousmane Owain Oystein Paal Paavo Padraig Pal Paolo Paresh
Parviz Pasquale Patrik Pavel Pavlo Pawel Paweł Peadar Peder Pekka Per Petar Petr Petri Petros Petter Petteri Phelan
Pier Piero Pieter Piotr Pradeep Prakash Pramod Prasad Praveen Predrag Przemyslaw Quentin Quincy Radek Radoslaw Radu
Raed Rafal Raffaele Raghav Raimo Rainer Raivis Rajan Rajendra Ralf Ramin Ramiro Ramon Ranjit Rashid Rasmus Ratko
Razvan Reda Regis Reijo Reinhard Reinhold Remi Renato Renzo René Reza Rhys Riccardo Rinat Risto Ritesh Rodolfo Rogelio
Rohan Rolf Romeo Romulo Ronan Rory Ruairi Ruben Rudi Rui Rune Ruslan Rustam Ryo Ryszard Rémi Saad Sachin Sadiq Saeed
Saif Sakari Salah Salim Salman Salvador Salvatore Sameer Sami Samir Samuli Sandeep Sander Sandor Sanjeev Santeri
Santosh Satoshi Saulius Savvas Sebastiao Selim Semyon Senthil Seppo Serge Sergej Serhii Serhiy Severin Seyed Seán
Shahid Shailesh Shigeru Shinzo Shlomo Sigurd Silvio Simao Simeon Simo Sipho Siyabonga Slavko Slobodan Solomon Soren
Spyros Srdjan Stanislav Stanislaw Stefano Stein Stelian Sten Stephane Stig Stipe Stoyan Stéphane Sudhir Suleiman
Surendra Svein Sven Sylvain Szymon Sándor Søren Tadej Tadeusz Tae-yong Taha Takashi Takeshi Talgat Tamas Tamás Tapio
Tarek Tariq Taro Tatsuya Terje Tero Tetsuya Themba Theo Theodor Thiago Thibault Thierry Thilo Thorsten Tiago Tibor
Tihomir Timo Timofey Timothée Timur Tobias Todor Toivo Tomas Tomasz Tomaz Tomislav Tommaso Toms Tomáš Torbjorn
Torbjørn Tore Torsten Toshio Traian Trond Tsvetan Tuncay Tuomas Tyrone Tzvi Uday Ugo Ulf Ulrich Umberto Unai Uros Uwe
Vaclav Vadim Vahid Vaino Valentin Valerio Valeriy Valter Varun Vasil Vasile Vasily Veikko Velibor Venkat Viacheslav
Vicente Vidar Viliam Ville Vincenzo Vishal Vitali Vitaly Vito Vivek Vlad Vladan Vladislav Vojislav Vojtech Volker
Vytautas Václav Waleed Walid Waseem Wilfried Wilhelm Willem Wim Winston Wladyslaw Wojciech Wolfgang Wouter Xabier Xavi
Yacine Yair Yakov Yann Yannick Yannis Yaroslav Yasin Yasser Yasuo Yoann Yoav Yohannes Yoram Yossi Youssef Yuichi Yukio
Yuriy Yvan Yves Zach Zafar Zaid Zakaria Zbigniew Zdenek Zdravko Zeljko Zeno Zoltan Zoltán Zoran Zubair Zvonimir
Zygmunt Zé Özgür Øystein Łukasz
`

/** Further women's names, in the same way. */
export const MORE_WOMEN_NAMES = `
Allison Aparna Becky Bella Bernadette Bertha Beverly Bonnie Brittany Cathy Cheryl Cindy Connie Crystal Daisy Debra
Deepa Divya Dolores Dora Doris Ellie Elsa Gail Geeta Geraldine Gertrude Holly Ida Ilhan Juanita Juliana Kavita
Kayleigh Kellyanne Latoya Laurie Lillian Lois Loretta Lori Lorraine Lydia Marilyn Marissa Marjorie Marlene Marsha
Megyn Mildred Norma Peggy Phyllis Pooja Priti Rose Roxanne Shweta Stacey Tammy Therese Tracy Virginia Wanda Yolanda
Aada Aadhya Aagot Aaliyah Aarti Abena Abimbola Adaeze Adama-Marie Adela Adelaide Adele Adelina Adina Aditi Adrienne
Adwoa Afua Agata Agathe Agnese Agneta Agnieszka Aida Aiko Aileen Ailsa Aimee Ainhoa Aino Aishwarya Aisling Aissatou
Akiko Akosua Akua Alannah Alba Alberta Albertina Aleida Alejandra Aleksandra Alena Alessandra Alexia Alfreda Alica
Alina Aline Alisa Aliyah Allegra Alma Aloña Alyona Alyssa Amaia Amalia Amalie Amara Amelie Aminata Amita Amrita Anabel
Anahita Anais Ananya Anastasia Anastasiya Anca Andreea Aneta Angelica Angeliki Angharad Anika Anja Anjali Anju Anke
Annabel Annabelle Annalena Anne-Marie Anneke Anneli Annelies Annette Annika Antje Antoinette Antonella Antonia Anu
Anuradha Anusha Anya Aoi Aoife Arancha Aranka Archana Ariadna Ariane Arja Arlene Arlette Armelle Aruna Arundhati
Ashwini Asma Assunta Astrid Asuka Atsuko Audra Augustina Aurelia Aurelie Aurora Ayaka Ayelet Ayesha Aylin Ayse Ayşe
Azadeh Aziza Azra Barbora Beata Beate Beatrix Beatriz Begoña Benedetta Benedicte Berit Bernice Bethan Bettina Bhavna
Bianca Biljana Birgit Birgitta Birgitte Birte Blanca Blanka Blessing Bodil Bogna Bojana Bolormaa Bozena Branka Briana
Brigid Brigita Brigitta Brigitte Brita Britt Bronagh Bronwen Bruna Brunhilde Caitlin Caitriona Camilla Candice Candida
Caoimhe Cara Carina Carlotta Carme Carmela Carola Carolina Carys Cassandra Catalina Catarina Caterina Catriona Cecile
Cecilie Celeste Celia Celina Celine Chandrika Chantal Charis Charity Charlene Chelsea Chiara Chidinma Chiyo Christa
Christel Christiane Chrysoula Ciara Cinzia Clare Clarisse Claudine Clelia Clementine Clodagh Colette Concepcion
Concetta Conchita Constance Constanze Consuelo Cora Coralie Cordula Corina Corinna Corinne Cornelia Cosima Dace Dagmar
Dagny Daiva Dalia Damaris Danica Daniela Danuta Daphne Daria Darina Darja Darlene Deepika Deirdre Delia Delphine
Denisa Desiree Desislava Devika Dianne Dilnoza Dimitra Dina Djamila Dominika Donata Donatella Doreen Dorota Dorothea
Dorothée Dorte Dorthe Dragana Dubravka Dunja Durga Ebba Edda Edie Edina Edna Edwige Edwina Efua Eilidh Eimear Eirini
Ekaterina Elda Eleanora Eleftheria Eleni Eleonora Eliana Elif Elin Elina Elisa Elisabeta Elisabeth Elisabetta Elke
Elodie Eloise Els Elsbeth Elspeth Elvira Emanuela Emer Emilia Emilie Emine Emmanuelle Enikő Erna Ernestina Esha
Esmeralda Esperanza Esra Estelle Ester Ethel Etsuko Eugenia Eugenie Eulalia Eunice Evangelina Eve Evelina Eveline
Evelyne Evgenia Ewa Ewelina Fabiana Fabienne Fadia Faith Fanny Farah Fariba Farida Fatema Fatemeh Fatiha Fatma Fatou
Fatoumata Faye Federica Felicia Felicitas Felicity Femke Fenna Fernanda Filippa Filiz Flavia Fleur Flora Florentina
Fran Franca Francesca Francine Francisca Franziska Freda Frederica Frederique Freja Freya Frida Frieda Friederike
Fumiko Gabriella Gabrielle Gaia Galina Gemma Genevieve Georgette Georgiana Georgina Gerda Germaine Gertrud Ghada
Gianna Giedre Gillian Ginevra Giorgia Giovanna Giulia Giuliana Gizela Glenda Golnaz Gordana Gracia Grainne Grazia
Graziella Grazyna Gretchen Grethe Griet Griselda Gráinne Guadalupe Gudrun Gul Gulnara Gunilla Gurpreet Gwen Gwendolyn
Gwyneth Gülay Habiba Hadiza Hafsa Hana Hanan Hande Haniya Hanna Hanne Hannelore Haruka Harumi Hasina Hazel Hedda
Hedwig Heike Helene Helga Helle Heloise Hema Hendrika Henrietta Henriette Hermine Hermione Hilda Hilde Hildegard
Hiroko Hitomi Hortense Houda Huda Hye-jin Ieva Ifeoma Ilaria Ildiko Ilona Ilse Ilze Imane Imelda Imke Imogen Ina Ines
Inese Inga Inge Ingeborg Inger Inna Inés Ioana Iolanda Iole Irena Iris Irma Isabela Isabelle Isadora Isha Isla Ismene
Itziar Iva Ivana Iveta Ivette Ivonne Iwona Izabela Izabella Jaana Jacinda Jacinta Jadwiga Jagoda Jana Janina Janine
Jaqueline Jarmila Jasmin Jasmina Jasna Jaya Jayne Jayshree Jeanette Jelena Jemima Jenna Jennie Jimena Jitka Jo-Ann
Joana Jocasta Jocelyne Jodie Johanna Johanne Jolanda Jolanta Jorunn Josefa Josefina Josiane Jowita Juana Judit Julieta
Juliette Julita Junko Justine Justyna Jutta Jyoti Kadri Kaia Kaisa Kaja Kajal Kalpana Kamila Karin Karina Karla
Karoliina Karolina Karoline Kasia Katalin Katarina Katarzyna Katerina Katharina Katharine Katja Katrin Katrine Kayla
Kazuko Keiko Keira Kerstin Ketevan Khadija Kiersten Kim-Ly Kimiko Kirsi Kirsti Kirsty Kitty Klara Klavdia Komal
Konstantina Kornelia Kristel Kristiina Kristina Kristine Krystyna Kumiko Kylie Ladina Laetitia Laila Lakshmi Lale
Lalita Lana Lara Larisa Larissa Latifa Laure Lavinia Layla Lea Leah Leanne Leena Leoni Leonie Leonor Leonora Lerato
Leticia Letizia Lia Liana Lidia Lieke Lien Liesbeth Lieselotte Ligia Liina Lilia Lilian Liliana Lilli Lily Lindiwe
Linh Linnea Lisbeth Lise Lisette Liudmila Liv Livia Ljiljana Ljubica Lola Lone Loraine Loredana Lorena Lorenza Lorna
Lotta Lotte Louisa Lourdes Luciana Lucie Lucienne Lucille Lucinda Lucyna Ludivine Ludmila Luisa Luise Luiza Lujain
Luljeta Lupita Luz Lyda Lynette Lynne Lyubov Maaike Maarit Mabel Macarena Madalena Maddalena Madeline Madhuri Madina
Madison Maeve Magali Magda Magdalena Magdaléna Maggie Maha Mahnaz Maia Maija Mairead Mairéad Maisie Maite Maja Malala
Malena Malgorzata Malika Malin Mallory Manal Manami Mandisa Mandy Manisha Manon Mansi Manuela Mara Marama Marcela
Marcella Marcia Mareike Maren Marga Margareta Margarete Margaux Marge Margherita Margit Margot Margrethe Marguerite
Mari Mariam Mariama Mariana Marianna Maribel Mariela Mariella Marielle Marietta Marija Marijana Marika Mariko Marilena
Marine Mariola Marion Marisa Marisol Marit Marita Mariya Marja Marjolein Marjut Marlena Marlies Marta Marthe Martina
Martine Martyna Maryam Marzena María Masako Mathilda Mathilde Matilda Matilde Maud Maura Mavis Maya Mayumi Małgorzata
Meaghan Medea Medina Meena Meghan Meike Melati Melina Melinda Mercy Mereana Meri Meriam Merike Merja Merle Merve Mette
Michaela Michiko Midori Mieke Mihaela Miho Mila Milena Milica Milla Millie Mina Minako Mireille Mirela Mirjam Mirjana
Mitsuko Moira Mona Monika Monique Morag Moyra Mrinalini Muriel Myfanwy Myra Myriam Myrna Mélanie Nabila Nada Nadezhda
Nadine Nadiya Naima Naina Nandini Naoko Narges Nastassia Nataliya Natalya Natasa Nathalie Naziha Neelam Nell Nella
Nelly Neringa Nerys Nevena Ngaire Ngozi Niamh Nicoletta Nicolette Nidhi Nieves Nika Nikolina Nilufar Nisha Nita Nives
Noelia Noemi Noemie Nomsa Nomvula Nongluck Nuala Nuria Nurul Nyasha Oana Octavia Odette Ofelia Oksana Olena Olha
Olympia Oonagh Ophelia Oriana Orla Orna Orsolya Ottilie Oyunchimeg Padma Paige Paloma Paola Parisa Parvati Patience
Patrizia Patrycja Paulina Pavla Pearl Perpetua Petra Petronela Philippa Philomena Phoebe Pia Pilar Piret Polina Polly
Poonam Portia Prabha Pragya Preethi Prerna Prisca Priscilla Purnima Raakel Rabab Rachael Rada Radhika Radka Rafaela
Raffaella Ragnhild Raheela Raili Raimonda Raisa Ramona Rana Randi Rani Rania Raquel Rasa Rashida Rashmi Raymonde
Rebeka Reem Regine Reiko Rekha Renata Renate Renu Ria Rikke Rimma Ritu Robyn Rocio Romana Romina Romy Ronja Rosalba
Rosalia Rosalie Rosalind Rosalyn Rosana Rosanna Roseanne Rosemarie Rosie Rosita Rowena Roxana Roxane Roya Rozalia Ruba
Rubina Rufina Rukhsana Rukmini Ruxandra Saara Sabina Sabine Sadie Safiya Sahar Saida Sakshi Salla Salma Salome Samira
Sangita Sanja Sanna Saoirse Sapna Sari Sarita Saroja Saskia Satu Savitri Sayaka Scarlett Seema Selena Selina Selma
Serena Severine Shabana Shabnam Shaheen Shalini Shanthi Sheena Shelagh Sherry Shilpa Shirin Shivani Shobha Shreya
Shruti Sian Sibylle Sidsel Siew Signe Sigrid Siiri Silja Silje Silke Silvana Silvia Simona Simonetta Simran Sina
Sinead Sinéad Siobhan Siobhán Siri Sirpa Siân Slavica Smita Sneha Snezana Sofie Soile Solange Soledad Solene Solveig
Sona Sonal Sonja Soraya Stanislava Stefania Stefanie Stine Suad Sudha Sulema Sumitra Sunniva Susana Susanne Sushma
Suzana Svetlana Svitlana Swati Sylvie Sylwia Sólveig Tabitha Tahira Taina Tamar Tamsin Tania Tanja Tarja Tasneem
Tatiana Tatjana Tatyana Teodora Teresita Tereza Terhi Tess Tessa Thandeka Thandi Thandiwe Thea Theodora Thi Thora
Tiffany Tiina Tilda Tinatin Tineke Tiziana Tjaša Toini Tomoko Torunn Toshiko Tove Triin Trine Trish Trisha Trude Trudy
Tsitsi Tuija Tuulikki Tuva Tünde Ulla Ulrika Ulrike Una Ursa Urszula Uta Ute Vaishali Valeria Vanda Vandana Vasiliki
Vasudha Veena Verena Veronika Veronique Veslemoy Vesna Vibeke Vicky Vidya Vigdis Viktoria Viktoriya Vilma Vimala Viola
Violeta Virginie Virpi Viviana Vivienne Vlasta Waltraud Wangari Wanjiru Wenche Wiebke Wilhelmina Wilma Winifred Winnie
Xenia Ximena Xiomara Yael Yamila Yana Yara Yasmina Yasmine Yelena Yevgenia Yoko Yolande Yoshiko Yuka Yukiko Yulia
Yuliya Yumiko Yuriko Yvette Zahra Zaina Zanele Zara Zaria Zdenka Zeinab Zenaida Zeynep Zita Zlata Zodwa Zofia Zoia
Zora Zorica Zoya Zsofia Zsuzsa Zsuzsanna Zuzana Zuzanna
`
