import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** The folders of the house that have dependencies of their own. */
const PACKAGES = ["packages/core", "packages/store", "apps/api", "apps/web", "start"]

/**
 * Is everything here that the start needs? Each problem says what is missing and how to mend it.
 *
 * @param {string} root the house's folder
 * @param {string} nodeVersion such as `26.10.0`
 * @returns {string[]}
 */
export function checkSetup(root, nodeVersion) {
  const { engines, packageManager } = readJson(join(root, "package.json"))
  const install = `Run \`npx --yes ${packageManager} install\` and see what it reports.`
  const wanted = engines.node.replace(">=", "")
  const problems = isOlder(nodeVersion, wanted)
    ? [`Node ${nodeVersion} is too old, ${wanted} is the least. ${install}`]
    : []
  const state = installState(root)
  if (state !== null) return [...problems, `${state} ${install}`]
  const missing = PACKAGES.flatMap((folder) => missingDependencies(root, folder))
  if (missing.length > 0)
    problems.push(`Not installed, though the lockfile names them: ${missing.join(", ")}. ${install}`)
  return problems
}

/**
 * What is wrong with the installation as a whole; null where it is the lockfile's.
 *
 * @param {string} root
 */
function installState(root) {
  const installed = join(root, "node_modules/.pnpm/lock.yaml")
  if (!existsSync(installed)) return "The dependencies are not installed."
  if (readFileSync(installed).equals(readFileSync(join(root, "pnpm-lock.yaml")))) return null
  return "The installed dependencies are not those of pnpm-lock.yaml."
}

/**
 * @param {string} root
 * @param {string} folder
 */
function missingDependencies(root, folder) {
  const { dependencies = {} } = readJson(join(root, folder, "package.json"))
  return Object.keys(dependencies)
    .filter((name) => !existsSync(join(root, folder, "node_modules", name)))
    .map((name) => `${name} (of ${folder})`)
}

/**
 * @param {string} version
 * @param {string} wanted
 */
function isOlder(version, wanted) {
  const parts = version.split(".").map(Number)
  for (const [index, least] of wanted.split(".").map(Number).entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part < least
  }
  return false
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"))
}
