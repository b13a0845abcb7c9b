import type { Mention } from '../../domain/appeal.js';
import type { LinkKind } from '../../domain/link.js';
import { askAbout } from './asks.js';
import { sentenceAround } from './sentence.js';

/** A kind of link with the passage that carries it. */
export interface CarriedKind {
  kind: LinkKind;
  quote: string;
}

const REPRISAL =
  /(?<!\p{L})(?:reprisals?|retaliat\p{L}{1,4}|critical\sattitude|punish\p{L}{0,5}\sfor|because\sof\s(?:their|his|her|its)\scritici\p{L}{1,4}|for\s(?:having\s)?critici[sz]\p{L}{1,4}|repr[eé]sailles|en\sraison\sde\s(?:sa|leurs?|ses)\scritiques?|represalias?|por\s(?:haber\s)?(?:sus\s)?critica\p{L}{0,4}|por\s(?:sus|su)\scr[ií]ticas?|в\sотместку|месть\p{L}{0,2}|за\sкритику|критическ\p{L}{2,3}\sотношени\p{L}{1,2})(?!\p{L})/giu;
const OF_A_BILL =
  /(?<!\p{L})(?:draft\s(?:law|bill|act|legislation)s?|bills?|legislation|amendments?|projets?\sde\sloi|propositions?\sde\sloi|proyectos?\sde\sley|iniciativas?|законопроект\p{L}{0,3}|проект\p{L}{0,2}\sзакон\p{L}{0,2})(?!\p{L})/iu;
const WITHDRAWING = new Set(['withdraw', 'reject', 'repeal']);

/** A sentence that states an attack after criticism of a bill. Offsets are UTF-16 code units. */
export interface ReprisalPassage {
  start: number;
  end: number;
  quote: string;
}

/** The sentences that speak of a reprisal and of a bill at once; «fear of reprisals» alone is none. */
export function reprisalPassages(text: string): ReprisalPassage[] {
  const passages = new Map<number, ReprisalPassage>();
  for (const m of text.matchAll(REPRISAL)) {
    const { start, end } = sentenceAround(text, { start: m.index, end: m.index + m[0].length });
    const quote = text.slice(start, end);
    if (OF_A_BILL.test(quote)) passages.set(start, { start, end, quote });
  }
  return [...passages.values()];
}

/** The mention a reprisal passage is about: one within it, else the nearest numbered one before, else the nearest before. */
export function mentionOf(passage: ReprisalPassage, mentions: readonly Mention[]): Mention | undefined {
  const within = mentions.find((one) => one.start >= passage.start && one.end <= passage.end);
  const before = mentions.filter((one) => one.start < passage.start);
  return within ?? before.findLast((one) => one.number !== null) ?? before.at(-1) ?? mentions[0];
}

/**
 * The kinds of link between an appeal and one bill: a call to withdraw, reject or repeal it, a reprisal for criticism of
 * it; a plain citation only where neither is stated.
 */
export function kindsOf(
  text: string,
  mentions: readonly Mention[],
  reprisals: readonly ReprisalPassage[],
): CarriedKind[] {
  const kinds: CarriedKind[] = [];
  const asking = mentions.find((one) => one.asks != null && WITHDRAWING.has(one.asks));
  if (asking !== undefined)
    kinds.push({
      kind: 'calls-for-withdrawal-of',
      quote: text.slice(Math.min(askAbout(text, asking)?.start ?? asking.start, asking.start), asking.end),
    });
  const [reprisal] = reprisals;
  if (reprisal !== undefined) kinds.push({ kind: 'reprisal-for-criticism-of', quote: reprisal.quote });
  const cited = mentions.find((one) => one.number !== null) ?? mentions[0];
  return kinds.length > 0 || cited === undefined ? kinds : [{ kind: 'cites', quote: cited.quote }];
}
