import { type Follow, Fault, type Reference, type StartDays } from '../../kit/index.js';

/** The portal's own host redirects here since 2026, and a redirected POST would lose its body. */
export const SERVICE = 'https://api.congreso.gob.pe/spley-portal-service';
export const PORTAL = 'https://wb2server.congreso.gob.pe';
export const ARCHIVE = 'https://www2.congreso.gob.pe';
export const PAGE_SIZE = 100;

/** Parliamentary periods, from the day on which each begins; the one of 2026 has two chambers that number apart. */
const PERIODS: readonly { period: number; from: string; chambers: readonly (string | null)[] }[] = [
  { period: 2026, from: '2026-07-28', chambers: ['D', 'S'] },
  { period: 2021, from: '2021-07-26', chambers: [null] },
];

const YEARS_OF_A_PERIOD = 5;
const WEEK_MS = 7 * 86_400_000;
const weekOf = (day: string) => Math.floor(Date.parse(day) / WEEK_MS);

export interface BillNumber {
  printed: string;
  period: string;
  serial: string;
  /** D or S of the two chambers; null before 2026. */
  chamber: 'D' | 'S' | null;
}

/** The year in a number is the parliamentary year; the serial runs over the period of five years that it lies in. */
function periodOf(year: string): string {
  return String(Number(year) - ((Number(year) - 2021) % YEARS_OF_A_PERIOD));
}

/**
 * Reads a printed number: 02803/2022-CR, with or without «Proyecto de Ley» before it, also without leading zeros; since
 * 2026 00006-2026-2031-S or -CD. `parse.bad-number` for anything else.
 */
export function readNumber(shown: string): BillNumber {
  const printed = shown.replace(/^\s*proyecto de ley\s*/iu, '').trim();
  const old = /^(\d{1,5})\/(20\d{2})-[A-Z]+$/.exec(printed);
  if (old && Number(old[2]) >= 2021)
    return { printed, period: periodOf(old[2] as string), serial: String(Number(old[1])), chamber: null };
  const recent = /^(\d{1,5})-(20\d{2})-20\d{2}-(CD|S)$/.exec(printed);
  if (recent)
    return {
      printed,
      period: recent[2] as string,
      serial: String(Number(recent[1])),
      chamber: recent[3] === 'S' ? 'S' : 'D',
    };
  throw new Fault('parse.bad-number', `expected a number such as 02803/2022-CR, found «${shown}»`, { shown });
}

export function keyOf({ period, serial, chamber }: Pick<BillNumber, 'period' | 'serial' | 'chamber'>): string {
  return [period, chamber, serial].filter((part) => part !== null).join('-');
}

/** What the search asks for; members that are not set are sent as null, as the portal does. */
function body(period: number, chamber: string | null, rowStart: number) {
  const unset = {
    perLegId: null,
    comisionId: null,
    estadoId: null,
    congresistaId: null,
    grupoParlamentarioId: null,
    proponenteId: null,
    legislaturaId: null,
    fecPresentacionDesde: null,
    fecPresentacionHasta: null,
    pleyNum: null,
    palabras: null,
    tipoFirmanteId: null,
  };
  return {
    perParId: period,
    ...unset,
    ...(chamber === null ? {} : { codTipoParl: chamber }),
    pageSize: PAGE_SIZE,
    rowStart,
  };
}

export interface Place {
  period: number;
  chamber: string | null;
  rowStart: number;
  isFullPass: boolean;
}

/** A reader is given the address but not the body, so the fragment, which is never sent, says which page it is. */
export function listPage({ period, chamber, rowStart, isFullPass }: Place): Follow {
  const place = new URLSearchParams({
    period: String(period),
    chamber: chamber ?? 'none',
    rowStart: String(rowStart),
    pass: isFullPass ? 'full' : 'new',
  });
  return {
    page: 'list',
    url: `${SERVICE}/proyecto-ley/lista-con-filtro#${place.toString()}`,
    post: body(period, chamber, rowStart),
    ...(isFullPass || rowStart === 0 ? {} : { ifNews: true as const }),
    ...(isFullPass ? {} : { changesOnly: true as const }),
  };
}

export function placeOf(url: string): Place {
  const place = new URLSearchParams(new URL(url).hash.slice(1));
  const chamber = place.get('chamber');
  return {
    period: Number(place.get('period') ?? '2021'),
    chamber: chamber === 'none' ? null : chamber,
    rowStart: Number(place.get('rowStart') ?? '0'),
    isFullPass: place.get('pass') === 'full',
  };
}

/** The list begins with the newest bills, so older ones that move are seen by a full pass, once a week. */
export function start({ since, today }: StartDays): Follow[] {
  const isFullPass = since === null || weekOf(since) !== weekOf(today);
  const { period, chambers } = PERIODS.find(({ from }) => from <= today) ?? { period: 2021, chambers: [null] };
  return chambers.map((chamber) => listPage({ period, chamber, rowStart: 0, isFullPass }));
}

const file = (period: string, serial: string): Follow => ({
  page: 'bill',
  url: `${SERVICE}/expediente/${period}/${serial}`,
});

/**
 * Two forms of the portal's links, the archive's law files, and printed numbers: all of the period of 2021. The portal
 * encodes the addresses of later files.
 */
export function find({ url, number }: Reference): Follow | null {
  const link = /#\/expediente\/(?:main\/)?(2021)\/(\d{1,5})(?!\d)/.exec(url ?? 'none');
  if (link) return file(link[1] as string, String(Number(link[2])));
  const archived = /^https:\/\/www2\.congreso\.gob\.pe\/.*[?&]Db=(2021\d{5})(?!\d)/i.exec(url ?? 'none')?.[1];
  if (archived !== undefined)
    return {
      page: 'law',
      url: `${ARCHIVE}/Sicr/TraDocEstProc/Expvirt_2021.nsf/RepExpVirt?OpenForm&Db=${archived}&View=`,
    };
  if (!number || !/^\s*(?:proyecto de ley\s*)?\d{1,5}\/202[1-5]-[A-Z]+\s*$/iu.test(number)) return null;
  const known = readNumber(number.toUpperCase().trim());
  return file(known.period, known.serial);
}
