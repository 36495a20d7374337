/** Countries, one a line: name; other names; demonyms; capital and large cities; ISO 3166-1 code. General knowledge, written by hand. */
export const COUNTRIES = `
Afghanistan;;Afghan,Afghans;Kabul,Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz;AF
Albania;;Albanian;Tirana;AL
Algeria;;Algerian;Algiers,Oran,Constantine,Annaba;DZ
Andorra;;Andorran;;AD
Angola;;Angolan;Luanda,Huambo,Benguela;AO
Antigua and Barbuda;Antigua;Antiguan;;AG
Argentina;;Argentine,Argentinian,Argentinean;Buenos Aires,Rosario,Mendoza,La Plata,Ushuaia;AR
Armenia;;Armenian;Yerevan;AM
Australia;;Australian,Aussie,Aussies;Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Gold Coast,Newcastle,Geelong,Cairns,Townsville,Alice Springs;AU
Austria;;Austrian;Vienna,Graz,Salzburg,Innsbruck,Linz;AT
Azerbaijan;;Azerbaijani,Azeri;Baku,Ganja;AZ
Bahamas;The Bahamas;Bahamian;Nassau;BS
Bahrain;;Bahraini;Manama;BH
Bangladesh;;Bangladeshi;Dhaka,Chittagong,Chattogram,Khulna,Sylhet,Rajshahi,Barisal,Barishal,Rangpur,Mymensingh,Comilla,Cox's Bazar,Narayanganj,Gazipur;BD
Barbados;;Barbadian;Bridgetown;BB
Belarus;;Belarusian,Belarussian;Minsk,Gomel,Brest;BY
Belgium;;Belgian;Brussels,Antwerp,Ghent,Bruges,Liège;BE
Belize;;Belizean;Belmopan;BZ
Benin;;Beninese;Cotonou,Porto-Novo;BJ
Bhutan;;Bhutanese;Thimphu;BT
Bolivia;;Bolivian;La Paz,Santa Cruz de la Sierra,Cochabamba,Sucre;BO
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;Sarajevo,Srebrenica,Banja Luka,Mostar;BA
Botswana;;Botswanan,Motswana,Batswana;Gaborone,Francistown;BW
Brazil;;Brazilian;Brasília,Brasilia,São Paulo,Sao Paulo,Rio de Janeiro,Salvador,Belo Horizonte,Manaus,Recife,Fortaleza,Curitiba,Porto Alegre,Belém,Belem;BR
Brunei;Brunei Darussalam;Bruneian;Bandar Seri Begawan;BN
Bulgaria;;Bulgarian;Sofia,Plovdiv,Varna;BG
Burkina Faso;;Burkinabe,Burkinabé;Ouagadougou;BF
Burundi;;Burundian;Bujumbura,Gitega;BI
Cambodia;;Cambodian;Phnom Penh,Siem Reap,Sihanoukville;KH
Cameroon;;Cameroonian;Yaounde,Yaoundé,Douala;CM
Canada;;Canadian;Ottawa,Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax,Regina,Saskatoon,St. John's,Mississauga,Brampton,Surrey;CA
Cape Verde;Cabo Verde;Cape Verdean;Praia;CV
Central African Republic;;Central African;Bangui;CF
Chad;;Chadian;N'Djamena;TD
Chile;;Chilean;Santiago,Valparaíso,Valparaiso,Concepción,Antofagasta;CL
China;People's Republic of China,PRC,Mainland China;Chinese;Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin,Nanjing,Xi'an,Hangzhou,Suzhou,Harbin,Dalian,Qingdao,Xiamen,Kunming,Changsha,Shenyang,Zhengzhou,Urumqi,Lhasa,Ningbo,Dongguan,Hefei,Fuzhou,Jinan;CN
Colombia;;Colombian;Bogotá,Bogota,Medellín,Medellin,Cali,Barranquilla,Cartagena,Cúcuta,Cucuta;CO
Comoros;;Comorian;Moroni;KM
Democratic Republic of Congo;Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa;Congolese;Kinshasa,Lubumbashi,Goma,Bukavu,Kisangani;CD
Republic of Congo;Republic of the Congo,Congo,Congo-Brazzaville;;Brazzaville,Pointe-Noire;CG
Costa Rica;;Costa Rican;San José,San Jose;CR
Croatia;;Croatian,Croat;Zagreb,Split,Dubrovnik,Rijeka;HR
Cuba;;Cuban;Havana,Santiago de Cuba,Camagüey,Guantánamo;CU
Cyprus;;Cypriot;Nicosia,Limassol,Larnaca;CY
Czech Republic;Czechia;Czech;Prague,Brno,Ostrava;CZ
Denmark;;Danish,Dane,Danes;Copenhagen,Aarhus,Odense;DK
Djibouti;;Djiboutian;;DJ
Dominica;;;Roseau;DM
Dominican Republic;;Dominican;Santo Domingo,Punta Cana;DO
East Timor;Timor-Leste,Timor Leste;Timorese;Dili;TL
Ecuador;;Ecuadorian,Ecuadorean;Quito,Guayaquil,Cuenca;EC
Egypt;;Egyptian;Cairo,Alexandria,Giza,Sharm el-Sheikh,Sharm El-Sheikh,Sharm El Sheikh,Luxor,Aswan,Port Said,Suez,Ismailia;EG
El Salvador;;Salvadoran,Salvadorean;San Salvador;SV
Equatorial Guinea;;Equatoguinean;Malabo;GQ
Eritrea;;Eritrean;Asmara;ER
Estonia;;Estonian;Tallinn,Tartu;EE
Eswatini;Swaziland;Swazi;Mbabane;SZ
Ethiopia;;Ethiopian;Addis Ababa,Mekelle,Mekele,Gondar,Bahir Dar,Dire Dawa,Hawassa;ET
Fiji;;Fijian;Suva,Nadi;FJ
Finland;;Finnish,Finn,Finns;Helsinki,Tampere,Turku,Espoo;FI
France;;French,Frenchman;Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Cannes,Calais,Rennes,Grenoble;FR
Gabon;;Gabonese;Libreville;GA
Gambia;The Gambia;Gambian;Banjul;GM
Georgia;;Georgian;Tbilisi,Batumi;GE
Germany;Federal Republic of Germany,West Germany,East Germany;German;Berlin,Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Düsseldorf,Dusseldorf,Leipzig,Dresden,Bonn,Hanover,Nuremberg,Bremen,Dortmund,Essen;DE
Ghana;;Ghanaian;Accra,Kumasi,Tamale,Takoradi,Tema,Cape Coast;GH
Greece;;Greek;Athens,Thessaloniki,Piraeus,Patras;GR
Grenada;;Grenadian;;GD
Guatemala;;Guatemalan;Guatemala City,Antigua Guatemala;GT
Guinea;;Guinean;Conakry;GN
Guinea-Bissau;Guinea Bissau;;Bissau;GW
Guyana;;Guyanese;Georgetown;GY
Haiti;;Haitian;Port-au-Prince,Cap-Haïtien;HT
Honduras;;Honduran;Tegucigalpa,San Pedro Sula,La Ceiba;HN
Hungary;;Hungarian;Budapest,Debrecen;HU
Iceland;;Icelandic,Icelander;Reykjavik,Reykjavík;IS
India;Bharat;Indian;New Delhi,Delhi,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bengaluru,Bangalore,Hyderabad,Ahmedabad,Pune,Surat,Jaipur,Lucknow,Kanpur,Nagpur,Indore,Bhopal,Patna,Vadodara,Ludhiana,Agra,Nashik,Varanasi,Srinagar,Amritsar,Ranchi,Guwahati,Chandigarh,Thiruvananthapuram,Kochi,Cochin,Kozhikode,Coimbatore,Madurai,Mysuru,Mysore,Visakhapatnam,Vijayawada,Bhubaneswar,Dehradun,Shimla,Gurugram,Gurgaon,Noida,Ghaziabad,Faridabad,Allahabad,Prayagraj,Ayodhya,Jodhpur,Udaipur,Raipur,Imphal,Shillong,Gandhinagar,Rajkot,Mangaluru,Jammu,Meerut,Gwalior,Aurangabad,Thane;IN
Indonesia;;Indonesian;Jakarta,Surabaya,Bandung,Medan,Semarang,Makassar,Denpasar,Yogyakarta,Palembang,Nusantara;ID
Iran;Islamic Republic of Iran,Islamic Republic;Iranian;Tehran,Isfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz,Bushehr,Ahvaz,Bandar Abbas;IR
Iraq;;Iraqi;Baghdad,Basra,Mosul,Erbil,Irbil,Kirkuk,Najaf,Karbala,Fallujah,Sulaymaniyah;IQ
Ireland;Republic of Ireland,Irish Republic;Irish,Irishman;Dublin,Cork,Galway,Limerick;IE
Israel;;Israeli;Jerusalem,Tel Aviv,Haifa,Ashdod,Ashkelon,Eilat,Beersheba,Netanya,Sderot,Lod,Herzliya;IL
Italy;;Italian;Rome,Milan,Naples,Turin,Florence,Venice,Bologna,Genoa,Palermo,Verona,Bari,Trieste;IT
Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian;Abidjan,Yamoussoukro;CI
Jamaica;;Jamaican;Kingston,Montego Bay;JM
Japan;;Japanese;Tokyo,Osaka,Kyoto,Yokohama,Nagoya,Hiroshima,Nagasaki,Sapporo,Fukuoka,Kobe,Sendai,Fukushima,Naha,Nara,Niigata,Kawasaki;JP
Jordan;;Jordanian;Amman,Aqaba,Irbid;JO
Kazakhstan;;Kazakh,Kazakhstani;Astana,Nur-Sultan,Almaty,Shymkent;KZ
Kenya;;Kenyan;Nairobi,Mombasa,Kisumu,Nakuru,Eldoret;KE
Kiribati;;;Tarawa;KI
Kosovo;;Kosovar,Kosovan;Pristina;XK
Kuwait;;Kuwaiti;Kuwait City;KW
Kyrgyzstan;;Kyrgyz;Bishkek,Osh;KG
Laos;Lao PDR;Laotian,Lao;Vientiane,Luang Prabang;LA
Latvia;;Latvian;Riga;LV
Lebanon;;Lebanese;Beirut,Tripoli,Sidon,Tyre;LB
Lesotho;;Basotho;Maseru;LS
Liberia;;Liberian;Monrovia;LR
Libya;;Libyan;Benghazi,Misrata,Sirte,Tobruk;LY
Liechtenstein;;;Vaduz;LI
Lithuania;;Lithuanian;Vilnius,Kaunas;LT
Luxembourg;;Luxembourgish;;LU
Madagascar;;Malagasy;Antananarivo;MG
Malawi;;Malawian;Lilongwe,Blantyre;MW
Malaysia;;Malaysian;Kuala Lumpur,Putrajaya,George Town,Johor Bahru,Kuching,Kota Kinabalu,Ipoh,Shah Alam,Petaling Jaya;MY
Maldives;The Maldives;Maldivian;Malé,Male;MV
Mali;;Malian;Bamako,Timbuktu,Gao;ML
Malta;;Maltese;Valletta;MT
Marshall Islands;;Marshallese;Majuro;MH
Mauritania;;Mauritanian;Nouakchott;MR
Mauritius;;Mauritian;Port Louis,Port-Louis,Curepipe;MU
Mexico;;Mexican;Mexico City,Guadalajara,Monterrey,Tijuana,Puebla,Cancún,Cancun,Ciudad Juárez,Ciudad Juarez,Acapulco,Mérida,Merida,Culiacán,Oaxaca City,Querétaro;MX
Micronesia;Federated States of Micronesia;Micronesian;Palikir;FM
Moldova;;Moldovan;Chisinau,Tiraspol;MD
Monaco;;Monégasque;Monte Carlo;MC
Mongolia;;Mongolian;Ulaanbaatar,Ulan Bator;MN
Montenegro;;Montenegrin;Podgorica;ME
Morocco;;Moroccan;Rabat,Casablanca,Marrakech,Marrakesh,Fez,Tangier,Agadir;MA
Mozambique;;Mozambican;Maputo,Beira,Pemba;MZ
Myanmar;Burma;Burmese;Naypyidaw,Nay Pyi Taw,Yangon,Rangoon,Mandalay;MM
Namibia;;Namibian;Windhoek,Walvis Bay;NA
Nauru;;Nauruan;;NR
Nepal;;Nepali,Nepalese;Kathmandu,Pokhara;NP
Netherlands;The Netherlands,Holland;Dutch,Dutchman;Amsterdam,The Hague,Rotterdam,Utrecht,Eindhoven,Maastricht;NL
New Zealand;Aotearoa,NZ;Kiwi,Kiwis,New Zealander,New Zealanders;Wellington,Auckland,Christchurch,Dunedin,Queenstown,Rotorua,Tauranga,Palmerston North;NZ
Nicaragua;;Nicaraguan;Managua,Masaya,Granada;NI
Niger;;Nigerien;Niamey;NE
Nigeria;;Nigerian;Abuja,Lagos,Kano,Ibadan,Port Harcourt,Kaduna,Maiduguri,Enugu,Jos,Benin City;NG
North Korea;DPRK,Democratic People's Republic of Korea;North Korean;Pyongyang;KP
North Macedonia;Macedonia;Macedonian;Skopje;MK
Norway;;Norwegian;Oslo,Bergen,Trondheim,Stavanger,Tromsø;NO
Oman;;Omani;Muscat,Salalah,Sohar;OM
Pakistan;;Pakistani;Islamabad,Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad,Multan,Abbottabad,Muzaffarabad;PK
Palau;;Palauan;;PW
Palestine;State of Palestine;Palestinian;Gaza City,Ramallah,Nablus,Jenin,Hebron,Bethlehem,Jericho,Rafah,Khan Younis,Khan Yunis,Tulkarem,Jabalia,Deir al-Balah;PS
Panama;;Panamanian;Panama City,Colón;PA
Papua New Guinea;PNG;Papua New Guinean;Port Moresby;PG
Paraguay;;Paraguayan;Asunción,Asuncion,Ciudad del Este;PY
Peru;;Peruvian;Lima,Cusco,Arequipa;PE
Philippines;The Philippines;Filipino,Filipina,Philippine;Manila,Quezon City,Cebu,Cebu City,Davao,Davao City,Makati,Zamboanga;PH
Poland;;Polish,Pole,Poles;Warsaw,Kraków,Krakow,Gdansk,Gdańsk,Wroclaw,Lodz,Poznan;PL
Portugal;;Portuguese;Lisbon,Porto,Faro;PT
Qatar;;Qatari;Doha;QA
Romania;;Romanian;Bucharest,Cluj-Napoca,Timisoara,Constanta;RO
Russia;Russian Federation;Russian;Moscow,St Petersburg,St. Petersburg,Saint Petersburg,Vladivostok,Novosibirsk,Yekaterinburg,Kazan,Sochi,Rostov-on-Don,Kursk,Belgorod,Kaliningrad,Grozny,Volgograd,Murmansk;RU
Rwanda;;Rwandan;Kigali;RW
Saint Kitts and Nevis;St Kitts and Nevis;;Basseterre;KN
Saint Lucia;St Lucia,St. Lucia;;Castries;LC
Saint Vincent and the Grenadines;St Vincent and the Grenadines;;Kingstown;VC
Samoa;;Samoan;Apia;WS
San Marino;;;;SM
São Tomé and Príncipe;Sao Tome and Principe;;;ST
Saudi Arabia;Kingdom of Saudi Arabia,KSA;Saudi,Saudis,Saudi Arabian;Riyadh,Jeddah,Mecca,Makkah,Medina,Madinah,Dammam,Neom,Taif,Tabuk,Abha;SA
Senegal;;Senegalese;Dakar;SN
Serbia;;Serbian,Serb;Belgrade,Novi Sad;RS
Seychelles;;Seychellois;;SC
Sierra Leone;;Sierra Leonean;Freetown;SL
Singapore;;Singaporean;;SG
Slovakia;;Slovak,Slovakian;Bratislava,Košice;SK
Slovenia;;Slovenian,Slovene;Ljubljana;SI
Solomon Islands;;;Honiara;SB
Somalia;;Somali,Somalian;Mogadishu,Hargeisa,Kismayo,Baidoa;SO
South Africa;Republic of South Africa,RSA;South African;Pretoria,Johannesburg,Cape Town,Durban,Soweto,Bloemfontein,Port Elizabeth,Gqeberha,Tshwane,Polokwane,East London;ZA
South Korea;Republic of Korea,ROK,Korea;South Korean,Korean;Seoul,Busan,Incheon,Daegu,Daejeon,Gwangju,Sejong,Pyeongchang,Suwon,Ulsan;KR
South Sudan;;South Sudanese;Juba;SS
Spain;;Spanish,Spaniard;Madrid,Barcelona,Valencia,Seville,Bilbao,Malaga,Málaga,Zaragoza,Granada,San Sebastián,Palma;ES
Sri Lanka;;Sri Lankan;Colombo,Kandy,Jaffna,Galle;LK
Sudan;;Sudanese;Khartoum,Omdurman,Port Sudan,El Fasher;SD
Suriname;;Surinamese;Paramaribo;SR
Sweden;;Swedish,Swede,Swedes;Stockholm,Gothenburg,Malmö,Malmo,Uppsala;SE
Switzerland;;Swiss;Bern,Geneva,Zurich,Zürich,Basel,Lausanne,Davos,Lucerne,Lugano;CH
Syria;Syrian Arab Republic;Syrian;Damascus,Aleppo,Homs,Idlib,Hama,Raqqa,Latakia,Palmyra;SY
Taiwan;Republic of China,Chinese Taipei;Taiwanese;Taipei,Kaohsiung,Taichung,Tainan,Hsinchu,Taoyuan,Keelung,Hualien;TW
Tajikistan;;Tajik;Dushanbe;TJ
Tanzania;;Tanzanian;Dar es Salaam,Dodoma,Arusha,Mwanza;TZ
Thailand;;Thai,Thais;Bangkok,Chiang Mai,Phuket,Pattaya,Chon Buri,Hat Yai;TH
Togo;;Togolese;Lomé,Lome;TG
Tonga;;Tongan;Nuku'alofa;TO
Trinidad and Tobago;Trinidad;Trinidadian;Port of Spain;TT
Tunisia;;Tunisian;Tunis,Sfax,Sousse;TN
Turkey;Türkiye,Turkiye;Turkish,Turk,Turks;Ankara,Istanbul,Izmir,Antalya,Gaziantep,Bursa,Adana,Diyarbakir;TR
Turkmenistan;;Turkmen;Ashgabat;TM
Tuvalu;;;Funafuti;TV
Uganda;;Ugandan;Kampala,Entebbe;UG
Ukraine;;Ukrainian;Kyiv,Kiev,Kharkiv,Odesa,Odessa,Lviv,Mariupol,Dnipro,Zaporizhzhia,Kherson,Donetsk,Luhansk,Bucha,Bakhmut,Chernobyl,Pokrovsk,Sumy,Mykolaiv;UA
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati,UAE national;Abu Dhabi,Dubai,Sharjah,Ajman,Fujairah,Ras Al Khaimah,Al Ain;AE
United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton,Britons,Brit,Brits;London,Manchester,Birmingham,Liverpool,Glasgow,Edinburgh,Leeds,Bristol,Belfast,Cardiff,Sheffield,Newcastle upon Tyne,Oxford,Cambridge,Nottingham,Leicester,Southampton,Portsmouth,Brighton,Aberdeen,Dundee,Swansea,Plymouth,Coventry,Hull,Bradford,Sunderland,Derby,York,Bath,Norwich,Exeter,Blackpool,Middlesbrough,Stoke-on-Trent,Wolverhampton;GB
United States;US,U.S.,USA,U.S.A.,United States of America,America;American;Washington,Washington DC,Washington D.C.,Washington, DC,New York City,New York,NYC,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Francisco,Austin,Seattle,Denver,Boston,Nashville,Detroit,Portland,Las Vegas,Baltimore,Milwaukee,Atlanta,Miami,Minneapolis,New Orleans,Cleveland,Tampa,Pittsburgh,Cincinnati,Orlando,Sacramento,Kansas City,Salt Lake City,St. Louis,St Louis,Charlotte,Indianapolis,Honolulu,Anchorage,Oakland,Brooklyn,Manhattan,Fort Worth,El Paso,Memphis,Louisville,Albuquerque,Tucson,Buffalo,Raleigh,Omaha,Tulsa,Charleston,Newark,Queens,Bronx,Santa Fe,Des Moines,Annapolis,Camp David,Hollywood,Palo Alto,Mountain View,Cupertino,Redmond,Jacksonville,Columbus,Richmond,Albany;US
Uruguay;;Uruguayan;Montevideo,Punta del Este;UY
Uzbekistan;;Uzbek;Tashkent,Samarkand,Bukhara;UZ
Vanuatu;;;Port Vila;VU
Vatican;Vatican City,Holy See;;;VA
Venezuela;;Venezuelan;Caracas,Maracaibo,Valencia;VE
Vietnam;Viet Nam,Việt Nam;Vietnamese;Hanoi,Hà Nội,Ho Chi Minh City,Saigon,Da Nang,Hue,Hai Phong,Can Tho;VN
Yemen;;Yemeni;Sanaa,Sana'a,Aden,Hodeidah,Taiz,Marib;YE
Zambia;;Zambian;Lusaka,Ndola,Kitwe;ZM
Zimbabwe;;Zimbabwean;Harare,Bulawayo;ZW
Soviet Union;USSR;Soviet;
Yugoslavia;;Yugoslav;
Scotland;;Scottish,Scot,Scots;;GB
England;;English,Englishman;;GB
Wales;;Welsh;;GB
Northern Ireland;;Northern Irish;Derry,Londonderry;GB
Hong Kong;;Hong Konger,Hongkonger;Kowloon;HK
Macau;Macao;Macanese;;MO
Puerto Rico;;Puerto Rican;San Juan;PR
Greenland;;Greenlandic;Nuuk;GL
Western Sahara;;Sahrawi;;EH
Somaliland;;;
`
