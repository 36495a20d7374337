import { fileURLToPath } from "node:url"

/** The folder that holds the whole house, as a path that ends with a separator. */
export const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url))
