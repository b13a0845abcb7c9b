import { asCyrillic } from './fold.js';
import { alikeOf, benderOf, type Bender } from './inflection.js';
import type { Lexicon, Term } from './lexicon.js';
import { type Token, tokenize } from './tokens.js';

/** How far `…` reaches: in words, or in signs where words are not parted. */
const GAP = { words: 5, signs: 14 };
/** Small words passed over at most, so that the work per word stays bounded. */
const SMALL_RUN = 4;
/** Longest word looked at; a longer run of letters is no word of any lexicon. */
const LONGEST = 60;
const REMEMBERED = 50_000;
const CYRILLIC = /\p{Script=Cyrillic}/u;

interface Step {
  /** Numbers of the word patterns any of which fits. */
  patterns: readonly number[];
  gap: number;
}

interface Entry<Owner> {
  owner: Owner;
  steps: readonly Step[];
}

/** Words `first` to `last` (inclusive) carry a term of the owner. */
export interface Match<Owner> {
  owner: Owner;
  first: number;
  last: number;
}

interface Known<Owner> {
  patterns: ReadonlySet<number>;
  begins: readonly Entry<Owner>[];
  small: boolean;
}

const NOTHING: Known<never> = { patterns: new Set(), begins: [], small: false };

/** Terms of one language made ready for finding. Work is linear in the number of words. */
export class TermIndex<Owner> {
  private readonly byRoot = new Map<string, number[]>();
  private readonly byForm = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, number[]>();
  private readonly byEnd = new Map<string, number[]>();
  private readonly byPart = new Map<string, number[]>();
  private readonly numbers = new Map<string, number>();
  private readonly begins = new Map<number, Entry<Owner>[]>();
  private readonly known = new Map<string, Known<Owner>>();
  private readonly small: ReadonlySet<string>;
  private readonly bender: Bender;
  private readonly alike: (word: string) => string;
  private readonly spaced: boolean;
  private readonly cyrillic: boolean;

  constructor(lexicon: Pick<Lexicon, 'inflection' | 'alike' | 'small'>, terms: Iterable<{ term: Term; owner: Owner }>) {
    this.bender = benderOf(lexicon.inflection);
    this.alike = alikeOf(lexicon.alike);
    this.spaced = !('spaces' in lexicon.inflection);
    this.cyrillic = CYRILLIC.test(lexicon.small);
    this.small = new Set(lexicon.small.split(/[\s;]+/u).flatMap((word) => [word, this.alike(word)]));
    this.small = new Set([...this.small].filter((word) => word !== ''));
    for (const { term, owner } of terms) {
      for (const written of this.spaced ? [term] : spelledOut(term)) this.add(written, owner);
    }
  }

  /** Every place where a term begins, the longest match of each owner there. */
  find(tokens: readonly Token[]): Match<Owner>[] {
    const known = tokens.map((token) => this.lookUp(token.word));
    const found: Match<Owner>[] = [];
    for (let first = 0; first < known.length; first += 1) {
      const { begins } = known[first] as Known<Owner>;
      if (begins.length > 0) this.matchesAt(tokens, known, first, begins, found);
    }
    return found;
  }

  /** Words that say nothing by themselves. */
  isSmall(word: string): boolean {
    return this.small.has(word);
  }

  private matchesAt(
    tokens: readonly Token[],
    known: readonly Known<Owner>[],
    first: number,
    begins: readonly Entry<Owner>[],
    into: Match<Owner>[],
  ): void {
    const best = new Map<Owner, number>();
    for (const { owner, steps } of begins) {
      const last = lastWord(tokens, known, first, steps);
      if (last !== null && last >= (best.get(owner) ?? first)) best.set(owner, last);
    }
    for (const [owner, last] of best) into.push({ owner, first, last });
  }

  private add(term: Term, owner: Owner): void {
    const steps: Step[] = [];
    let gap = 0;
    for (const part of term.split(' ')) {
      if (part === '…') gap = this.spaced ? GAP.words : GAP.signs;
      else if (steps.length === 0 || !this.small.has(part)) {
        steps.push({ patterns: part.split('|').map((word) => this.patternOf(word.toLowerCase())), gap });
        gap = 0;
      }
    }
    for (const pattern of new Set(steps[0]?.patterns)) push(this.begins, pattern, { owner, steps });
  }

