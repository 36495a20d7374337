/** Month names and their abbreviations in the languages that put them into dates most often, by month. */
export const MONTH_NAMES: readonly string[] = [
  "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia января ocak",
  "february feb februar février févr febrero febbraio fevereiro fev februari lutego февраля şubat",
  "march mar märz mrz mars marzo março maart mrt marca марта mart",
  "april apr avril avr abril abr aprile kwietnia апреля nisan",
  "may mai mayo maggio mag maio mei maja мая mayıs",
  "june jun juni juin junio giugno giu junho czerwca июня haziran",
  "july jul juli juillet juil julio luglio lug julho lipca июля temmuz",
  "august aug août agosto ago augustus sierpnia августа ağustos",
  "september sep sept septembre septiembre settembre set setembro września сентября eylül",
  "october oct oktober okt octobre octubre ottobre ott outubro out października октября ekim",
  "november nov novembre noviembre novembro listopada ноября kasım",
  "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia декабря aralık",
]
