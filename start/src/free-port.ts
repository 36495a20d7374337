import getPort, { portNumbers } from "get-port"

/** The wanted port, else the next free one, which it says. */
export async function freePort(wanted: number, name: string, say: (line: string) => void): Promise<number> {
  const port = await getPort({ port: portNumbers(wanted, wanted + 100) })
  if (port !== wanted) say(`Port ${wanted} is taken: ${name} uses ${port} instead.`)
  return port
}
