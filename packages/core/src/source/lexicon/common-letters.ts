/**
 * The characters beyond ASCII that news in an encoding's languages uses most: all of a Latin alphabet's, the commonest half of
 * another's, some hundred of those written with thousands. What is tried first comes first.
 */
export const COMMON_LETTERS: readonly [labels: string, script: "many" | "latin" | "other", letters: string][] = [
  [
    "shift_jis euc-jp",
    "many",
    "あいうえおかがきくけげこごさざしじすずせそただちっつてでとどなにのはばひへほまみめもやゃゆょよらりるれろわをんアィイウエオカキクコサシジスタッテトドナニバフプマムャュョラリルレロン・ー、。「」日本年月人",
  ],
  [
    "gb18030",
    "many",
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经日本新月报市长将政府被与，。“”、：",
  ],
  [
    "big5",
    "many",
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經日本新月報市長將政府被與，。「」、：",
  ],
  [
    "euc-kr",
    "many",
    "이다는을의에가고한지로하를기사자은시대도인어서리정수으나해일아제전과부있장보들주만상그원구성국소관경공스동라여년선비적조회것안위유방했미신개연치행발오무계당세문체우거모마면재실생산물트운진중차금등업감",
  ],
  ["windows-1252", "latin", "éèàçêëîïôûùâäöüßñáíóúåøæãõœÉÀÇÈÄÖÜÅØÆÁÑÓ’‘“”–—…«»„°£€©®·•§²½ \u00AD¿¡´"],
  ["windows-1250 iso-8859-2", "latin", "áéíóúýčďěňřšťůžąćęłńśźżőűăâîşţôöüäČŘŠŽŁŚŻŐÁÉ’‘“”„–—…«»° "],
  ["windows-1254", "latin", "ışğüöçİŞÇĞÖÜâîû’‘“”–—…«»° "],
  ["windows-1257", "latin", "āčēģīķļņšūžąęėįųäöüõŠŽĀ’‘“”„–—…«»° "],
  ["windows-1251 koi8-r koi8-u ibm866 iso-8859-5", "other", "оеаинтсрвлкмдпуяіїє"],
  ["windows-1253 iso-8859-7", "other", "αοιετσνηρπκυςλμόίάέΆ"],
  ["windows-1255", "other", "יוהלאתרשמבןםנדעק"],
  ["windows-1256 iso-8859-6", "other", "اليمنرتوبعدهقسفكأة"],
  ["windows-874", "other", "านรกอเงมยลวดทสต่้ปบั"],
]
