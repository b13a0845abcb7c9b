import { type StatusAsOf, statusAsOf } from '../../../domain/status-as-of.js';
import type { BillView } from '../../../ports/library.js';
import { sourceOfFact } from '../../evidence-of.js';
import { Day } from './dates.js';
import { EvidenceMark, SeenLine } from './evidence-mark.js';
import { languageOf, Out, Words } from './foreign.js';
import { stageWords, WholeLadder } from './ladder.js';
import { countryName, languageName, ORIGIN_WORDS, OUTCOME_WORDS, SURENESS_WORDS } from './words.js';
import { registryHref } from './addresses.js';

/** The status as of the day the bill was last seen: words and date of one and the same step. */
function presentStatus(view: BillView): StatusAsOf | null {
  const day = (view.lastSeenAt ?? view.firstSeenAt).slice(0, 10);
  return statusAsOf(view.state, day, day);
}

/** The headline: where the bill stands, in our words and the registry's, since when, seen when. */
function Status({ view }: { view: BillView }) {
  const source = sourceOfFact(view, '/statusWords') ?? sourceOfFact(view, '/stage');
  const status = presentStatus(view);
  const date = status?.on ?? null;
  const words = status?.words ?? view.statusWords;
  return (
    <div class="status">
      <div class="headline">
        <strong>{stageWords(view.stage)}</strong>
        {date === null ? null : (
          <>
            , <Day iso={date} />
          </>
        )}
        {words === null ? null : (
          <>
            : <Words lang={view.language}>{words}</Words>
          </>
        )}{' '}
        <EvidenceMark source={source} words={words} lang={view.language} />
      </div>
      <p class="quiet">
        {view.inferred ? 'Inferred by us; the registry does not say it in words. ' : null}
        Outcome: {OUTCOME_WORDS[view.outcome]}.{' '}
        {view.goneSince === null ? null : (
          <>
            Not shown by the registry since <Day iso={view.goneSince} />.{' '}
          </>
        )}
        <SeenLine source={source} />
      </p>
      <WholeLadder stage={view.stage} reached={view.reached} />
    </div>
  );
}

function Sources({ view }: { view: BillView }) {
  if (view.sources.length === 0) return null;
  return (
    <ul class="sources">
      {view.sources.map((source) => (
        <li key={source}>
          <Out url={source}>{source}</Out>
        </li>
      ))}
    </ul>
  );
}

/** Where our knowledge comes from and how far its reading is proven. */
function OriginLine({ view }: { view: BillView }) {
  return (
    <div class={`origin-line from-${view.origin}`}>
      <p>
        <strong>{ORIGIN_WORDS[view.origin]}</strong>{' '}
        {view.origin === 'registry' && view.sureness !== null ? SURENESS_WORDS[view.sureness] : null}
      </p>
      <Sources view={view} />
    </div>
  );
}

function Passport({ view }: { view: BillView }) {
  const { state } = view;
  const facts: [string, string][] = [
    ...(state.numbers.length > 1 ? [['Also known as', state.numbers.slice(1).join(', ')] as [string, string]] : []),
    ...(state.session === null ? [] : [['Session', state.session] as [string, string]]),
    ['Introduced by', state.sponsors.length === 0 ? 'not known' : state.sponsors.join(', ')],
    ['Committee', state.committee ?? 'not known'],
  ];
  return (
    <dl class="passport">
      <div>
        <dt>Introduced</dt>
        <dd>
          <Day iso={view.introducedOn} />
        </dd>
      </div>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
      <div>
        <dt>Registry</dt>
        <dd>
          <a href={registryHref(view.registry)}>
            <bdi>{view.registryTitle}</bdi>
          </a>{' '}
          {view.home === null ? (
            '(not read by this program)'
          ) : (
            <>
              (<Out url={view.home}>its site</Out>)
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

function OtherTitles({ view }: { view: BillView }) {
  const others = Object.entries(view.state.titles).filter(
    ([, title]) => title !== view.title && title !== view.titleEn,
  );
  return (
    <>
      {others.map(([tag, title]) => (
        <p key={tag} class="translation">
          <span class="quiet">{languageName(tag)}:</span> <bdi {...languageOf(tag)}>{title}</bdi>
        </p>
      ))}
    </>
  );
}

/** Number, titles, ladder, headline status, origin, and the registry's passport of the bill. */
export function BillHead({ view }: { view: BillView }) {
  return (
    <header class="bill-head">
      <p class="where">
        <span class="number">{view.number ?? 'no number known'}</span> · {countryName(view.country)} ·{' '}
        <bdi>{view.registryTitle}</bdi>
      </p>
      <div class="actions no-print">
        <a class="button" href="#follow">
          Follow
        </a>{' '}
        <a class="button" href="?cite=1#cite">
          Cite
        </a>
      </div>
      <h1 class="legal" {...languageOf(view.language)}>
        {view.title}
      </h1>
      {view.titleEn === null ? null : (
        <p class="translation" lang="en">
          {view.titleEn}
        </p>
      )}
      <OtherTitles view={view} />
      <Status view={view} />
      <OriginLine view={view} />
      <Passport view={view} />
    </header>
  );
}
