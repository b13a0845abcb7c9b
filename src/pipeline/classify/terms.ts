import { asCyrillic } from './fold.js';
import type { Lexicon, Term } from './lexicon.js';
import { foldKyrgyz, ROOTS } from './stem.js';
import type { Token } from './tokens.js';

/** How far `…` reaches, in words. */
const GAP = 5;
/** Small words passed over at most, so that the work per word stays bounded. */
const SMALL_RUN = 4;
/** Longest word looked at; a longer run of letters is no word of any lexicon. */
const LONGEST = 60;
const REMEMBERED = 50_000;

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

/** Terms of one language made ready for finding. Work is linear in the number of words. */
export class TermIndex<Owner> {
  private readonly byRoot = new Map<string, number[]>();
  private readonly byForm = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, number[]>();
  private readonly numbers = new Map<string, number>();
  private readonly begins = new Map<number, Entry<Owner>[]>();
  private readonly known = new Map<string, Known<Owner>>();
  private readonly small: ReadonlySet<string>;

  constructor(
    private readonly language: Lexicon['language'],
    small: readonly string[],
    terms: Iterable<{ term: Term; owner: Owner }>,
  ) {
    this.small = new Set(small);
    for (const { term, owner } of terms) this.add(term, owner);
  }

  /** Every place where a term begins, the longest match of each owner there. */
  find(tokens: readonly Token[]): Match<Owner>[] {
    const known = tokens.map((token) => this.lookUp(token.word));
    return known.flatMap((word, first) => (word.begins.length === 0 ? [] : this.matchesAt(tokens, known, first)));
  }

  /** Words that say nothing by themselves. */
  isSmall(word: string): boolean {
    return this.small.has(word);
  }

  private matchesAt(tokens: readonly Token[], known: readonly Known<Owner>[], first: number): Match<Owner>[] {
    const best = new Map<Owner, number>();
    for (const { owner, steps } of (known[first] as Known<Owner>).begins) {
      const last = lastWord(tokens, known, first, steps);
      if (last !== null && last >= (best.get(owner) ?? first)) best.set(owner, last);
    }
    return [...best].map(([owner, last]) => ({ owner, first, last }));
  }

  private add(term: Term, owner: Owner): void {
    const steps: Step[] = [];
    let gap = 0;
    for (const part of term.split(' ')) {
      if (part === '…') gap = GAP;
      else if (steps.length === 0 || !this.small.has(part)) {
        steps.push({ patterns: part.split('|').flatMap((word) => this.patternsOf(word)), gap });
        gap = 0;
      }
    }
    for (const pattern of new Set(steps[0]?.patterns)) push(this.begins, pattern, { owner, steps });
  }

  private patternsOf(word: string): number[] {
    const folded = this.language === 'ky' ? foldKyrgyz(word) : word.toLowerCase().replaceAll('ё', 'е');
    const number = this.numbers.get(folded) ?? this.numbers.size;
    if (number === this.numbers.size) {
      this.numbers.set(folded, number);
      if (folded.startsWith('=')) push(this.byForm, folded.slice(1), number);
      else if (folded.endsWith('*')) push(this.byPrefix, folded.slice(0, -1), number);
      else push(this.byRoot, this.language === 'ky' ? folded : (ROOTS[this.language](folded)[0] as string), number);
    }
    return [number];
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
    const cyrillic = this.language === 'en' ? null : asCyrillic(word);
    const patterns = new Set([word, ...(cyrillic === null ? [] : [cyrillic])].flatMap((form) => this.fitting(form)));
    const begins = [...patterns].flatMap((pattern) => this.begins.get(pattern) ?? []);
    return { patterns, begins: [...new Set(begins)], small: this.small.has(word) };
  }

  private fitting(word: string): number[] {
    const folded = this.language === 'ky' ? foldKyrgyz(word) : word;
    const prefixes = Array.from(folded, (_, index) => folded.slice(0, index + 1)).flatMap(
      (prefix) => this.byPrefix.get(prefix) ?? [],
    );
    const roots = ROOTS[this.language](word).flatMap((root) => this.byRoot.get(root) ?? []);
    return [...prefixes, ...roots, ...(this.byForm.get(folded) ?? [])];
  }
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
  for (const step of steps.slice(1)) {
    reached = [...new Set(reached.flatMap((from) => placesAfter(tokens, known, from, step)))];
    if (reached.length === 0) return null;
  }
  return Math.min(...reached);
}

function placesAfter<Owner>(
  tokens: readonly Token[],
  known: readonly Known<Owner>[],
  from: number,
  step: Step,
): number[] {
  const places: number[] = [];
  const sentence = tokens[from]?.sentence;
  let passed = 0;
  let small = 0;
  for (let at = from + 1; tokens[at]?.sentence === sentence; at += 1) {
    const word = known[at];
    if (word === undefined) break;
    if (step.patterns.some((pattern) => word.patterns.has(pattern))) places.push(at);
    if (word.small && small < SMALL_RUN) small += 1;
    else if ((passed += 1) > step.gap) break;
  }
  return places;
}
