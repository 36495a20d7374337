/** Names that well-known places of more than one country share: they say nothing of a country. General knowledge, written by hand. */
export const TWIN_PLACES = `
Alexandria,Birmingham,Brest,Cambridge,Concepción,Córdoba,Cordoba,Durham,Georgia,Granada,Guadalajara,Halifax,Hamilton,Hyderabad,Kingston
La Paz,León,Leon,Mérida,Merida,Newcastle,Plymouth,Portland,Richmond,San Jose,San José,San Juan,Santa Cruz,Santa Fe,Santiago
Santo Domingo,Surrey,Toledo,Tripoli,Trujillo,Valencia,Victoria,Wellington,Windsor,Worcester,York
`
