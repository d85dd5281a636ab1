import { LitElement, css, html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../../components/styles/shared";
import { here } from "../../../engine/here";
import { Watch } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { TableRow } from "./columns";
import { type DayLanes, type LanePlace, lanesOf } from "./lanes";
import { type ProgrammePlan, zoneOf } from "./plan";
import { clockTime } from "./times";

const HOUR = 3_600_000;
const LANE = 26;
const AXIS = 18;
const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** The day of the chosen row as a timetable: what runs in parallel stands below each other. The table says the same in words. */
@customElement("day-strip")
export class DayStrip extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        flex: none;
        max-block-size: 9.5rem;
        padding: 8px 20px 4px;
        overflow: auto;
        border-block-end: 1px solid var(--line);
      }

      svg {
        display: block;
        inline-size: 100%;
        overflow: visible;
      }

      .block > rect {
        fill: var(--surface);
        stroke: var(--line-strong);
      }

      .break > rect {
        fill: var(--sunk);
        stroke: var(--line);
      }

      .chosen > rect {
        fill: var(--accent-soft);
        stroke: var(--accent);
        stroke-width: 2;
      }

      svg.block {
        inline-size: auto;
        overflow: hidden;
      }

      text {
        fill: var(--ink);
        font: 600 0.75rem var(--font);
      }

      .hour {
        fill: var(--ink-3);
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }

      line {
        stroke: var(--line);
      }
    `,
  ];

  @property({ attribute: false }) plan!: ProgrammePlan;
  @property({ attribute: false }) row: TableRow | undefined;

  constructor() {
    super();
    new Watch(this);
  }

  override render() {
    const { plan, row } = this;
    const session = row?.is === "segment" ? plan.segments.get(row.id)?.session : row?.id;
    const day = session === undefined ? undefined : lanesOf(plan, session);
    if (!day || session === undefined) return nothing;
    const zone = zoneOf(plan, session);
    const label = tell("table.strip", { day: here().words.date(day.begins, zone), count: day.places.length, lanes: day.lanes });
    return html`<svg role="img" aria-label=${label} height=${AXIS + day.lanes * LANE}>
      ${hours(day).map((at) => this.#renderHour(day, at, zone))} ${day.places.map((place) => this.#renderBlock(place))}
    </svg>`;
  }

  #renderHour({ begins, ends }: DayLanes, at: number, zone: string) {
    const x = percent((at - begins) / (ends - begins));
    return svg`<line x1=${x} x2=${x} y1="0" y2="100%"></line><text class="hour" x=${x} dx="4" y="12">${clockTime(at, zone)}</text>`;
  }

  #renderBlock({ segment, lane, from, to }: LanePlace) {
    const chosen = segment.id === this.row?.id ? "chosen" : "";
    return svg`<svg class="block ${segment.kind} ${chosen}" x=${percent(from)} y=${AXIS + lane * LANE} width=${percent(to - from)} height=${LANE - 3}>
      <rect x="1" y="1" width="99%" height=${LANE - 5} rx="5"></rect><text x="7" y="16">${say(segment.title)}</text>
    </svg>`;
  }
}

function hours({ begins, ends }: DayLanes): number[] {
  const all = Math.round((ends - begins) / HOUR);
  const every = all > 12 ? 2 : 1;
  return Array.from({ length: Math.floor(all / every) }, (_, index) => begins + index * every * HOUR);
}
