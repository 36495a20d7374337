import { wordSet } from "../word-set.ts"

/** Function words by language: frequent in it, and together found in no other. */
export const FUNCTION_WORD_PROFILES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    "the of and to in is that for it was with as on be by at from are this have has not said which were will would been their they but he she his its an or who",
  ),
  de: wordSet(
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wurde",
  ),
  fr: wordSet(
    "le la les de des du et en un une est que qui dans pour pas au sur par plus ne se ce il elle sont avec aux son sa ses ont mais comme ou nous été cette leur fait être à",
  ),
  es: wordSet(
    "el la los las de del y en un una que es por con para no se su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay donde fue ser son",
  ),
  it: wordSet(
    "il lo la i gli le di del della dei delle e in un una che è per con non si da al come più ma anche sono nel nella alla ha questo suo sua loro dal dalla stato essere ai tra",
  ),
  pt: wordSet(
    "o a os as de do da dos das e em um uma que é por com para não se na no ao mais como mas foi sua seu ou ser quando muito há nos já está também pelo pela até isso são à",
  ),
  nl: wordSet(
    "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij ze wordt door over werd hun wij deze die tot worden kan meer",
  ),
}
