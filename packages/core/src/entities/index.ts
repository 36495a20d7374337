export { findEntities, type EntityContext } from "./find-entities.ts"
export {
  defineEntityRule,
  type EntityRule,
  type Found,
  type NameInContext,
  type Opinion,
} from "./define-entity-rule.ts"
