import { defineConfig } from "vitest/config"

// The first start of a checkout builds the reading site.
export default defineConfig({ test: { include: ["test/**/*.e2e.ts"], testTimeout: 180_000, hookTimeout: 180_000 } })
