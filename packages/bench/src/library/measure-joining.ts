import { setTimeout } from "node:timers/promises"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { type Account, EventClusters, type Profile, toProfile } from "@corpus/core/training"
import { newsStream } from "../events/news-stream.ts"

/** What the n-th article costs a library's clusters. Times are of the processor, in milliseconds an article. */
export interface JoiningPoint {
  articles: number
  /** What an article is compared by; it does not depend on the others. */
  profile: number
  join: number
  /** Other articles that it was held against. */
  looked: number
  /** Bytes of memory for each article. */
  memory: number
}

export interface JoiningCurve {
  /** Articles a day; null where none is dated. */
  perDay: number | null
  points: JoiningPoint[]
}

/** Articles before each size whose cost is measured. */
const MEASURED = 1000
const WARM = 5000
/** Milliseconds in which buffers are thrown away. */
const SWEPT = 200

/** The cost of the n-th article of a stream, for each of the sizes in ascending order. */
export async function measureJoining(
  accounts: readonly Account[],
  perDay: number | null,
  sizes: readonly number[],
): Promise<JoiningCurve> {
  // What is kept for speed fills up first, so that it counts for no article.
  take(newsStream(accounts, perDay), WARM)
  const held: EventClusters[] = [new EventClusters()]
  const clusters = (): EventClusters => held[0] as EventClusters
  const stream = newsStream(accounts, perDay)
  let count = 0
  const points: JoiningPoint[] = []
  for (const articles of sizes) {
    while (count < articles - MEASURED) count += take(stream, 1, (profile) => clusters().add(profile)).length
    let looked = 0
    const start = process.cpuUsage()
    const profiles = take(stream, MEASURED)
    const between = process.cpuUsage(start).user
    for (const profile of profiles) looked += clusters().add(profile)
    const end = process.cpuUsage(start).user
    count += MEASURED
    points.push({
      articles,
      profile: between / 1000 / MEASURED,
      join: (end - between) / 1000 / MEASURED,
      looked: looked / MEASURED,
      memory: await memoryHeld(),
    })
  }
  held.length = 0
  const without = await memoryHeld()
  return { perDay, points: points.map((point) => ({ ...point, memory: (point.memory - without) / point.articles })) }
}

function take(stream: ReturnType<typeof newsStream>, size: number, use?: (profile: Profile) => void): Profile[] {
  return Array.from({ length: size }, () => {
    const profile = toProfile((stream.next().value as { account: Account }).account)
    use?.(profile)
    return profile
  })
}

/** What is held once all that nobody needs is thrown away; buffers go a little after what held them. */
async function memoryHeld(): Promise<number> {
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  for (let round = 0; round < 3; round++) {
    collect()
    await setTimeout(SWEPT)
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
