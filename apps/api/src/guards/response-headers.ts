import { cors } from "hono/cors"
import { secureHeaders } from "hono/secure-headers"

/** Lets any site's page read; what changes the library is kept to its own by `sameSite`. */
export const readableAnywhere = cors({
  origin: "*",
  allowMethods: ["GET", "HEAD"],
  allowHeaders: ["if-none-match"],
  exposeHeaders: ["etag"],
  maxAge: 600,
})

/** Nothing this API answers is to be run or framed. A route that must be freer sets its own header first. */
export const closedByDefault = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  // Speaks for a whole host, which is for whoever puts this behind TLS to decide.
  strictTransportSecurity: false,
  xFrameOptions: "DENY",
  overwrite: false,
})
