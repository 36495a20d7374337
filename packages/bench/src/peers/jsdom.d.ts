/** What the bench uses of jsdom. Its published types bring all of a browser's globals into the package. */
declare module "jsdom" {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; contentType?: string; virtualConsole?: VirtualConsole })
    readonly window: { readonly document: object; close(): void }
  }
}
