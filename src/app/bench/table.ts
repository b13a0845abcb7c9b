import type { BenchReport, BenchRow, Figure } from './report.js';

const HEAD = ['', 'work', 'ours', 'baseline', 'times better', 'the baseline is'] as const;

function shownNumber(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 3 });
}

/** `70.1 ms (worst 81)`, and with p95 where calls were timed one by one. */
function shown({ value, worst, unit, p95, megabytesPerSecond }: Figure): string {
  if (unit === 'requests') return `${shownNumber(value)} requests${worst > value ? ` (worst ${worst})` : ''}`;
  const spread =
    p95 === undefined ? `worst ${shownNumber(worst)}` : `p95 ${shownNumber(p95)}, worst ${shownNumber(worst)}`;
  const speed = megabytesPerSecond === undefined ? '' : `, ${shownNumber(megabytesPerSecond)} MB/s`;
  return `${shownNumber(value)} ${unit} (${spread})${speed}`;
}

function cells(row: BenchRow): string[] {
  const work = row.mark === undefined ? row.work : `${row.work} (${row.mark})`;
  return [row.name, work, shown(row.ours), shown(row.baseline), `× ${shownNumber(row.ratio)}`, row.baseline.what];
}

/** The report as lines of even columns, for a person. */
export function tableLines({ machine, rounds, rows, skipped }: BenchReport): string[] {
  const lines = [[...HEAD], ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] as string).length)));
  const even = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
  const where = `${machine.cores} cores, ${machine.processor}, Node ${machine.node}, ${machine.platform}; median of ${rounds} rounds after a warm-up`;
  return [...even, '', where, ...skipped.map((why) => `not measured: ${why}`)];
}
