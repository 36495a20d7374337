/** Version of the JSON that this core writes: a change that an old reader would misread raises it. */
export const SCHEMA_VERSION = 1

/** Version of the engine. Articles carry it, so that a Library knows which of them to derive again. */
export const CORE_VERSION = "0.2.0"
