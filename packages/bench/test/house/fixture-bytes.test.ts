import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { CORPUS } from "../fixture-results.ts"
import { trackedFiles } from "./tracked-files.ts"

/** SHA-256 of every file that came from elsewhere: served bytes are never tidied, answers never fitted. */
const SHA256: Record<string, string> = {
  "asianet-newsable/gold.json": "6cbfec7e5f7da23c005a4d4e0ed44a769d796799aa261918d159bf0b9478350a",
  "asianet-newsable/raw.txt": "e5f82e422007f373c03819953501c0b60b361c0e470777016c2a2a249ba6bf16",
  "nationpress/gold.json": "0d57e372b507d7b494054252522f252b8604cd40590880b7f073cbb1add37c6b",
  "nationpress/raw.txt": "834947d46335a61b210b16a75664050b5d1a8ffc02e7293f4b0e8caf4c05bff0",
  "new-delhi-desk/gold.json": "1b6e0dbaf182408766e7c5d6d78cc43edb6d6e3bc314c84750d463ed868a73a1",
  "new-delhi-desk/raw.txt": "def56a6789bef09c29a50627a71555f47a9778753c27ca1cb4f424feaf9026b1",
  "social-footer/gold.json": "c9a89ee543f65bd27cc56e600d6ae81be891b823508d7c27f8f639ccb5d57f5c",
  "social-footer/raw.txt": "88fd0a56b4123dd85de383d5671406134787ba846f38ea9f612cc032d214ca0f",
  "story.gold.json": "d3655e6e280d7dd61c008e70d64df0f0b79829eaa3ada4039a22dad0cafce464",
  "telegraph-india/gold.json": "a7f4b86d08af0766d0ad7c1b81f5c40b066661772e9e1ffacdbef9bfce60b1f2",
  "telegraph-india/raw.txt": "5e906a501c6752ddec278078b5a681183175667d9a66a671583cf6b5bc8a5651",
}

test.each(Object.entries(SHA256))("%s has the bytes that it came with", (path, sha256) => {
  expect(
    createHash("sha256")
      .update(readFileSync(join(CORPUS, path)))
      .digest("hex"),
  ).toBe(sha256)
})

/** Written for this repository, and free to change. */
const OURS = ["corpus/README.md", "corpus/eval.json", "corpus/training/", "corpus/stories/", "corpus/stories-held-out/"]
const isOurs = (path: string) => OURS.some((ours) => path === ours || (ours.endsWith("/") && path.startsWith(ours)))

test("every fixture's file is in the list", () => {
  const files = trackedFiles((path) => path.startsWith("corpus/") && !isOurs(path))
  expect(files.map(({ path }) => path.slice("corpus/".length)).toSorted()).toEqual(Object.keys(SHA256).toSorted())
})
