import { starterBills } from '../../../prisma/seed/index.js';
import type { ClassifyInput } from '../../domain/threat.js';
import { classify } from '../../pipeline/classify/classify.js';
import { LEXICONS } from '../../pipeline/classify/rules.js';
import { madeWords } from './made-words.js';
import { perSecond, race } from './measure.js';
import { naiveMatches, naivePatterns } from './naive-lexicon.js';
import { type BenchRow, type BenchSettings, type Measured, row } from './report.js';
import { dice, many } from './seeded.js';

const WHAT =
  'one regular expression for each term list over the text in lower case; no endings, no direction, no reasons';
const TITLE_TIMES = 5;
const TEXTS = 10;
const SENTENCES = 400;
const MB = 1_000_000;

const NAIVE = new Map(LEXICONS.map((lexicon) => [lexicon.language as string, naivePatterns(lexicon)]));
const ALL_NAIVE = [...NAIVE.values()].flat();

/** A field is searched by its own language's lists, or by all when its language has none. */
function naiveField(text: string | null | undefined, language: string | null | undefined): number {
  return text ? naiveMatches(text, NAIVE.get(language ?? 'none') ?? ALL_NAIVE) : 0;
}

function naive({ title, titleEn, text, language }: ClassifyInput): number {
  return naiveField(title, language) + naiveField(titleEn, 'en') + naiveField(text, language);
}

const isGiven = (title: string | null | undefined): title is string => typeof title === 'string' && title !== '';

function titles(): ClassifyInput[] {
  const given = starterBills.map(({ title, titleEn, language }, index) => ({
    id: `bill-${index}`,
    title: title ?? null,
    titleEn: titleEn ?? null,
    language: language ?? null,
  }));
  return many(TITLE_TIMES, () => given).flat();
}

/** Invented legal prose with a real title in every twentieth sentence, as a bill names the laws it amends. */
function texts(): ClassifyInput[] {
  const chance = dice(3);
  const russian = starterBills
    .filter(({ language }) => language === 'ru')
    .map(({ title }) => title)
    .filter(isGiven);
  const sentence = (n: number) => (n % 20 === 0 ? chance.pick(russian) : madeWords(chance, 'ru', 8 + chance.whole(20)));
  return many(TEXTS, (index) => ({
    id: `text-${index}`,
    title: null,
    text: `${many(SENTENCES, sentence).join('. ')}.`,
    language: 'ru',
  }));
}

async function compare(inputs: readonly ClassifyInput[], rounds: number) {
  const found = inputs.filter((input) => classify(input).relevant).length;
  const naively = inputs.filter((input) => naive(input) > 0).length;
  const times = await race(
    () => inputs.forEach((input) => classify(input)),
    () => inputs.forEach((input) => naive(input)),
    rounds,
  );
  return { times, told: `${found} judged relevant, ${naively} by the baseline` };
}

async function titleRow(rounds: number): Promise<BenchRow> {
  const inputs = titles();
  const count = inputs.flatMap(({ title, titleEn }) => [title, titleEn]).filter(isGiven).length;
  const { times, told } = await compare(inputs, rounds);
  const rate = (ms: readonly number[]) => perSecond(ms, count, 'titles/s');
  return row(
    'classify',
    `${count} titles of ${inputs.length} bills (starter data × ${TITLE_TIMES}), ${told}`,
    rate(times.ours),
    { what: WHAT, ...rate(times.baseline) },
  );
}

async function textRow(rounds: number): Promise<BenchRow> {
  const inputs = texts();
  const megabytes = inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text as string), 0) / MB;
  const { times, told } = await compare(inputs, rounds);
  const rate = (ms: readonly number[]) => perSecond(ms, megabytes, 'MB/s');
  return row('classify', `${megabytes.toFixed(2)} MB of Russian text in ${TEXTS} bills, ${told}`, rate(times.ours), {
    what: WHAT,
    ...rate(times.baseline),
  });
}

const BILLS = 100_000;

/** What the heap holds after a tenth and after all of a hundred thousand different bills; ours is the latter. */
async function memoryRow(): Promise<BenchRow> {
  const chance = dice(5);
  const given = titles();
  const heap = () => process.memoryUsage().heapUsed / MB;
  const measured = { tenth: 0, all: 0 };
  for (let index = 1; index <= BILLS; index += 1) {
    const bill = given[index % given.length] as ClassifyInput;
    classify({ ...bill, id: `${index}`, title: `${bill.title} ${madeWords(chance, 'ru', 6)}` });
    if (index === BILLS / 10) measured.tenth = await settled(heap);
  }
  measured.all = await settled(heap);
  const figure = (value: number) => ({ value, worst: value, unit: 'MB' as const });
  return row('classify', `heap after ${BILLS} different bills`, figure(measured.all), {
    what: `heap after the first ${BILLS / 10} of them`,
    ...figure(measured.tenth),
  });
}

/** The least of several readings: what is garbage comes and goes. */
async function settled(read: () => number): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < 20; turn += 1) {
    many(50, (index) => classify({ id: `${turn}-${index}`, title: 'О мирных собраниях', language: 'ru' }));
    least = Math.min(least, read());
    await new Promise((done) => setImmediate(done));
  }
  return least;
}

/** Threats found in titles and in the texts of bills; what stays in memory. */
export async function benchClassify({ rounds }: BenchSettings): Promise<Measured> {
  return { rows: [await titleRow(rounds), await textRow(rounds), await memoryRow()] };
}
