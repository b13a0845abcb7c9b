import { availableParallelism, cpus } from 'node:os';

/** `ms`, `requests`, `MB`: less is better; a unit such as `MB/s`: more is better. */
export type Unit = 'ms' | 'requests' | 'MB' | `${string}/s`;

/** One figure of several rounds: the middle one and the worst. */
export interface Figure {
  /** The median, where the work does not say otherwise. */
  value: number;
  worst: number;
  unit: Unit;
  /** Only where single calls were timed and not rounds of many. */
  p95?: number;
  /** Where bytes were read: at the median. */
  megabytesPerSecond?: number;
}

/** One figure beside another of the same work in the same run. */
export interface BenchRow {
  /** The benchmark it belongs to. */
  name: string;
  /** What was done, with sizes. */
  work: string;
  ours: Figure;
  baseline: { what: string } & Figure;
  /** How many times better ours is than the baseline; below 1 ours is worse. Infinite (null in JSON) when ours is nothing. */
  ratio: number;
  /** What is remarkable about it among its like. */
  mark?: string;
}

export interface BenchSettings {
  /** Measured rounds, after one that warms up. */
  rounds: number;
  say: (line: string) => void;
}

/** What one benchmark gives. */
export interface Measured {
  rows: BenchRow[];
  /** What could not be measured on this machine, and why. */
  skipped?: string[];
}

export type Benchmark = (settings: BenchSettings) => Promise<Measured>;

export interface BenchReport {
  machine: { cores: number; processor: string; node: string; platform: string };
  rounds: number;
  rows: BenchRow[];
  skipped: string[];
}

export function machine(): BenchReport['machine'] {
  const processor = cpus()[0]?.model.trim() ?? 'not told';
  return {
    cores: availableParallelism(),
    processor,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
  };
}

function rounded(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(4));
}

function roundedFigure<T extends Figure>(figure: T): T {
  const { value, worst, p95, megabytesPerSecond: speed } = figure;
  return {
    ...figure,
    value: rounded(value),
    worst: rounded(worst),
    ...(p95 === undefined ? {} : { p95: rounded(p95) }),
    ...(speed === undefined ? {} : { megabytesPerSecond: rounded(speed) }),
  };
}

const LESS_IS_BETTER: readonly Unit[] = ['ms', 'requests', 'MB'];

/** Puts a figure beside its baseline; both must have the same unit. */
export function row(name: string, work: string, ours: Figure, baseline: BenchRow['baseline']): BenchRow {
  if (ours.unit !== baseline.unit) throw new Error(`${name}: ${ours.unit} cannot stand beside ${baseline.unit}`);
  const ratio = LESS_IS_BETTER.includes(ours.unit) ? baseline.value / ours.value : ours.value / baseline.value;
  return { name, work, ours: roundedFigure(ours), baseline: roundedFigure(baseline), ratio: rounded(ratio) };
}
