import type { RegistryRow, RunView } from '../ports/library.js';

const run = (id: string, more: Partial<RunView>): RunView => ({
  id,
  startedAt: '2026-11-23T06:00:00Z',
  endedAt: '2026-11-23T06:04:00Z',
  pages: 41,
  requests: 43,
  bytes: 2_412_554,
  billsSeen: 250,
  billsNew: 1,
  billsChanged: 3,
  verdict: 'well',
  faults: [],
  ...more,
});

const registry = (
  given: Partial<RegistryRow> & Pick<RegistryRow, 'id' | 'title' | 'country' | 'home'>,
): RegistryRow => ({
  titleEn: null,
  sureness: 'recorded',
  parserVersion: '1',
  state: 'well',
  reason: 'Read within its usual time.',
  lastReadWellAt: '2026-11-23T06:04:00Z',
  lastTriedAt: '2026-11-23T06:04:00Z',
  usualGapHours: 6,
  bills: 2,
  wanted: [],
  lastNewsAt: '2026-11-22T06:04:00Z',
  gapDays: 6,
  byRequest: false,
  runs: [run(`${given.id}-1`, {})],
  ...given,
});

/** A registry that is read well, one that cannot be read and one that was never read; the states are made up. */
export const REGISTRIES: RegistryRow[] = [
  registry({
    id: 'ru/sozd',
    title: 'Система обеспечения законодательной деятельности',
    titleEn: 'State Duma bill registry',
    country: 'RU',
    home: 'https://sozd.duma.gov.ru',
  }),
  registry({
    id: 'kg/kenesh',
    title: 'Жогорку Кеңеш',
    titleEn: 'Jogorku Kenesh',
    country: 'KG',
    home: 'https://kenesh.kg',
    sureness: 'described',
    state: 'broken',
    bills: 3,
    reason: 'kenesh.kg did not answer the last 5 tries (fetch.timeout).',
    lastReadWellAt: '2026-11-19T05:10:00Z',
    lastTriedAt: '2026-11-23T06:10:00Z',
    usualGapHours: 24,
    runs: [
      run('kg-2', {
        verdict: 'failed',
        pages: 0,
        bytes: 0,
        faults: [
          {
            code: 'fetch.timeout',
            message: 'kenesh.kg/sed/docs did not answer within 40 s; it is tried again in an hour',
          },
        ],
      }),
      run('kg-1', {}),
    ],
  }),
  registry({
    id: 'il/knesset',
    title: 'הכנסת',
    titleEn: 'Knesset',
    country: 'IL',
    home: 'https://main.knesset.gov.il',
    state: 'never-read',
    reason: 'It has not been read yet.',
    lastReadWellAt: null,
    lastTriedAt: null,
    runs: [],
  }),
];
