import { toXml } from "xast-util-to-xml"
import { x } from "xastscript"

/** Colours that differ for most eyes (Okabe and Ito), the engine's first. */
export const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#999999", "#000000"] as const

export const colourOf = (index: number): string => COLOURS[index % COLOURS.length] as string

export type Shape = ReturnType<typeof x>
/** Numbers are written with a decimal, which is a tenth of a pixel. */
type Attributes = Record<string, string | number>

export function shape(name: string, attributes: Attributes, ...children: (Shape | string)[]): Shape {
  const written = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === "number" ? String(Number(value.toFixed(1))) : value,
  ])
  return x(name, Object.fromEntries(written) as Record<string, string>, ...children)
}

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): Shape =>
  shape("line", { x1, y1, x2, y2, stroke, "stroke-width": width })

export const label = (left: number, y: number, text: string, anchor: "start" | "middle" | "end" = "start"): Shape =>
  shape("text", { "x": left, y, "text-anchor": anchor, "fill": "#222222" }, text)

/** A picture as SVG that stands for itself: a title for those who do not see it, a ground of its own. */
export function chart(title: string, width: number, height: number, shapes: readonly Shape[]): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  const style = { "font-family": "sans-serif", "font-size": 12, "role": "img" }
  const ground = shape("rect", { width, height, fill: "#ffffff" })
  const picture = x(null, [
    shape(
      "svg",
      { xmlns: "http://www.w3.org/2000/svg", ...size, ...style },
      shape("title", {}, title),
      ground,
      ...shapes,
    ),
  ])
  return `${toXml(picture)}\n`
}
