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
`

/** Further women's names, in the same way. */
export const MORE_WOMEN_NAMES = `
Allison Aparna Becky Bella Bernadette Bertha Beverly Bonnie Brittany Cathy Cheryl Cindy Connie Crystal Daisy Debra
Deepa Divya Dolores Dora Doris Ellie Elsa Gail Geeta Geraldine Gertrude Holly Ida Ilhan Juanita Juliana Kavita
Kayleigh Kellyanne Latoya Laurie Lillian Lois Loretta Lori Lorraine Lydia Marilyn Marissa Marjorie Marlene Marsha
Megyn Mildred Norma Peggy Phyllis Pooja Priti Rose Roxanne Shweta Stacey Tammy Therese Tracy Virginia Wanda Yolanda
`
