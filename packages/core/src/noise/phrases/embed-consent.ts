import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * What asks for consent where something of another service would load.
 *
 * @example "Externer Inhalt nicht verfügbar" → embed-placeholder
 * @example "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden." → embed-placeholder
 * @example "An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt." → embed-placeholder
 * @example "Die Opposition findet externe Inhalte im Unterricht gefährlich." → kept
 * @example "To show you this content, we need your permission to use cookies." → embed-placeholder
 * @example "The court found that the firm needs permission to use cookies." → kept
 * @example "Pour afficher ce contenu, vous devez accepter les cookies." → embed-placeholder
 * @example "Para ver este contenido es necesario aceptar las cookies." → embed-placeholder
 * @example "Per visualizzare questo contenuto devi accettare i cookie." → embed-placeholder
 */
export const embedConsent = definePhraseRule({
  name: "embed-consent",
  reason: "embed-placeholder",
  because: "it asks for consent to load what is from elsewhere",
  stands: "inside",
  longest: 700,
  forms: [
    /^externer? inhalte?(?: (?:nicht verfügbar|anzeigen|laden|von .{2,40}))?[\W_]*$/i,
    /^(?:an dieser stelle|hier (?:finden|sehen|können|würde)|mit ihrer zustimmung|ich bin (?:damit )?einverstanden|ich möchte|wir (?:benötigen|brauchen) (?:ihre|deine)|(?:deine|ihre) (?:privatsphäre|datenschutz|cookie)|um (?:diesen|den|externe)|dieser|zum (?:laden|anzeigen|aktivieren)|für die (?:darstellung|anzeige))\b(?=.{0,200}\b(?:externe[mnrs]?|drittanbieter\w*|eingebundene[nr]|twitter|youtube|instagram|facebook|datawrapper)\b).{0,600}\b(?:inhalte?n?|video|grafiken?|posts?|tweets?|karten?)\b/i,
    // The letters that it may begin with: of most texts nothing more is asked.
    /^(?=[abptwy])(?=.{0,250}\b(?:this|the|external|embedded|third[- ]party) content\b)(?:to (?:show|view|display|load|see)|this content|we need|please|by (?:clicking|loading)|you (?:need|must|have)|allow|the (?:external|embedded))\b.{0,400}\b(?:(?:your|use|accept|allow|enable)\b.{0,30}\b(?:consent|permission|cookies)|privacy (?:policy|settings))\b/i,
    /^(?:pour (?:afficher|voir|visualiser|lire) ce|ce contenu|para (?:ver|visualizar|mostrar) est[ea]|per (?:visualizzare|vedere) quest[oa]|om (?:deze|dit)|deze inhoud)\b.{0,300}\bcookies?\b/i,
  ],
})
