import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Fault } from '../../domain/fault.js';
import type { Redline } from '../../domain/redline.js';
import { articleHtml } from '../../pipeline/compare/redline-html.js';
import { directionOf } from '../../pipeline/compare/direction.js';
import type { DocumentShelf, DocumentTextView } from '../../ports/documents.js';
import type { Library } from '../../ports/library.js';
import { compared } from '../compared.js';
import { Screen } from '../screen.js';
import { DOCUMENTS, LIBRARY } from '../tokens.js';
import { billHref, redlineHref, textHref } from './parts/addresses.js';
import { Day } from './parts/dates.js';
import { Out } from './parts/foreign.js';
import { counted } from './parts/words.js';

interface RedlineProps {
  bill: { id: string; number: string | null; title: string };
  from: DocumentTextView;
  to: DocumentTextView;
  redline: Redline;
}

function Version({ bill, version, name }: { bill: string; version: DocumentTextView; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={textHref(bill, version.sha256)}>
          <bdi>{version.title}</bdi>
        </a>{' '}
        <Day iso={version.date} /> <code class="hash">{version.sha256.slice(0, 16)}</code>{' '}
        <Out url={version.url}>at the registry</Out>
      </dd>
    </div>
  );
}

/** Below this the two are hardly versions of one text. */
const HARDLY_ALIKE = 0.3;

function Counts({ redline: { counts, likeness } }: { redline: Redline }) {
  return (
    <>
      <p>
        Articles: {counts.changed} changed, {counts.inserted} inserted, {counts.deleted} deleted, {counts.moved} moved,{' '}
        {counts.renumbered} renumbered, {counts.same} unchanged. {counted(counts.wordsInserted, 'word')} inserted,{' '}
        {counts.wordsDeleted} deleted, {counted(counts.passagesMoved, 'passage')} moved.
      </p>
      {likeness < HARDLY_ALIKE ? (
        <p class="note">
          Only {Math.round(likeness * 100)} % of the words stand in both: these may not be two versions of one text.
        </p>
      ) : null}
    </>
  );
}

function Changes({ bill, from, to, redline }: RedlineProps) {
  const changed = redline.articles.filter(
    ({ status, edited, renumbered }) => status !== 'same' || edited || renumbered,
  );
  const here = redlineHref(bill.id, from.sha256, to.sha256);
  if (changed.length === 0) return <p>No word differs.</p>;
  return (
    <nav aria-label="Changed articles">
      <ul class="chips">
        {changed.map(({ id, status, renumbered, new: now, old }) => (
          <li key={id}>
            <a href={`${here}#${encodeURIComponent(id)}`}>
              <bdi>{(now ?? old)?.label?.replace(/[.:]$/u, '') ?? 'opening'}</bdi>:{' '}
              {status === 'same' && renumbered ? 'renumbered' : status}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function RedlinePage(props: RedlineProps) {
  const { bill, from, to, redline } = props;
  return (
    <article class="compared">
      <p class="where">
        <a href={billHref(bill.id)}>
          <bdi>{bill.number ?? bill.title}</bdi>
        </a>
      </p>
      <h1>What changed</h1>
      <dl class="passport">
        <Version bill={bill.id} version={from} name="From" />
        <Version bill={bill.id} version={to} name="To" />
      </dl>
      <Counts redline={redline} />
      <Changes {...props} />
      <p class="quiet">
        <del>Struck out</del>: only in the first. <ins>Underlined</ins>: only in the second.{' '}
        <span class="moved-to">Marked at the side</span>: moved. Compared word by word by a program; a change of spaces
        or punctuation alone is not marked.
      </p>
      {redline.articles.map((one) => (
        <div key={one.id} dangerouslySetInnerHTML={{ __html: articleHtml(one, redline) }} />
      ))}
    </article>
  );
}

function TextPage({ bill, text }: { bill: RedlineProps['bill']; text: DocumentTextView }) {
  return (
    <article class="document">
      <p class="where">
        <a href={billHref(bill.id)}>
          <bdi>{bill.number ?? bill.title}</bdi>
        </a>
      </p>
      <h1>
        <bdi>{text.title}</bdi>
      </h1>
      <p class="quiet">
        <Day iso={text.date} /> · <Out url={text.url}>at the registry</Out> ·{' '}
        <a href={`/snapshots/${text.sha256}`}>the file as it was received</a>. The text below was taken from it by a
        program.
      </p>
      <div class="text" lang={text.language ?? undefined} dir={directionOf(text.text, text.language)}>
        {text.text.split(/\n{2,}/u).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}

/** `/texts/<sha256>/<bill>` and `/redline/<from>/<to>/<bill>`: addresses that stay, since they name bytes. */
@ApiExcludeController()
@Controller()
export class RedlineController {
  constructor(
    @Inject(DOCUMENTS) private readonly documents: DocumentShelf,
    @Inject(LIBRARY) private readonly library: Library,
  ) {}

  @Get('redline/:from/:to/*')
  async redline(@Param('from') from: string, @Param('to') to: string, @Param('*') id: string): Promise<Screen> {
    const bill = await this.bill(id);
    const both = await compared(this.documents, bill.id, from, to);
    return new Screen(`What changed: ${bill.number ?? bill.title}`, <RedlinePage bill={bill} {...both} />);
  }

  @Get('texts/:sha256/*')
  async text(@Param('sha256') sha256: string, @Param('*') id: string): Promise<Screen> {
    const bill = await this.bill(id);
    const text = await this.documents.text(bill.id, sha256);
    if (text === null)
      throw new Fault('bill.unknown', `No document of “${id}” with a text has the hash ${sha256.slice(0, 64)}.`);
    return new Screen(text.title, <TextPage bill={bill} text={text} />);
  }

  private async bill(id: string): Promise<RedlineProps['bill']> {
    const view = await this.library.bill(id);
    if (view !== null) return view;
    throw new Fault('bill.unknown', `No bill “${id}” is known here. Search for its number or words of its title.`);
  }
}
