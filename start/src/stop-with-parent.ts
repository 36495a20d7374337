// Loaded first into each server: one whose start was killed would otherwise hold its port for good.
process.once("disconnect", () => process.exit())
process.channel?.unref()
