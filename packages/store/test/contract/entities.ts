import type { Library } from "@corpus/core"
import { describe, expect, it } from "vitest"
import { addAll, codeOf, pagesOf } from "./steps.ts"
import type { Contract } from "./contract.ts"

/** Who is who: listed, kept under one id, and as the user decided. In these texts `&Acme` names an organisation. */
export function entitiesContract({ open }: Contract): void {
  describe("entities", () => {
    it("are one over all articles that name them, in the order in which they were first seen", async () => {
      const library = await open()
      await addAll(library, ["One\n#a &Acme", "Two\n#b &Borg &Acme"])
      expect((await library.entities()).items).toEqual([
        { id: "organization:acme", type: "organization", name: "Acme", names: [], articles: 2 },
        { id: "organization:borg", type: "organization", name: "Borg", names: [], articles: 1 },
      ])
      await addAll(library, ["Three\n#c &Borg &Aardvark &Borg"])
      expect(await namesOf(library)).toEqual(["Acme", "Borg", "Aardvark"])
    })

    it("come in pages, by name and by type", async () => {
      const library = await open()
      await addAll(library, ["One\n#a &Acme &Borg &Cobalt &Acre"])
      const pages = await pagesOf((query) => library.entities({ ...query, name: "AC" }), 1)
      expect(pages.map((page) => page.map(({ name }) => name))).toEqual([["Acme"], ["Acre"]])
      expect((await library.entities({ type: "person" })).items).toEqual([])
      expect((await library.entities({ type: "organization" })).items).toHaveLength(4)
      expect(await codeOf(library.entities({ after: "x" }))).toBe("usage")
    })

    it("keep their id while articles come and go", async () => {
      const library = await open()
      const [first] = await addAll(library, ["One\n#a &Acme", "Two\n#b &Acme"])
      const before = (await library.entities()).items[0]!.id
      await library.remove(first!)
      expect((await library.entity(before))?.mentions).toHaveLength(1)
      await library.rebuild({ all: true })
      expect((await library.entities()).items.map(({ id }) => id)).toEqual([before])
    })

    it("are merged for good, and a merged id leads to the one that stays", async () => {
      const library = await open()
      await addAll(library, ["One\n#a &Acme", "Two\n#b &Acme", "Three\n#c &Zenith"])
      const merged = await library.mergeEntities(["organization:zenith", "organization:acme"])
      expect(merged.id).toBe("organization:acme")
      expect(merged.mentions).toHaveLength(3)
      await library.rebuild({ all: true })
      expect(await library.entity("organization:zenith")).toEqual(merged)
      await addAll(library, ["Four\n#d &Zenith"])
      expect((await library.entity("organization:zenith"))?.mentions).toHaveLength(4)
      expect((await library.entities()).items.map(({ id }) => id)).toEqual(["organization:acme"])
    })

    it("are split for good, and merged again", async () => {
      const library = await open()
      const [first] = await addAll(library, ["One\n#a &Acme", "Two\n#b &Acme", "Three\n#c &Acme"])
      const [stays, goes] = await library.splitEntity("organization:acme", [first!])
      expect([stays!.id, stays!.mentions.length]).toEqual(["organization:acme", 2])
      expect(goes!.mentions.map(({ article }) => article)).toEqual([first])
      await library.rebuild({ all: true })
      expect(await library.entity(goes!.id)).toEqual(goes)
      expect((await library.mergeEntities([stays!.id, goes!.id])).mentions).toHaveLength(3)
      expect((await library.entity(goes!.id))?.id).toBe(stays!.id)
    })

    it("say what cannot be done", async () => {
      const library = await open()
      const [only] = await addAll(library, ["One\n#a &Acme"])
      expect(await library.entity("organization:none")).toBeNull()
      expect(await codeOf(library.mergeEntities(["organization:acme", "organization:none"]))).toBe("not-found")
      expect(await codeOf(library.mergeEntities(["organization:acme", "organization:acme"]))).toBe("usage")
      expect(await codeOf(library.splitEntity("organization:none", [only!]))).toBe("not-found")
      expect(await codeOf(library.splitEntity("organization:acme", ["none"]))).toBe("not-found")
      expect(await codeOf(library.splitEntity("organization:acme", [only!]))).toBe("usage")
    })
  })
}

const namesOf = async (library: Library): Promise<string[]> => (await library.entities()).items.map(({ name }) => name)
