/**
 * Regions, provinces, seas and ranges that news names without a head noun; before a line's names the country that all of them are in, by
 * ISO 3166-1, where nobody disputes it. General knowledge, written by hand.
 */
export const REGIONS = `
Africa,North Africa,West Africa,East Africa,Southern Africa,Central Africa,Sub-Saharan Africa,Horn of Africa,Sahel,Maghreb
Asia,South Asia,Southeast Asia,South-East Asia,East Asia,Central Asia,Northeast Asia,West Asia,Asia Pacific,Asia-Pacific,Indo-Pacific,Pacific,Eurasia,Far East
Europe,Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe,Scandinavia,Balkans,Baltics,Caucasus,Iberia,Benelux,Crimea,Donbas,Donbass,Catalonia,Bavaria,Tuscany,Sicily,Sardinia,Lombardy,Lapland,Flanders,Wallonia,Brittany,Normandy,Provence,Andalusia,Galicia,Basque Country,Siberia,Chechnya,Dagestan,Tatarstan,Nagorno-Karabakh,Abkhazia,South Ossetia,Transnistria,Saxony,Hesse,Prussia
Middle East,Levant,Mesopotamia,Persian Gulf,Arabian Peninsula,Sinai,Sinai Peninsula,Gaza,Gaza Strip,West Bank,East Jerusalem,Golan Heights,Golan,Negev,Galilee,Kurdistan,Anatolia,Red Sea,Strait of Hormuz,Hejaz
North America,South America,Latin America,Central America,Caribbean,Americas,Mesoamerica,Patagonia,Amazon,Amazonia,Andes,Yucatán,Yucatan,Chiapas,Oaxaca,Sinaloa,Jalisco,Michoacán,Guerrero,Baja California,Sonora,Chihuahua,Tamaulipas,Nuevo León,Veracruz,Quintana Roo,Zacatecas,Durango,Tabasco,Campeche,Hidalgo,Coahuila,Guanajuato,Tulum,Guanacaste,Galápagos,Galapagos,Atacama
Oceania,Polynesia,Melanesia,South Pacific,Pacific Islands,Antarctica,Arctic,Antarctic
Mediterranean,Adriatic,Aegean,Atlantic,South China Sea,East China Sea,Black Sea,Baltic Sea,Bay of Bengal,Taiwan Strait,Himalayas,Alps,Himalaya,Pyrenees,Sahara,Dead Sea,Caspian Sea,English Channel,North Sea,Sea of Japan,Arabian Sea
US:Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Midwest,New England,Silicon Valley,Wall Street,Capitol Hill,Long Island,Staten Island
CA:Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Newfoundland and Labrador,Labrador,Prince Edward Island,Yukon,Nunavut,Northwest Territories
AU:New South Wales,Victoria,Queensland,Western Australia,South Australia,Tasmania,Northern Territory
IN:Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kerala,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Orissa,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Puducherry,Pondicherry,Andaman and Nicobar Islands,Lakshadweep,Deccan
PK:Sindh,Balochistan,Khyber Pakhtunkhwa
CN:Xinjiang,Inner Mongolia,Guangdong,Sichuan,Yunnan,Hubei,Hunan,Henan,Hebei,Shandong,Shanxi,Shaanxi,Jiangsu,Zhejiang,Fujian,Anhui,Jiangxi,Guangxi,Guizhou,Hainan,Gansu,Qinghai,Ningxia,Liaoning,Jilin,Heilongjiang
Java,Sumatra,Borneo,Bali,Sulawesi,Papua,Kalimantan,Aceh,Sabah,Sarawak,Johor,Penang,Selangor,Kedah,Kelantan,Perak,Perlis,Terengganu,Negeri Sembilan,Pahang,Melaka,Malacca,Luzon,Mindanao,Visayas,Okinawa,Hokkaido,Honshu,Kyushu,Shikoku,Jeju,Korean Peninsula,Rakhine,Shan
GB:Cornwall,Devon,Kent,Essex,Sussex,Yorkshire,Lancashire,Cumbria,Norfolk,Suffolk,Dorset,Somerset,Hampshire,Wiltshire,Oxfordshire,Cambridgeshire,Derbyshire,Nottinghamshire,Merseyside,Tyneside,Midlands,West Midlands,East Anglia,Greater Manchester,Isle of Wight,Orkney,Shetland,Westminster,Whitehall,Downing Street,Canary Wharf
Tigray,Amhara,Oromia,Darfur,Kordofan,Puntland,Cabo Delgado,Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga,Free State,Eastern Cape,Western Cape,Northern Cape,North West,Ashanti,Biafra,Borno,Zanzibar,Katanga,Kivu,North Kivu,South Kivu,Ituri,Kasai,Casamance,Cyrenaica,Rodrigues,Réunion,Mayotte
Aragon,Castile,Asturias,Navarre,Canary Islands,Balearic Islands,Madeira,Azores,Corsica,Crete,Rhodes,Cyclades,Thrace,Mount Everest,Suez Canal,Panama Canal,Nile,Danube,Rhine,Ganges,Yangtze,Mekong,Jordan Valley,Tahrir Square,Tiananmen Square
Guam,Punjab,Ladakh,Kashmir,Jammu and Kashmir,Bengal,Gilgit-Baltistan,Tibet,Manchuria,Isle of Man,Gibraltar,Falkland Islands,Falklands,Bermuda,Cayman Islands,Jersey,Guernsey,Ulster,Torres Strait,Waziristan
`
