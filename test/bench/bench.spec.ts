import { describe, expect, it } from '@jest/globals';
import { bench, benchNames } from '../../src/app/bench/bench.js';
import { scrapers } from '../../src/app/scrapers.js';

const silent = () => undefined;

/** Each benchmark is run once for all that is asked of it. */
const reports = new Map<string, ReturnType<typeof bench>>();
function reportOf(name: string): ReturnType<typeof bench> {
  const report = reports.get(name) ?? bench([name], silent, { rounds: 1 });
  reports.set(name, report);
  return report;
}

describe('the benchmarks', () => {
  it('are these, in the order of the flow', () => {
    expect(benchNames).toEqual(['politeness', 'parse', 'history', 'classify', 'link', 'search', 'meilisearch']);
  });

  it('are refused under another name, with the names there are, before any is run', async () => {
    const said: string[] = [];
    await expect(bench(['parse', 'pars'], (line) => said.push(line), { rounds: 1 })).rejects.toMatchObject({
      code: 'usage',
      message: `expected names of benchmarks among ${benchNames.join(', ')}; found «pars»`,
    });
    expect(said).toEqual([]);
  });

  it.each(['parse', 'history'])('put every figure of %s beside a baseline of the same unit', async (name) => {
    const report = await reportOf(name);
    expect(report.rows.length).toBeGreaterThan(0);
    for (const { name: own, work, ours, baseline, ratio } of report.rows) {
      expect(own).toBe(name);
      expect(work).not.toBe('');
      expect(baseline.what).not.toBe('');
      expect(baseline.unit).toBe(ours.unit);
      expect(Math.min(ours.value, ours.worst, baseline.value, baseline.worst, ratio)).toBeGreaterThan(0);
    }
  });

  it('read a card as large as the largest recorded one with all of its 33 steps', async () => {
    const { rows } = await reportOf('parse');
    expect(rows[0]?.work).toBe('synthetic Duma card, 2.56 MB, 33 steps');
  });

  it('time every page kind of every registry, and mark the page that takes longest', async () => {
    const { rows } = await reportOf('parse');
    const timed = rows.map(({ work }) => work.split(',')[0]);
    const kinds = scrapers.flatMap(({ id, pages }) => Object.keys(pages).map((kind) => `${id} ${kind}`));
    expect(kinds.filter((kind) => !timed.includes(kind))).toEqual([]);
    expect(rows.filter(({ mark }) => mark?.includes('the longest')).length).toBe(1);
  });

  it('prove changes of a record of 11.5 kB with 30 steps', async () => {
    const { rows } = await reportOf('history');
    expect(rows.map(({ work }) => work)).toEqual([
      '11.5 kB, 30 steps, one step more',
      '11.5 kB, 30 steps, every step reworded',
    ]);
  });

  it('say a table that names the machine and every baseline', async () => {
    const said: string[] = [];
    const report = await bench(['history'], (line) => said.push(line), { rounds: 1 });
    const table = said.join('\n');
    for (const text of report.rows.flatMap(({ work, baseline }) => [work, baseline.what]))
      expect(table).toContain(text);
    expect(table).toContain(`${report.machine.cores} cores`);
    expect(table).toContain(`Node ${process.version}`);
  });
});
