import type { Follow, Reference, StartDays } from '../../kit/index.js';

export const HOME = 'https://tramitacion.senado.cl';
export const CAMARA = 'https://opendata.camara.cl';
const SERVICE = `${HOME}/wspublico`;
/** How far back a first run asks; older bills come in when they move. */
const FIRST_RUN_DAYS = 30;
const DAY_MS = 86_400_000;

export const billPage = (serial: string): Follow => ({
  page: 'bill',
  url: `${SERVICE}/tramitacion.php?boletin=${serial}`,
});
export const senateVotes = (serial: string): Follow => ({
  page: 'senatevotes',
  url: `${SERVICE}/votaciones.php?boletin=${serial}`,
});
export const chamberVotes = (serial: string): Follow => ({
  page: 'chambervotes',
  url: `${CAMARA}/wscamaradiputados.asmx/getVotaciones_Boletin?prmBoletin=${serial}`,
});

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

/** Everything that changed since a day, in one answer. */
export function start({ since, today }: StartDays): Follow[] {
  const [year, month, day] = (since ?? daysBefore(today, FIRST_RUN_DAYS)).split('-');
  return [{ page: 'list', url: `${SERVICE}/tramitacion.php?fecha=${day}/${month}/${year}`, changesOnly: true }];
}

const HOSTS = /(?:^|\.)(?:senado|camara)\.cl$/;

function serialOfLink(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { host, search } = new URL(url);
  return HOSTS.test(host) ? (/boletin\w*=(\d{3,5})(?!\d)/iu.exec(search)?.[1] ?? null) : null;
}

/** Numbers are printed with and without the dot of thousands: 16.621-05, 16621-05. */
function serialOfNumber(number: string | null | undefined): string | null {
  return (
    /^\s*(?:bolet[ií]n\s*)?(?:n[°º]\s*)?(\d{3,5})-\d{2}\s*$/iu.exec(
      (number ?? ' ').replaceAll('.', ' ').replace(/(\d) (\d{3})/u, '$1$2'),
    )?.[1] ?? null
  );
}

/** Any link of the two chambers that names the bulletin leads to the Senate's record of it. */
export function find({ url, number }: Reference): Follow | null {
  const serial = serialOfLink(url) ?? serialOfNumber(number);
  return serial === null ? null : billPage(serial);
}