  private patternOf(written: string): number {
    const word = this.alike(written.replaceAll('ё', 'е'));
    const before = this.numbers.get(word);
    if (before !== undefined) return before;
    const number = this.numbers.size;
    this.numbers.set(word, number);
    const bare = word.replace(/^[=*]|\*$/gu, '');
    const [whole] = this.bender.whole(bare) as [string];
    if (word.startsWith('=')) push(this.byForm, whole, number);
    else if (word.startsWith('*')) push(word.endsWith('*') ? this.byPart : this.byEnd, whole, number);
    else if (word.endsWith('*')) push(this.byPrefix, whole, number);
    else for (const root of this.rootsOfTerm(bare)) push(this.byRoot, root, number);
    return number;
  }

  /** A term stands in its dictionary form: endings are taken off the text's words, not off the term's. */
  private rootsOfTerm(word: string): string[] {
    return this.bender.stems ? this.bender.roots(word) : [this.bender.whole(word)[0] as string];
  }

  private lookUp(word: string): Known<Owner> {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    const found = this.read(word.slice(0, LONGEST));
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(word, found);
    return found;
  }

  private read(word: string): Known<Owner> {
    const cyrillic = this.cyrillic ? asCyrillic(word) : null;
    const forms = [word, ...(cyrillic === null ? [] : [cyrillic])].map((form) => this.alike(form));
    const patterns = new Set(forms.flatMap((form) => this.fitting(form)));
    const small = forms.some((form) => this.small.has(form));
    if (patterns.size === 0 && !small) return NOTHING;
    const begins = [...patterns].flatMap((pattern) => this.begins.get(pattern) ?? []);
    return { patterns, begins: [...new Set(begins)], small };
  }

  private fitting(word: string): number[] {
    const whole = this.bender.whole(word);
    const roots = this.bender.roots(word);
    const found = roots.flatMap((root) => this.byRoot.get(root) ?? []);
    found.push(...whole.slice(0, 1).flatMap((form) => this.byForm.get(form) ?? []));
    for (const form of whole) {
      for (let length = 2; length <= form.length; length += 1) {
        found.push(...(this.byPrefix.get(form.slice(0, length)) ?? []));
      }
    }
    for (const [part, numbers] of this.byPart) if (whole.some((form) => form.includes(part))) found.push(...numbers);
    for (const [end, numbers] of this.byEnd) {
      if (whole.some((form) => form.endsWith(end)) || roots.some((root) => root.endsWith(end))) found.push(...numbers);
    }
    return found;
  }
}

/** Without spaces a term is a row of signs: `登記|註冊制度` is written out as both, sign by sign. */
function spelledOut(term: Term): Term[] {
  const rows = term.split(' ').map((part) =>
    part.split('|').map((word) =>
      tokenize(word)
        .map((token) => token.word)
        .join(' '),
    ),
  );
  return rows.reduce<Term[]>(
    (before, parts) => before.flatMap((start) => parts.map((part) => `${start} ${part === '' ? '…' : part}`.trim())),
    [''],
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The last word of the shortest run that fits all steps; null when none does. */
function lastWord<Owner>(
  tokens: readonly Token[],
  known: readonly Known<Owner>[],
  first: number,
  steps: readonly Step[],
): number | null {
  let reached = [first];
  for (let at = 1; at < steps.length; at += 1) {
    const step = steps[at] as Step;
    const places = new Set<number>();
    for (const from of reached) placesAfter(tokens, known, from, step, places);
    if (places.size === 0) return null;
    reached = [...places];
  }
  return Math.min(...reached);
}

function placesAfter<Owner>(
  tokens: readonly Token[],
  known: readonly Known<Owner>[],
  from: number,
  step: Step,
  into: Set<number>,
): void {
  const sentence = (tokens[from] as Token).sentence;
  let passed = 0;
  let small = 0;
  for (let at = from + 1; at < tokens.length && (tokens[at] as Token).sentence === sentence; at += 1) {
    const word = known[at] as Known<Owner>;
    if (step.patterns.some((pattern) => word.patterns.has(pattern))) into.add(at);
    if (word.small && small < SMALL_RUN) small += 1;
    else if ((passed += 1) > step.gap) break;
  }
}
