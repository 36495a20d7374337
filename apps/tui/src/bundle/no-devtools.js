/** Ink asks for React's developer tools only in development; the bundle is none. */
export default {}
