import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';
import { type Dice, dice, many } from './seeded.js';

/** The example that is grown: a bill from its registration to its publication, 11 steps. */
const EXAMPLE = 'scrapers/ru/sozd/examples/bill.published.html';
export const CARD_URL = 'https://sozd.duma.gov.ru/bill/137906-8';

/** What the recorded page of 2.6 MB is made of: 33 steps over its tabs, 1,044 blocks, styles of 90 kB, 31 pictures inline. */
const STEPS_TIMES = 3;
const TAB_TIMES = 8;
const STYLE_BYTES = 90_000;
const INDENT_BYTES = 200_000;
const PICTURES = 31;
const WHOLE_BYTES = 2_560_000;

const STAGES = '<div id="oz_stages">';
const SECOND_TAB = '<div class="tab-pane fade bh_hron"';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CHUNK = 64;

function picture(chance: Dice, bytes: number): string {
  const chunks = many(16, () => many(CHUNK, () => chance.pick([...BASE64])).join(''));
  const data = many(Math.ceil(bytes / CHUNK), () => chance.pick(chunks)).join('');
  return `<p><img src="data:image/png;base64,${data}"></p>`;
}

function place(html: string, what: string, from = 0): number {
  const at = html.indexOf(what, from);
  if (at >= 0) return at;
  throw new Error(`expected «${what}» in ${EXAMPLE}, found none; the benchmark must follow the example`);
}

/** The steps again under ids of their own. */
function stepsAgain(steps: string, time: number): string {
  return steps.replaceAll('id="0000000E-', `id="0000${time}00E-`);
}

/** A card of the Duma as large as the largest recorded one, made from the synthetic example; the same bytes each time. */
export function madeCard(): { bytes: Buffer; steps: number } {
  const html = readFileSync(join(root, EXAMPLE), 'utf8');
  const tab = place(html, SECOND_TAB);
  const from = place(html, STAGES) + STAGES.length;
  const to = html.lastIndexOf('</div></div>', tab);
  const steps = html.slice(from, to);
  const style = `<style>${'.bh_item .oz_event{margin:0 0 12px 0}\n'.repeat(Math.ceil(STYLE_BYTES / 38))}</style>`;
  const history = many(STEPS_TIMES, (time) => stepsAgain(steps, time)).join('\n');
  const second = many(TAB_TIMES, () => steps).join(`\n${' '.repeat(INDENT_BYTES / TAB_TIMES)}`);
  const body = html.slice(0, from) + history + html.slice(to, tab) + style + second + html.slice(tab);
  const chance = dice(1);
  const left = WHOLE_BYTES - Buffer.byteLength(body);
  const pictures = many(PICTURES, () => picture(chance, left / PICTURES)).join('\n');
  const end = body.lastIndexOf('</body>');
  return { bytes: Buffer.from(body.slice(0, end) + pictures + body.slice(end)), steps: STEPS_TIMES * 11 };
}
