import { bundleScreens } from "./bundle-screens.ts"

await bundleScreens()
