import { type DraftAction, type DraftBill, type Page, type PageResult, readDate, textOrNull } from '../../kit/index.js';
import { divisionOf, each, filed, gazette, identity, mustSay, stageActions, texts, titled } from './facts.js';
import { SENATE, orderOf } from './stages.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const DAYS = /\d{2}-\d{2}-\d{4}/g;
const dayOf = (text: string | null) => readDate(/\d{2}-\d{2}-\d{4}/.exec(text ?? 'none')?.[0], 'dmy-');

/** A section of an older page: its heading, sentences, and label → value. */
interface Section {
  heading: string;
  sentences: string[];
  values: Map<string, string>;
}

/** Rows of three cells are «label : value»; a capital heading in bold opens a section. */
function sectionsOf(page: Page): Section[] {
  const sections: Section[] = [{ heading: 'top', sentences: [], values: new Map() }];
  for (const row of each(page, 'tr')) {
    const cells = each(page, 'td', row)
      .map((cell) => page.line(cell))
      .filter((text) => text !== '');
    const section = sections.at(-1) as Section;
    const [label, colon, value] = cells;
    if (cells.length === 1 && label === label?.toUpperCase() && /\p{L}/u.test(label ?? ' '))
      sections.push({ heading: label as string, sentences: [], values: new Map() });
    else if (colon === ':' && value !== undefined && cells.length === 3) section.values.set(label as string, value);
    else if (label !== undefined) {
      section.sentences.push(label);
      if (cells.length > 1)
        page.note(
          'parse.unknown-row',
          `expected «label : value» or one sentence at ${page.url}, found «${cells.join(' | ')}»`,
        );
    }
  }
  return sections;
}

/** Words of dated sentences, each a step: the date is in the sentence, before or behind the words. */
const SENTENCES: readonly [RegExp, string][] = [
  [/^Ustawę przekazano Prezydentowi i Marszałkowi Senatu dnia/, 'Ustawę przekazano Prezydentowi i Marszałkowi Senatu'],
  [/^Ustawę przekazano Prezydentowi do podpisu dnia/, 'Ustawę przekazano Prezydentowi do podpisu'],
  [/^Dnia \S+ Prezydent podpisał ustawę/, 'Prezydent podpisał ustawę'],
  [/^stanowisko rządu z dn\./, 'stanowisko rządu'],
];

function sentenceActions(section: Section): DraftAction[] {
  return section.sentences.flatMap((sentence) => {
    const known = SENTENCES.find(([form]) => form.test(sentence));
    return known
      ? [{ date: dayOf(sentence), words: known[1], order: orderOf(known[1]) || orderOf(section.heading) + 1 }]
      : [];
  });
}

/** Label → the words of its step; one line may hold several days. */
/** Before the first reading, under whose heading it stands. */
const REFERRED = orderOf('Skierowano do I czytania');
const DATED_LABELS = ['skierowano', 'I czytanie odbyło się', 'sprawozdanie komisji'];

function sectionActions(section: Section): DraftAction[] {
  const { heading, sentences, values } = section;
  const order = orderOf(heading);
  const isSenate = /^STANOWISKO SENATU/.test(heading);
  const labels = DATED_LABELS.flatMap((words) =>
    (values.get(words)?.match(DAYS) ?? []).map((day) => ({
      date: readDate(day, 'dmy-'),
      words,
      at: isSenate ? SENATE : null,
      order: words !== 'skierowano' ? order : isSenate ? order + 95 : REFERRED,
    })),
  );
  const date = isSenate
    ? dayOf(values.get('uchwała Senatu') ?? null)
    : dayOf(sentences.find((line) => /^pos\. nr/.test(line)) ?? null);
  const position = sentences.find((line) => /^(nie )?wn[io]/.test(line)) ?? null;
  const decision = isSenate ? position : (values.get('decyzja') ?? null);
  const stage =
    date === null
      ? []
      : stageActions(
          date,
          heading,
          decision,
          divisionOf(values.get('temat głosowania') ?? null, values.get('wynik głosowania') ?? null),
        );
  return [...stage, ...labels, ...sentenceActions(section)];
}

/** The course of a bill on the pages of terms 3 to 6: one table, comments with one dash, two charsets. */
export function old(page: Page): PageResult {
  mustSay(page, /Opis przebiegu procesu legislacyjnego/i);
  const meta = (name: string) => textOrNull(page.one(`meta[name="${name}"]`).attr('content'));
  if (meta('RODZAJ') !== 'UST') {
    page.note('parse.unknown-row', `expected a bill (RODZAJ UST) at ${page.url}, found «${meta('RODZAJ')}»`);
    return {};
  }
  const term = ROMAN.indexOf(/^(\w+) kadencja$/.exec(page.line(page.one('td.kad')))?.[1] ?? 'none') + 1;
  const { key, ...rest } = identity(page, String(term), meta('DRUK'));
  const title = textOrNull(/<!-TYTUL # ([^#]+)###/.exec(page.text)?.[1]);
  if (title === null)
    throw page.fault('parse.layout-changed', `expected «TYTUL» of print ${rest.number} at ${page.url}, found none`);
  const received = /wpłynął (\d{2}-\d{2}-\d{4})/.exec(page.line(page.all('table')))?.[1];
  const sections = sectionsOf(page);
  const acts = each(page, 'a[href*="isap.sejm.gov.pl"]').map((link) => gazette(page, link));
  const introducedOn = readDate(received, 'dmy-');
  const referred = sections.map(({ values }) => values.get('skierowano')).find((value) => value !== undefined);
  const draft: DraftBill = {
    key,
    ...rest,
    ...titled(title),
    introducedOn,
    committee: textOrNull(referred?.replace(/^.*? do (?=Komisji)/, ' ')),
    actions: [
      ...filed(introducedOn, 'wpłynął', key),
      ...sections.flatMap((section) => page.attempt(() => sectionActions(section)) ?? []),
      ...acts.flatMap((act) => act.actions),
    ],
    documents: [...texts(page), ...acts.flatMap((act) => act.documents)],
  };
  return { bills: [draft] };
}
