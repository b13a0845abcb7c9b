import { describe, expect, it } from '@jest/globals';
import { madeScraper } from '../../../test/harness/bills.js';
import type { FaultRecord } from '../../domain/fault.js';
import type { Crawl, ReadPage } from './crawl.js';
import { judgeRun } from './verdict.js';

const scraper = madeScraper({ expect: { min: 2, max: 4 } });

function page(kind: string, keys: readonly (string | null)[]): ReadPage {
  const bills = keys.map((key) => ({ key, number: key, title: null }));
  return {
    kind,
    url: `https://made.example/${kind}/${keys.join()}`,
    sha256: 'a',
    seenAt: '2026-06-01T00:00:00Z',
    etag: null,
    lastModified: null,
    contentType: null,
    reading: { follow: [], bills, faults: [] },
    known: null,
  };
}

const fault: FaultRecord = { code: 'fetch.timeout', message: 'no answer' };

function run(pages: ReadPage[], failedStarts: string[] = []): Crawl {
  return {
    pages,
    missing: [],
    faults: failedStarts.map(() => fault),
    failedStarts,
    requests: 1,
    bytes: 1,
    stoppedEarly: false,
    unread: 0,
    lostLists: 0,
  };
}

const startsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ page: 'list', url: `https://made.example/${index}` }));

describe('a run is judged before anything is stored', () => {
  it.each<[string, Crawl, number, string, number]>([
    ['as many bills as expected', run([page('list', ['1', '2'])]), 1, 'well', 2],
    ['as many as expected at most', run([page('list', ['1', '2', '3', '4'])]), 1, 'well', 4],
    ['too few', run([page('list', ['1'])]), 1, 'implausible', 1],
    ['none', run([page('list', [])]), 1, 'implausible', 0],
    ['too many', run([page('list', ['1', '2', '3', '4', '5'])]), 1, 'implausible', 5],
    ['one bill on two lists is one', run([page('list', ['1', '2']), page('roll', ['1', '2', '3'])]), 2, 'well', 3],
    ['cards are no list', run([page('list', ['1']), page('bill', ['2'])]), 1, 'implausible', 1],
    ['rows without a key are no bills yet', run([page('list', ['1', null, null])]), 1, 'implausible', 1],
    ['no start page could be read', run([], ['https://made.example/list']), 1, 'failed', 0],
    [
      'one of two start pages could not be read',
      run([page('list', ['1', '2'])], ['https://made.example/roll']),
      2,
      'partial',
      2,
    ],
    [
      'too few, because a start page could not be read',
      run([page('list', ['1'])], ['https://made.example/roll']),
      2,
      'partial',
      1,
    ],
    [
      'too many although a start page could not be read',
      run([page('list', ['1', '2', '3', '4', '5'])], ['https://made.example/roll']),
      2,
      'implausible',
      5,
    ],
  ])('%s', (_, crawl, starts, verdict, billsSeen) =>
    expect(judgeRun(scraper, crawl, startsOf(starts))).toMatchObject({ verdict, billsSeen }),
  );

  it.each<[string, Crawl, string]>([
    ['a list left early shows the latest only', { ...run([page('list', ['1'])]), stoppedEarly: true }, 'well'],
    ['a list left early shows nothing', { ...run([page('list', [])]), stoppedEarly: true }, 'implausible'],
    ['a run that was cut short is a part', { ...run([page('list', ['1', '2'])]), unread: 3 }, 'partial'],
  ])('%s', (_, crawl, verdict) => expect(judgeRun(scraper, crawl, startsOf(1)).verdict).toBe(verdict));

  it('a list of changes may be empty', () => {
    const start = startsOf(1).map((follow) => ({ ...follow, changesOnly: true as const }));
    expect(judgeRun(scraper, run([page('list', [])]), start).verdict).toBe('well');
  });

  it('a registry without lists is read well when no one asked for a bill', () => {
    expect(judgeRun({ ...scraper, expect: { min: 0, max: 9 } }, run([]), []).verdict).toBe('well');
  });

  it('keeps the faults of the pages, and says why it is implausible', () => {
    const judged = judgeRun(scraper, { ...run([page('list', ['1'])]), faults: [fault] }, startsOf(1));
    expect(judged.faults).toEqual([
      fault,
      {
        code: 'run.implausible',
        seen: 1,
        min: 2,
        max: 4,
        message:
          'xx/made showed 1 bills, expected 2 to 4; nothing was changed. Look at its list: it may be cut, empty or doubled',
      },
    ]);
  });
});
