import { Body, Controller, Get, Inject, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { CITATION_FORMATS } from '../../domain/citation.js';
import type { Citation, CitationFormat } from '../../domain/citation.js';
import type { Desk } from '../../ports/desk.js';
import type { Library } from '../../ports/library.js';
import { citeBody, formatQuery } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { CITATION_MEDIA } from '../citation-media.js';
import { GoTo, Screen } from '../screen.js';
import { DESK, FORMAT_CITATION, LIBRARY } from '../tokens.js';
import type { FormatCitation } from '../tokens.js';
import { billHref, citationHref, snapshotHref } from './parts/addresses.js';
import { Day, Moment } from './parts/dates.js';
import { Out, Words } from './parts/foreign.js';
import { stageWords } from './parts/ladder.js';
import { countryName } from './parts/words.js';

type Today = Awaited<ReturnType<Library['citationToday']>>;

const FORMAT_WORDS: Record<CitationFormat, string> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'HTML',
  csl: 'CSL-JSON',
  bibtex: 'BibTeX',
  ris: 'RIS',
};

function Holds({ today }: { today: Today }) {
  if (today === null) return <p class="verdict">Whether it still holds is not known: the bill is no longer here.</p>;
  if (today.holds) return <p class="verdict">✓ This still holds.</p>;
  return (
    <p class="verdict changed">
      ✕ This no longer holds. Now: {stageWords(today.stage)}
      {today.statusWords === null ? null : (
        <>
          , <Words lang={null}>{today.statusWords}</Words>
        </>
      )}
      .
    </p>
  );
}

function Frozen({ citation }: { citation: Citation }) {
  return (
    <dl class="passport">
      <div>
        <dt>Bill</dt>
        <dd>
          <a href={billHref(citation.bill)}>{citation.number ?? 'no number known'}</a> <bdi>{citation.title}</bdi>,{' '}
          {countryName(citation.country)}
        </dd>
      </div>
      <div>
        <dt>Status as of</dt>
        <dd>
          <Day iso={citation.asOf} />
        </dd>
      </div>
      <div>
        <dt>Words</dt>
        <dd>
          <Words lang={null}>{citation.statusWords}</Words>
          {citation.inferred ? ' (what they mean is inferred by us)' : null}
        </dd>
      </div>
      <div>
        <dt>Date of the step</dt>
        <dd>
          <Day iso={citation.statusOn} />
        </dd>
      </div>
      <div>
        <dt>Seen</dt>
        <dd>
          <Moment iso={citation.seenAt} /> at <Out url={citation.url}>{citation.url}</Out>
        </dd>
      </div>
      <div>
        <dt>SHA-256</dt>
        <dd>
          <code class="hash">{citation.sha256}</code> <a href={snapshotHref(citation.sha256)}>the archived bytes</a>
        </dd>
      </div>
      <div>
        <dt>Stands at</dt>
        <dd>{citation.quoteStart} code units into the text of that page</dd>
      </div>
      <div>
        <dt>Address of this citation</dt>
        <dd>
          <a href={citationHref(citation.id)}>{citation.permalink}</a>
        </dd>
      </div>
    </dl>
  );
}

export function CitationPage({
  citation,
  today,
  written,
}: {
  citation: Citation;
  today: Today;
  written: Record<CitationFormat, string>;
}) {
  return (
    <>
      <h1>Citation</h1>
      <blockquote class="sentence" dir="auto">
        {written.text}
      </blockquote>
      <Holds today={today} />
      <Frozen citation={citation} />
      <h2>To copy</h2>
      {CITATION_FORMATS.map((format) => (
        <details key={format} open={format === 'text'}>
          <summary>
            {FORMAT_WORDS[format]} <a href={`${citationHref(citation.id)}?format=${format}`}>as a file</a>
          </summary>
          <pre class="copy" dir="auto">
            {written[format]}
          </pre>
        </details>
      ))}
    </>
  );
}

@ApiExcludeController()
@Controller()
export class CitationController {
  constructor(
    @Inject(LIBRARY) private readonly library: Library,
    @Inject(DESK) private readonly desk: Desk,
    @Inject(FORMAT_CITATION) private readonly format: FormatCitation,
  ) {}

  @Post('cites')
  async freeze(@Body(new ZodPipe(citeBody)) { bill, asOf }: z.infer<typeof citeBody>): Promise<GoTo> {
    return new GoTo(citationHref((await this.desk.cite(bill, asOf ?? null)).id));
  }

  @Get('c/:id')
  async one(
    @Param('id') id: string,
    @Query(new ZodPipe(formatQuery)) { format }: z.infer<typeof formatQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Screen | string> {
    const citation = await this.library.citation(id);
    if (citation === null) throw new NotFoundException('No citation with this identifier is kept here.');
    if (format !== undefined) {
      reply.type(CITATION_MEDIA[format]);
      return this.format(citation, format);
    }
    const written = Object.fromEntries(CITATION_FORMATS.map((name) => [name, this.format(citation, name)])) as Record<
      CitationFormat,
      string
    >;
    const body = <CitationPage citation={citation} today={await this.library.citationToday(id)} written={written} />;
    return new Screen(`Citation of ${citation.number ?? citation.title}`, body);
  }
}
