/** Places that go under several names, one a line, the usual one first. General knowledge, written by hand. */
export const PLACE_SPELLINGS = `
Kyiv,Kiev
Kharkiv,Kharkov
Lviv,Lvov
Odesa,Odessa
Dnipro,Dnipropetrovsk
Mykolaiv,Nikolayev
Chernihiv,Chernigov
Chornobyl,Chernobyl
Mumbai,Bombay
Kolkata,Calcutta
Chennai,Madras
Bengaluru,Bangalore
Kochi,Cochin
Mysuru,Mysore
Varanasi,Benares,Banaras
Prayagraj,Allahabad
Gurugram,Gurgaon
Thiruvananthapuram,Trivandrum
Puducherry,Pondicherry
Chattogram,Chittagong
Barishal,Barisal
Cumilla,Comilla
Yangon,Rangoon
Naypyidaw,Nay Pyi Taw
Ulaanbaatar,Ulan Bator
Astana,Nur-Sultan
Beijing,Peking
Guangzhou,Canton
Ho Chi Minh City,Saigon
Mekelle,Mekele
Gqeberha,Port Elizabeth
Mecca,Makkah
Medina,Madinah
Marrakech,Marrakesh
Erbil,Irbil
Khan Younis,Khan Yunis
Rafah,Rafiah
Sharm el-Sheikh,Sharm El-Sheikh,Sharm El Sheikh
Hodeidah,Al Hudaydah,Hudaydah
Lisbon,Lisboa
Cologne,Köln
Munich,München
Gdansk,Danzig
Krakow,Cracow,Kraków
Thessaloniki,Salonika
St. Petersburg,St Petersburg,Saint Petersburg
New York,New York City,NYC
Washington,Washington DC,Washington D.C.
Los Angeles,LA,L.A.
Tromsø,Tromso
Pristina,Prishtina
Chisinau,Kishinev
Tbilisi,Tiflis
Nagorno-Karabakh,Artsakh
Gothenburg,Göteborg
The Hague,Hague,Den Haag
`
