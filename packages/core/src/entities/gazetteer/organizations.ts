/**
 * Organisations that news names by a short or opaque name, one identity a line: the fullest name, then other forms.
 * Names that end in a head noun (Ministry, University, Bank) need no entry. General knowledge, written by hand.
 */
export const ORGANIZATIONS = `
United Nations;UN;U.N.
European Union;EU;E.U.
North Atlantic Treaty Organization;NATO;Nato
World Food Programme;WFP
World Health Organization;World Health Organisation;WHO
World Trade Organization;WTO
International Monetary Fund;IMF
World Bank
International Atomic Energy Agency;IAEA
International Criminal Court;ICC
International Court of Justice;ICJ
Association of Southeast Asian Nations;ASEAN;Asean
African Union;AU
Arab League
OPEC;Opec
OPEC+
OECD
BRICS
G7;Group of Seven
G20;Group of 20
G77
Quad
AUKUS
SAARC
ECOWAS
SADC
IGAD
CARICOM
Mercosur;Mercosul
Unicef;UNICEF
UNESCO;Unesco
UNHCR
UNRWA
UNDP
UNEP
UNFPA
OCHA
FIFA;Fifa
UEFA;Uefa
IOC
FIA
NBA
NFL
NHL
MLB
ATP
WTA
BCCI
Fed;Federal Reserve;US Federal Reserve
ECB;European Central Bank
FBI;Federal Bureau of Investigation
CIA;Central Intelligence Agency
NSA
NASA;Nasa
FDA;Food and Drug Administration
CDC;Centers for Disease Control and Prevention
EPA
DHS
DOJ
SEC
IRS
ICE
Pentagon
Kremlin
White House
Capitol
Knesset
Bundestag
Bundesrat
Duma
Lok Sabha
Rajya Sabha
Diet
Congress
Senate
House of Representatives
House of Commons
House of Lords
Parliament
Supreme Court
Interpol;INTERPOL
Europol
Mossad
Shin Bet
MI5
MI6
Scotland Yard
BJP;Bharatiya Janata Party
Aam Aadmi Party;AAP
TMC;Trinamool Congress
Shiv Sena
Labour
Tories
Tory
Lib Dems;Liberal Democrats
Conservatives
Social Democrats
Christian Democrats
Sweden Democrats
Venstre
Fianna Fáil;Fianna Fail
Fine Gael
Plaid Cymru
PiS
Forza Italia
Podemos
Democrats
Republicans
GOP
ANC;African National Congress
Likud
Hamas
Hezbollah;Hizbollah;Hizbullah
Fatah
Houthis
Taliban
Islamic State;ISIS;ISIL;IS
al-Qaeda;Al-Qaeda;al Qaeda;Al Qaeda
al-Shabaab;Al-Shabaab;al Shabaab
Boko Haram
Fatah al-Islam
Awami League
Kuomintang;KMT
DPP;Democratic Progressive Party
Umno;UMNO
Reuters
AFP;Agence France-Presse
AP;Associated Press
Bloomberg
BBC
CNN
CNBC
NBC
ABC
CBS
NPR
PBS
MSNBC
Fox News
Al Jazeera
Xinhua
TASS;Tass
Interfax
Kyodo
Yonhap
PTI;Press Trust of India
ANI
IANS
dpa
EFE
New York Times;The New York Times
Washington Post;The Washington Post
Wall Street Journal
Financial Times
Guardian;The Guardian
Daily Mail
Times of India
Haaretz
Der Spiegel
Le Monde
El País
Economist;The Economist
Google
Apple
Microsoft
Amazon
Meta
Facebook
Twitter
Instagram
WhatsApp
YouTube
TikTok
Telegram
Netflix
Tesla
SpaceX
OpenAI
Nvidia
Intel
IBM
Samsung
Huawei
Tencent
Alibaba
ByteDance
Baidu
Xiaomi
Foxconn
TSMC
Sony
Toyota
Honda
Nissan
Hyundai
Kia
Volkswagen
BMW
Audi
Porsche
Mercedes-Benz
Mercedes
Ferrari
Renault
Stellantis
Ford
General Motors
Boeing
Airbus
Lufthansa
Emirates airline
Ryanair
easyJet
AT&T
Verizon
Vodafone
Walmart
Tesco
Ikea
Starbucks
McDonald's
Coca-Cola
PepsiCo
Nestlé
Unilever
Pfizer
Moderna
AstraZeneca
Novartis
Johnson & Johnson
ExxonMobil
Exxon
Chevron
Shell
BP
TotalEnergies
Gazprom
Rosneft
Saudi Aramco;Aramco
Sinopec
Goldman Sachs
JPMorgan
JPMorgan Chase
Citigroup
HSBC
Barclays
UBS
Credit Suisse
Deutsche Bank
BlackRock
Moody's
Fitch
S&P
S&P Global
Uber
Airbnb
PayPal
Disney
Warner Bros
Paramount
Spotify
Tata
Tata Motors
Tata Steel
Reliance
Infosys
Wipro
Adani
Air India
IndiGo
ISRO
DRDO
Siemens
Bosch
Bayer
BASF
SAP
Adidas
Nike
Puma
LVMH
Greenpeace
Amnesty International;Amnesty
Human Rights Watch
Oxfam
Red Cross
Red Crescent
Save the Children
Médecins Sans Frontières;Doctors Without Borders;MSF
WWF
NHS
RSPCA
Met Office
Ofcom
Real Madrid
Atletico Madrid;Atlético Madrid
Manchester United
Manchester City
Liverpool FC
Arsenal
Chelsea
Tottenham;Tottenham Hotspur
Aston Villa
Everton
Juventus
Inter Milan
AC Milan
Bayern Munich;Bayern
Borussia Dortmund
Paris Saint-Germain;PSG
Ajax
Benfica
Celtic
Rangers
Lakers
Celtics
Warriors
Yankees
Dodgers
Harvard
Yale
Stanford
MIT
Princeton
X Corp
IDF;Israel Defense Forces;Israel Defence Forces
RSF;Rapid Support Forces
PLA;People's Liberation Army
IRGC;Islamic Revolutionary Guard Corps
PLO;Palestine Liberation Organization
PKK
SNP;Scottish National Party
AfD;Alternative for Germany
CDU
CSU
SPD
Eskom
Petrobras
Pemex
YPF
PDVSA
Vale
Embraer
FARC
`
