import { fileURLToPath } from "node:url"

/** The folder of this app. */
export const APP = fileURLToPath(new URL("../..", import.meta.url))

/** The bundled screens. */
export const BUNDLE = fileURLToPath(new URL("../../dist/screens.js", import.meta.url))

/** The list of the files the bundle was made from. */
export const INPUTS = fileURLToPath(new URL("../../dist/screens.inputs.json", import.meta.url))
