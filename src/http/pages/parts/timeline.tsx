import { longDate } from '../../../domain/describe.js';
import { LANES, layoutTimeline } from './timeline-items.js';
import type { Dot, Lane, TimelineItem, TimelineLayout } from './timeline-items.js';

const LANE_Y: Record<Lane, number> = { actions: 46, incidents: 106, appeals: 166 };
const LANE_WORDS: Record<Lane, string> = { actions: 'Steps', incidents: 'Incidents', appeals: 'Appeals' };
const AXIS_Y = 192;
const HEIGHT = 216;
const RADIUS = 8;

/** The same drawing twice, wide and narrow: a drawing scaled down to a phone could not be read. */
const SIZES = [
  { name: 'wide', width: 960, left: 96, right: 936 },
  { name: 'narrow', width: 340, left: 20, right: 322 },
] as const;
type Size = (typeof SIZES)[number];

function dotWords({ items }: Dot): string {
  return items.map(({ number, date, words }) => `${number}. ${longDate(date)}: ${words}`).join('\n');
}

function label({ items }: Dot): string {
  return items.length === 1 ? String(items[0]?.number) : `${items[0]?.number}–${items.at(-1)?.number}`;
}

/** A circle for a step, a square for an incident, a diamond for an appeal. */
function Shape({ lane, x, y, hollow }: { lane: Lane; x: number; y: number; hollow: boolean }) {
  const name = hollow ? 'dot hollow' : 'dot';
  if (lane === 'actions') return <circle class={name} cx={x} cy={y} r={RADIUS} />;
  if (lane === 'incidents') return <rect class={name} x={x - 7} y={y - 7} width="14" height="14" />;
  return <path class={name} d={`M${x} ${y - 9}L${x + 9} ${y}L${x} ${y + 9}L${x - 9} ${y}Z`} />;
}

function LaneDrawing({ lane, dots, size }: { lane: Lane; dots: readonly Dot[]; size: Size }) {
  const y = LANE_Y[lane];
  return (
    <g class={`lane ${lane}`}>
      <line class="rail" x1={size.left - 12} y1={y} x2={size.right + 12} y2={y} />
      <text class="lane-name" x={size.name === 'wide' ? 0 : size.left - 12} y={size.name === 'wide' ? y + 5 : y - 30}>
        {LANE_WORDS[lane]}
      </text>
      {dots.map((dot) => (
        <g key={dot.x}>
          <title>{dotWords(dot)}</title>
          <Shape lane={lane} x={dot.x} y={y} hollow={dot.items.every(({ upcoming }) => upcoming)} />
          <text class="dot-name" x={dot.x} y={y - 13} text-anchor="middle">
            {label(dot)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Arcs({ arcs }: { arcs: TimelineLayout['arcs'] }) {
  return (
    <g class="arcs">
      {arcs.map(({ from, toX }) => {
        const [top, bottom] = [LANE_Y.actions + RADIUS, LANE_Y[from.lane] - RADIUS];
        const middle = (top + bottom) / 2;
        return (
          <path
            key={`${from.lane}${from.x}`}
            d={`M${toX} ${top}C${toX} ${middle} ${from.x} ${middle} ${from.x} ${bottom}`}
          />
        );
      })}
    </g>
  );
}

function Drawing({ items, size }: { items: readonly TimelineItem[]; size: Size }) {
  const layout = layoutTimeline(items, size.left, size.right, 26);
  if (layout === null) return null;
  return (
    <svg
      class={`timeline ${size.name}`}
      role="img"
      aria-label="Steps, incidents and appeals by date; the table below says the same"
      viewBox={`0 0 ${size.width} ${HEIGHT}`}
    >
      <line class="axis" x1={size.left - 12} y1={AXIS_Y} x2={size.right + 12} y2={AXIS_Y} />
      {layout.ticks.map(({ x, words }) => (
        <g key={words}>
          <line class="tick" x1={x} y1={AXIS_Y - 4} x2={x} y2={AXIS_Y + 4} />
          <text x={x} y={AXIS_Y + 20} text-anchor="middle">
            {words}
          </text>
        </g>
      ))}
      <Arcs arcs={layout.arcs} />
      {LANES.map((lane) => (
        <LaneDrawing key={lane} lane={lane} dots={layout.lanes[lane]} size={size} />
      ))}
    </svg>
  );
}

/** One axis by date with three lanes; numbers are the rows of the table below. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <>
      {SIZES.map((size) => (
        <Drawing key={size.name} items={items} size={size} />
      ))}
    </>
  );
}
