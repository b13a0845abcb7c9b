import type { Told } from './watch.js';

/** What became of a break: told at the next poll, told later, harmless, or told by nothing. */
export type Outcome =
  | { kind: 'refused' | 'noted'; told: Told }
  | { kind: 'later'; told: Told; polls: number }
  | { kind: 'same' | 'excused' | 'silent' };

interface Row {
  tried: number;
  counts: Record<Outcome['kind'], number>;
  polls: number[];
  shown: Map<string, number>;
}

const emptyRow = (): Row => ({
  tried: 0,
  counts: { refused: 0, noted: 0, later: 0, same: 0, excused: 0, silent: 0 },
  polls: [],
  shown: new Map(),
});

/** State and the beginning of its reason, as pages and digests show it; numbers of days aside. */
const shownOf = ({ state, reason }: Told) =>
  `${state}: ${(/^[^:;]*?(?=[:;.]|, with|$)/.exec(reason)?.[0] as string).replace(/\d+/g, 'N')}`;

function middle(polls: readonly number[]): string {
  if (polls.length === 0) return '–';
  const sorted = [...polls].sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]}, ${sorted.at(-1)}`;
}

/** The figures of the replay, break by break. */
export class Outcomes {
  private readonly rows = new Map<string, Row>();

  add(name: string, outcome: Outcome): void {
    const row = this.rows.get(name) ?? emptyRow();
    this.rows.set(name, row);
    row.tried += 1;
    row.counts[outcome.kind] += 1;
    if (outcome.kind === 'later') row.polls.push(outcome.polls);
    if (!('told' in outcome)) return;
    const shown = shownOf(outcome.told);
    row.shown.set(shown, (row.shown.get(shown) ?? 0) + 1);
  }

  /** One row of a table in Markdown for each break, in the order in which they were tried first. */
  lines(): string[] {
    return [...this.rows].map(([name, { tried, counts, polls, shown }]) => {
      const most = [...shown].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '–';
      const { refused, noted, later, same, excused } = counts;
      return `| ${[name, tried, refused, noted, later, middle(polls), same, excused, most].join(' | ')} |`;
    });
  }
}
