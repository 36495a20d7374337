import type { NextConfig } from "next"

const config: NextConfig = {
  poweredByHeader: false,
  // A pasted page may be far larger than Next's own limits; the library refuses what is too large in its own words.
  experimental: { serverActions: { bodySizeLimit: "64mb" }, proxyClientMaxBodySize: "64mb" },
}

export default config
