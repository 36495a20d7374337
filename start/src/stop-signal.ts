/** A signal that is set once the user or the system asks this process to end. A terminal and its runners may ask more than once. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort())
  return stop.signal
}
