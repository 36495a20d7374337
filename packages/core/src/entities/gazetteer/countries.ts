/** Countries, one a line: name; other names; demonyms; capital and large cities. General knowledge, written by hand. */
export const COUNTRIES = `
Afghanistan;;Afghan,Afghans;Kabul,Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz
Albania;;Albanian;Tirana
Algeria;;Algerian;Algiers,Oran,Constantine,Annaba
Andorra;;Andorran;
Angola;;Angolan;Luanda,Huambo,Benguela
Antigua and Barbuda;Antigua;Antiguan;
Argentina;;Argentine,Argentinian,Argentinean;Buenos Aires,Rosario,Mendoza,La Plata,Ushuaia
Armenia;;Armenian;Yerevan
Australia;;Australian,Aussie,Aussies;Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Gold Coast,Newcastle,Geelong,Cairns,Townsville,Alice Springs
Austria;;Austrian;Vienna,Graz,Salzburg,Innsbruck,Linz
Azerbaijan;;Azerbaijani,Azeri;Baku,Ganja
Bahamas;The Bahamas;Bahamian;Nassau
Bahrain;;Bahraini;Manama
Bangladesh;;Bangladeshi;Dhaka,Chittagong,Chattogram,Khulna,Sylhet,Rajshahi,Barisal,Barishal,Rangpur,Mymensingh,Comilla,Cox's Bazar,Narayanganj,Gazipur
Barbados;;Barbadian;Bridgetown
Belarus;;Belarusian,Belarussian;Minsk,Gomel,Brest
Belgium;;Belgian;Brussels,Antwerp,Ghent,Bruges,Liège
Belize;;Belizean;Belmopan
Benin;;Beninese;Cotonou,Porto-Novo
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian;La Paz,Santa Cruz de la Sierra,Cochabamba,Sucre
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;Sarajevo,Srebrenica,Banja Luka,Mostar
Botswana;;Botswanan,Motswana,Batswana;Gaborone,Francistown
Brazil;;Brazilian;Brasília,Brasilia,São Paulo,Sao Paulo,Rio de Janeiro,Salvador,Belo Horizonte,Manaus,Recife,Fortaleza,Curitiba,Porto Alegre,Belém,Belem
Brunei;Brunei Darussalam;Bruneian;Bandar Seri Begawan
Bulgaria;;Bulgarian;Sofia,Plovdiv,Varna
Burkina Faso;;Burkinabe,Burkinabé;Ouagadougou
Burundi;;Burundian;Bujumbura,Gitega
Cambodia;;Cambodian;Phnom Penh,Siem Reap,Sihanoukville
Cameroon;;Cameroonian;Yaounde,Yaoundé,Douala
Canada;;Canadian;Ottawa,Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax,Regina,Saskatoon,St. John's,Mississauga,Brampton,Surrey
Cape Verde;Cabo Verde;Cape Verdean;Praia
Central African Republic;;Central African;Bangui
Chad;;Chadian;N'Djamena
Chile;;Chilean;Santiago,Valparaíso,Valparaiso,Concepción,Antofagasta
China;People's Republic of China,PRC,Mainland China;Chinese;Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin,Nanjing,Xi'an,Hangzhou,Suzhou,Harbin,Dalian,Qingdao,Xiamen,Kunming,Changsha,Shenyang,Zhengzhou,Urumqi,Lhasa,Ningbo,Dongguan,Hefei,Fuzhou,Jinan
Colombia;;Colombian;Bogotá,Bogota,Medellín,Medellin,Cali,Barranquilla,Cartagena,Cúcuta,Cucuta
Comoros;;Comorian;Moroni
Democratic Republic of Congo;Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa;Congolese;Kinshasa,Lubumbashi,Goma,Bukavu,Kisangani
Republic of Congo;Republic of the Congo,Congo,Congo-Brazzaville;;Brazzaville,Pointe-Noire
Costa Rica;;Costa Rican;San José,San Jose
Croatia;;Croatian,Croat;Zagreb,Split,Dubrovnik,Rijeka
Cuba;;Cuban;Havana,Santiago de Cuba,Camagüey,Guantánamo
Cyprus;;Cypriot;Nicosia,Limassol,Larnaca
Czech Republic;Czechia;Czech;Prague,Brno,Ostrava
Denmark;;Danish,Dane,Danes;Copenhagen,Aarhus,Odense
Djibouti;;Djiboutian;
Dominica;;;Roseau
Dominican Republic;;Dominican;Santo Domingo,Punta Cana
East Timor;Timor-Leste,Timor Leste;Timorese;Dili
Ecuador;;Ecuadorian,Ecuadorean;Quito,Guayaquil,Cuenca
Egypt;;Egyptian;Cairo,Alexandria,Giza,Sharm el-Sheikh,Sharm El-Sheikh,Sharm El Sheikh,Luxor,Aswan,Port Said,Suez,Ismailia
El Salvador;;Salvadoran,Salvadorean;San Salvador
Equatorial Guinea;;Equatoguinean;Malabo
Eritrea;;Eritrean;Asmara
Estonia;;Estonian;Tallinn,Tartu
Eswatini;Swaziland;Swazi;Mbabane
Ethiopia;;Ethiopian;Addis Ababa,Mekelle,Mekele,Gondar,Bahir Dar,Dire Dawa,Hawassa
Fiji;;Fijian;Suva,Nadi
Finland;;Finnish,Finn,Finns;Helsinki,Tampere,Turku,Espoo
France;;French,Frenchman;Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Cannes,Calais,Rennes,Grenoble
Gabon;;Gabonese;Libreville
Gambia;The Gambia;Gambian;Banjul
Georgia;;Georgian;Tbilisi,Batumi
Germany;Federal Republic of Germany,West Germany,East Germany;German;Berlin,Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Düsseldorf,Dusseldorf,Leipzig,Dresden,Bonn,Hanover,Nuremberg,Bremen,Dortmund,Essen
Ghana;;Ghanaian;Accra,Kumasi,Tamale,Takoradi,Tema,Cape Coast
Greece;;Greek;Athens,Thessaloniki,Piraeus,Patras
Grenada;;Grenadian;
Guatemala;;Guatemalan;Guatemala City,Antigua Guatemala
Guinea;;Guinean;Conakry
Guinea-Bissau;Guinea Bissau;;Bissau
Guyana;;Guyanese;Georgetown
Haiti;;Haitian;Port-au-Prince,Cap-Haïtien
Honduras;;Honduran;Tegucigalpa,San Pedro Sula,La Ceiba
Hungary;;Hungarian;Budapest,Debrecen
Iceland;;Icelandic,Icelander;Reykjavik,Reykjavík
India;Bharat;Indian;New Delhi,Delhi,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bengaluru,Bangalore,Hyderabad,Ahmedabad,Pune,Surat,Jaipur,Lucknow,Kanpur,Nagpur,Indore,Bhopal,Patna,Vadodara,Ludhiana,Agra,Nashik,Varanasi,Srinagar,Amritsar,Ranchi,Guwahati,Chandigarh,Thiruvananthapuram,Kochi,Cochin,Kozhikode,Coimbatore,Madurai,Mysuru,Mysore,Visakhapatnam,Vijayawada,Bhubaneswar,Dehradun,Shimla,Gurugram,Gurgaon,Noida,Ghaziabad,Faridabad,Allahabad,Prayagraj,Ayodhya,Jodhpur,Udaipur,Raipur,Imphal,Shillong,Gandhinagar,Rajkot,Mangaluru,Jammu,Meerut,Gwalior,Aurangabad,Thane
Indonesia;;Indonesian;Jakarta,Surabaya,Bandung,Medan,Semarang,Makassar,Denpasar,Yogyakarta,Palembang,Nusantara
Iran;Islamic Republic of Iran,Islamic Republic;Iranian;Tehran,Isfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz,Bushehr,Ahvaz,Bandar Abbas
Iraq;;Iraqi;Baghdad,Basra,Mosul,Erbil,Irbil,Kirkuk,Najaf,Karbala,Fallujah,Sulaymaniyah
Ireland;Republic of Ireland,Irish Republic;Irish,Irishman;Dublin,Cork,Galway,Limerick
Israel;;Israeli;Jerusalem,Tel Aviv,Haifa,Ashdod,Ashkelon,Eilat,Beersheba,Netanya,Sderot,Lod,Herzliya
Italy;;Italian;Rome,Milan,Naples,Turin,Florence,Venice,Bologna,Genoa,Palermo,Verona,Bari,Trieste
Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian;Abidjan,Yamoussoukro
Jamaica;;Jamaican;Kingston,Montego Bay
Japan;;Japanese;Tokyo,Osaka,Kyoto,Yokohama,Nagoya,Hiroshima,Nagasaki,Sapporo,Fukuoka,Kobe,Sendai,Fukushima,Naha,Nara,Niigata,Kawasaki
Jordan;;Jordanian;Amman,Aqaba,Irbid
Kazakhstan;;Kazakh,Kazakhstani;Astana,Nur-Sultan,Almaty,Shymkent
Kenya;;Kenyan;Nairobi,Mombasa,Kisumu,Nakuru,Eldoret
Kiribati;;;Tarawa
Kosovo;;Kosovar,Kosovan;Pristina
Kuwait;;Kuwaiti;Kuwait City
Kyrgyzstan;;Kyrgyz;Bishkek,Osh
Laos;Lao PDR;Laotian,Lao;Vientiane,Luang Prabang
Latvia;;Latvian;Riga
Lebanon;;Lebanese;Beirut,Tripoli,Sidon,Tyre
Lesotho;;Basotho;Maseru
Liberia;;Liberian;Monrovia
Libya;;Libyan;Benghazi,Misrata,Sirte,Tobruk
Liechtenstein;;;Vaduz
Lithuania;;Lithuanian;Vilnius,Kaunas
Luxembourg;;Luxembourgish;
Madagascar;;Malagasy;Antananarivo
Malawi;;Malawian;Lilongwe,Blantyre
Malaysia;;Malaysian;Kuala Lumpur,Putrajaya,George Town,Johor Bahru,Kuching,Kota Kinabalu,Ipoh,Shah Alam,Petaling Jaya
Maldives;The Maldives;Maldivian;Malé,Male
Mali;;Malian;Bamako,Timbuktu,Gao
Malta;;Maltese;Valletta
Marshall Islands;;Marshallese;Majuro
Mauritania;;Mauritanian;Nouakchott
Mauritius;;Mauritian;Port Louis,Port-Louis,Curepipe
Mexico;;Mexican;Mexico City,Guadalajara,Monterrey,Tijuana,Puebla,Cancún,Cancun,Ciudad Juárez,Ciudad Juarez,Acapulco,Mérida,Merida,Culiacán,Oaxaca City,Querétaro
Micronesia;Federated States of Micronesia;Micronesian;Palikir
Moldova;;Moldovan;Chisinau,Tiraspol
Monaco;;Monégasque;Monte Carlo
Mongolia;;Mongolian;Ulaanbaatar,Ulan Bator
Montenegro;;Montenegrin;Podgorica
Morocco;;Moroccan;Rabat,Casablanca,Marrakech,Marrakesh,Fez,Tangier,Agadir
Mozambique;;Mozambican;Maputo,Beira,Pemba
Myanmar;Burma;Burmese;Naypyidaw,Nay Pyi Taw,Yangon,Rangoon,Mandalay
Namibia;;Namibian;Windhoek,Walvis Bay
Nauru;;Nauruan;
Nepal;;Nepali,Nepalese;Kathmandu,Pokhara
Netherlands;The Netherlands,Holland;Dutch,Dutchman;Amsterdam,The Hague,Rotterdam,Utrecht,Eindhoven,Maastricht
New Zealand;Aotearoa,NZ;Kiwi,Kiwis,New Zealander,New Zealanders;Wellington,Auckland,Christchurch,Dunedin,Queenstown,Rotorua,Tauranga,Palmerston North
Nicaragua;;Nicaraguan;Managua,Masaya,Granada
Niger;;Nigerien;Niamey
Nigeria;;Nigerian;Abuja,Lagos,Kano,Ibadan,Port Harcourt,Kaduna,Maiduguri,Enugu,Jos,Benin City
North Korea;DPRK,Democratic People's Republic of Korea;North Korean;Pyongyang
North Macedonia;Macedonia;Macedonian;Skopje
Norway;;Norwegian;Oslo,Bergen,Trondheim,Stavanger,Tromsø
Oman;;Omani;Muscat,Salalah,Sohar
Pakistan;;Pakistani;Islamabad,Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad,Multan,Abbottabad,Muzaffarabad
Palau;;Palauan;
Palestine;State of Palestine;Palestinian;Gaza City,Ramallah,Nablus,Jenin,Hebron,Bethlehem,Jericho,Rafah,Khan Younis,Khan Yunis,Tulkarem,Jabalia,Deir al-Balah
Panama;;Panamanian;Panama City,Colón
Papua New Guinea;PNG;Papua New Guinean;Port Moresby
Paraguay;;Paraguayan;Asunción,Asuncion,Ciudad del Este
Peru;;Peruvian;Lima,Cusco,Arequipa
Philippines;The Philippines;Filipino,Filipina,Philippine;Manila,Quezon City,Cebu,Cebu City,Davao,Davao City,Makati,Zamboanga
Poland;;Polish,Pole,Poles;Warsaw,Kraków,Krakow,Gdansk,Gdańsk,Wroclaw,Lodz,Poznan
Portugal;;Portuguese;Lisbon,Porto,Faro
Qatar;;Qatari;Doha
Romania;;Romanian;Bucharest,Cluj-Napoca,Timisoara,Constanta
Russia;Russian Federation;Russian;Moscow,St Petersburg,St. Petersburg,Saint Petersburg,Vladivostok,Novosibirsk,Yekaterinburg,Kazan,Sochi,Rostov-on-Don,Kursk,Belgorod,Kaliningrad,Grozny,Volgograd,Murmansk
Rwanda;;Rwandan;Kigali
Saint Kitts and Nevis;St Kitts and Nevis;;Basseterre
Saint Lucia;St Lucia,St. Lucia;;Castries
Saint Vincent and the Grenadines;St Vincent and the Grenadines;;Kingstown
Samoa;;Samoan;Apia
San Marino;;;
São Tomé and Príncipe;Sao Tome and Principe;;
Saudi Arabia;Kingdom of Saudi Arabia,KSA;Saudi,Saudis,Saudi Arabian;Riyadh,Jeddah,Mecca,Makkah,Medina,Madinah,Dammam,Neom,Taif,Tabuk,Abha
Senegal;;Senegalese;Dakar
Serbia;;Serbian,Serb;Belgrade,Novi Sad
Seychelles;;Seychellois;
Sierra Leone;;Sierra Leonean;Freetown
Singapore;;Singaporean;
Slovakia;;Slovak,Slovakian;Bratislava,Košice
Slovenia;;Slovenian,Slovene;Ljubljana
Solomon Islands;;;Honiara
Somalia;;Somali,Somalian;Mogadishu,Hargeisa,Kismayo,Baidoa
South Africa;Republic of South Africa,RSA;South African;Pretoria,Johannesburg,Cape Town,Durban,Soweto,Bloemfontein,Port Elizabeth,Gqeberha,Tshwane,Polokwane,East London
South Korea;Republic of Korea,ROK,Korea;South Korean,Korean;Seoul,Busan,Incheon,Daegu,Daejeon,Gwangju,Sejong,Pyeongchang,Suwon,Ulsan
South Sudan;;South Sudanese;Juba
Spain;;Spanish,Spaniard;Madrid,Barcelona,Valencia,Seville,Bilbao,Malaga,Málaga,Zaragoza,Granada,San Sebastián,Palma
Sri Lanka;;Sri Lankan;Colombo,Kandy,Jaffna,Galle
Sudan;;Sudanese;Khartoum,Omdurman,Port Sudan,El Fasher
Suriname;;Surinamese;Paramaribo
Sweden;;Swedish,Swede,Swedes;Stockholm,Gothenburg,Malmö,Malmo,Uppsala
Switzerland;;Swiss;Bern,Geneva,Zurich,Zürich,Basel,Lausanne,Davos,Lucerne,Lugano
Syria;Syrian Arab Republic;Syrian;Damascus,Aleppo,Homs,Idlib,Hama,Raqqa,Latakia,Palmyra
Taiwan;Republic of China,Chinese Taipei;Taiwanese;Taipei,Kaohsiung,Taichung,Tainan,Hsinchu,Taoyuan,Keelung,Hualien
Tajikistan;;Tajik;Dushanbe
Tanzania;;Tanzanian;Dar es Salaam,Dodoma,Arusha,Mwanza
Thailand;;Thai,Thais;Bangkok,Chiang Mai,Phuket,Pattaya,Chon Buri,Hat Yai
Togo;;Togolese;Lomé,Lome
Tonga;;Tongan;Nuku'alofa
Trinidad and Tobago;Trinidad;Trinidadian;Port of Spain
Tunisia;;Tunisian;Tunis,Sfax,Sousse
Turkey;Türkiye,Turkiye;Turkish,Turk,Turks;Ankara,Istanbul,Izmir,Antalya,Gaziantep,Bursa,Adana,Diyarbakir
Turkmenistan;;Turkmen;Ashgabat
Tuvalu;;;Funafuti
Uganda;;Ugandan;Kampala,Entebbe
Ukraine;;Ukrainian;Kyiv,Kiev,Kharkiv,Odesa,Odessa,Lviv,Mariupol,Dnipro,Zaporizhzhia,Kherson,Donetsk,Luhansk,Bucha,Bakhmut,Chernobyl,Pokrovsk,Sumy,Mykolaiv
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati,UAE national;Abu Dhabi,Dubai,Sharjah,Ajman,Fujairah,Ras Al Khaimah,Al Ain
United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton,Britons,Brit,Brits;London,Manchester,Birmingham,Liverpool,Glasgow,Edinburgh,Leeds,Bristol,Belfast,Cardiff,Sheffield,Newcastle upon Tyne,Oxford,Cambridge,Nottingham,Leicester,Southampton,Portsmouth,Brighton,Aberdeen,Dundee,Swansea,Plymouth,Coventry,Hull,Bradford,Sunderland,Derby,York,Bath,Norwich,Exeter,Blackpool,Middlesbrough,Stoke-on-Trent,Wolverhampton
United States;US,U.S.,USA,U.S.A.,United States of America,America;American;Washington,Washington DC,Washington D.C.,Washington, DC,New York City,New York,NYC,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Francisco,Austin,Seattle,Denver,Boston,Nashville,Detroit,Portland,Las Vegas,Baltimore,Milwaukee,Atlanta,Miami,Minneapolis,New Orleans,Cleveland,Tampa,Pittsburgh,Cincinnati,Orlando,Sacramento,Kansas City,Salt Lake City,St. Louis,St Louis,Charlotte,Indianapolis,Honolulu,Anchorage,Oakland,Brooklyn,Manhattan,Fort Worth,El Paso,Memphis,Louisville,Albuquerque,Tucson,Buffalo,Raleigh,Omaha,Tulsa,Charleston,Newark,Queens,Bronx,Santa Fe,Des Moines,Annapolis,Camp David,Hollywood,Palo Alto,Mountain View,Cupertino,Redmond,Jacksonville,Columbus,Richmond,Albany
Uruguay;;Uruguayan;Montevideo,Punta del Este
Uzbekistan;;Uzbek;Tashkent,Samarkand,Bukhara
Vanuatu;;;Port Vila
Vatican;Vatican City,Holy See;;
Venezuela;;Venezuelan;Caracas,Maracaibo,Valencia
Vietnam;Viet Nam,Việt Nam;Vietnamese;Hanoi,Hà Nội,Ho Chi Minh City,Saigon,Da Nang,Hue,Hai Phong,Can Tho
Yemen;;Yemeni;Sanaa,Sana'a,Aden,Hodeidah,Taiz,Marib
Zambia;;Zambian;Lusaka,Ndola,Kitwe
Zimbabwe;;Zimbabwean;Harare,Bulawayo
Soviet Union;USSR;Soviet;
Yugoslavia;;Yugoslav;
Scotland;;Scottish,Scot,Scots;
England;;English,Englishman;
Wales;;Welsh;
Northern Ireland;;Northern Irish;Derry,Londonderry
Hong Kong;;Hong Konger,Hongkonger;Kowloon
Macau;Macao;Macanese;
Puerto Rico;;Puerto Rican;San Juan
Greenland;;Greenlandic;Nuuk
Western Sahara;;Sahrawi;
Somaliland;;;
`
