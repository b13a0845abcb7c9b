import { isEnd } from '../../../domain/stage.js';
import type { BillRow } from '../../../ports/library.js';
import type { SearchHit } from '../../../ports/search-engine.js';
import { billHref } from './addresses.js';
import { Day } from './dates.js';
import { Foreign, languageOf, Words } from './foreign.js';
import { Ladder, stageWords } from './ladder.js';
import { DirectionMark, ThreatChip } from './reason-line.js';
import { counted, countryName, FIELD_WORDS, ORIGIN_WORDS, OUTCOME_WORDS } from './words.js';

/** The words found and the field they stand in. */
function Passage({ hit, lang }: { hit: SearchHit; lang: string | null }) {
  if (hit.passage.length === 0 || !hit.passage.some(({ marked }) => marked)) return null;
  return (
    <p class="passage">
      <bdi {...languageOf(lang)}>
        {hit.passage.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
      </bdi>{' '}
      <span class="quiet">found in {FIELD_WORDS[hit.why] ?? hit.why}</span>
    </p>
  );
}

function LastAction({ row }: { row: BillRow }) {
  if (row.lastAction === null) return <>no dated step known</>;
  return (
    <>
      last step <Day iso={row.lastAction.date} />: <Words lang={row.language}>{row.lastAction.words}</Words>
    </>
  );
}

/** Whether the stage already tells the outcome. */
function saysItself({ outcome, stage }: BillRow): boolean {
  return (
    outcome === 'pending' || isEnd(stage) || (outcome === 'enacted' && (stage === 'enacted' || stage === 'in-force'))
  );
}

/** One bill in a list: where it stands, what it does, why it was found. */
export function BillLine({ row, hit }: { row: BillRow; hit?: SearchHit }) {
  return (
    <article class="bill-line">
      <p class="where">
        <abbr title={countryName(row.country)}>{row.country}</abbr>{' '}
        <span class="number">{row.number ?? 'no number known'}</span>{' '}
        <span class="quiet">{countryName(row.country)}</span>
      </p>
      <h3>
        <a href={billHref(row.id)}>
          <Foreign lang={row.language}>{row.title}</Foreign>
        </a>
      </h3>
      {row.titleEn === null ? null : (
        <p class="translation" lang="en">
          {row.titleEn}
        </p>
      )}
      <p class="state">
        <Ladder stage={row.stage} reached={row.reached} /> <strong>{stageWords(row.stage)}</strong>
        {saysItself(row) ? null : <>, {OUTCOME_WORDS[row.outcome]}</>}
        {row.inferred ? <span class="quiet"> (inferred by us)</span> : null}
      </p>
      <p class="chips">
        <DirectionMark direction={row.direction} />{' '}
        {row.threats.map((found) => (
          <ThreatChip key={found.threat} {...found} />
        ))}
      </p>
      {hit === undefined ? null : <Passage hit={hit} lang={row.language} />}
      <p class="facts">
        <LastAction row={row} />
        {row.appeals === 0 ? null : ` · ${counted(row.appeals, 'appeal')}`}
        {row.incidents === 0 ? null : ` · ${counted(row.incidents, 'incident')}`}
        {row.goneSince === null ? null : (
          <>
            {' '}
            · not shown by the registry since <Day iso={row.goneSince} />
          </>
        )}
        {row.origin === 'registry' ? null : <em class="origin"> {ORIGIN_WORDS[row.origin]}</em>}
      </p>
    </article>
  );
}
