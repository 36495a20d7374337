/** Words of more than one country's people, or of a part of one: Indo-, Sino-, European. Lower case. */
export const REGIONAL_DEMONYMS = `
african africans asian asians european europeans arab arabs latin western eastern kurdish kurds tamil bengali
punjabi gujarati gazan gazans londoner londoners parisian kashmiri kashmiris tibetan tibetans catalan texan
californian hawaiian sicilian scandinavian balkan soviet sino indo anglo franco afro euro sino-indian chechen
cossack darfuri bavarian islamic caribbean nordic baltic berliner venetian byzantine ottoman victorian
`
