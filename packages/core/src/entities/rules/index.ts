import type { EntityRule } from "../define-entity-rule.ts"
import { acronymDefinition } from "./acronym-definition.ts"
import { acronym } from "./acronym.ts"
import { bracketedBody } from "./bracketed-body.ts"
import { ledBody } from "./led-body.ts"
import { lettersAfterName } from "./letters-after-name.ts"
import { numberedFacility } from "./numbered-facility.ts"
import { politicalWing } from "./political-wing.ts"
import { tradedCompany } from "./traded-company.ts"
import { agreementTitle } from "./agreement-title.ts"
import { city } from "./city.ts"
import { clubLetters } from "./club-letters.ts"
import { companyApposition } from "./company-apposition.ts"
import { companyNoun } from "./company-noun.ts"
import { country } from "./country.ts"
import { dateline } from "./dateline.ts"
import { familyAndPronoun } from "./family-and-pronoun.ts"
import { givenName } from "./given-name.ts"
import { handle } from "./handle.ts"
import { headNoun } from "./head-noun.ts"
import { namedOperation } from "./named-operation.ts"
import { nationalBody } from "./national-body.ts"
import { openingNoun } from "./opening-noun.ts"
import { organizationShape } from "./organization-shape.ts"
import { organization } from "./organization.ts"
import { personApposition } from "./person-apposition.ts"
import { personShape } from "./person-shape.ts"
import { placeContainment } from "./place-containment.ts"
import { placePrefix } from "./place-prefix.ts"
import { placeNoun } from "./place-noun.ts"
import { placePreposition } from "./place-preposition.ts"
import { postedOn } from "./posted-on.ts"
import { precededByArticle } from "./preceded-by-article.ts"
import { quotedTitle } from "./quoted-title.ts"
import { region } from "./region.ts"
import { sayingVerb } from "./saying-verb.ts"
import { speakingMinistry } from "./speaking-ministry.ts"
import { surname } from "./surname.ts"
import { titleBefore } from "./title-before.ts"

/** Every rule for names. Order decides only between equals. */
export const ENTITY_RULES: readonly EntityRule[] = [
  quotedTitle,
  agreementTitle,
  acronymDefinition,
  handle,
  clubLetters,
  postedOn,
  numberedFacility,
  speakingMinistry,
  country,
  city,
  region,
  organization,
  namedOperation,
  headNoun,
  titleBefore,
  givenName,
  surname,
  personApposition,
  familyAndPronoun,
  lettersAfterName,
  sayingVerb,
  placeContainment,
  placeNoun,
  placePreposition,
  openingNoun,
  companyNoun,
  companyApposition,
  ledBody,
  bracketedBody,
  politicalWing,
  tradedCompany,
  nationalBody,
  dateline,
  acronym,
  precededByArticle,
  personShape,
  organizationShape,
  placePrefix,
]
