import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Citation } from '../../domain/citation.js';
import { Fault } from '../../domain/fault.js';
import type { BillView, JudgementView, Library } from '../../ports/library.js';
import type { BillDocumentView, DocumentShelf } from '../../ports/documents.js';
import type { Clock } from '../../ports/clock.js';
import { billPageQuery } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { citationDraft } from '../citation-draft.js';
import { Screen } from '../screen.js';
import { hasRole } from '../security/access.js';
import { Who } from '../security/visitor.js';
import type { Visitor } from '../security/visitor.js';
import { CLOCK, DOCUMENTS, FORMAT_CITATION, HTTP_OPTIONS, LIBRARY } from '../tokens.js';
import type { FormatCitation, HttpOptions } from '../tokens.js';
import { queryString } from './parts/addresses.js';
import { Assessed } from './parts/bill-assessment.js';
import { BillDocuments } from './parts/bill-documents.js';
import { BillEvidence } from './parts/bill-evidence.js';
import { BillHead } from './parts/bill-head.js';
import { BillHistory } from './parts/bill-history.js';
import { BillTimeline } from './parts/bill-timeline.js';
import { CiteBox } from './parts/cite-box.js';
import { LinkLine } from './parts/link-line.js';
import { StageCorrection } from './parts/staff-forms.js';
import { SubscribeBox } from './parts/subscribe-box.js';

export interface BillProps {
  view: BillView;
  documents: readonly BillDocumentView[];
  /** Every judgement, for staff; null for others. */
  judgements: readonly JudgementView[] | null;
  /** The sentence as it would be frozen now, or why there is none. */
  cite: { draft: Citation; sentence: string } | { reason: string };
  /** YYYY-MM-DD */
  today: string;
  /** The cite box is open. */
  citing: boolean;
}

function Links({ view }: { view: BillView }) {
  if (view.links.length === 0) return <p>No appeal and no incident is linked to this bill.</p>;
  return (
    <ul class="links">
      {view.links.map((link) => (
        <LinkLine key={link.id} link={link} />
      ))}
    </ul>
  );
}

export function BillPage({ view, documents, judgements, cite, today, citing }: BillProps) {
  return (
    <article class="bill">
      <BillHead view={view} />
      <section aria-labelledby="does">
        <h2 id="does">What it does to civil society</h2>
        <Assessed view={view} judgements={judgements} />
      </section>
      <section aria-labelledby="timeline">
        <h2 id="timeline">Timeline</h2>
        <BillTimeline view={view} />
      </section>
      <section aria-labelledby="links">
        <h2 id="links">Appeals and incidents</h2>
        <Links view={view} />
      </section>
      <section aria-labelledby="documents">
        <h2 id="documents">Documents</h2>
        <BillDocuments bill={view.id} language={view.state.language} documents={documents} />
      </section>
      <section aria-labelledby="evidence">
        <h2 id="evidence">Evidence</h2>
        <BillEvidence view={view} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">History of what we know</h2>
        <BillHistory view={view} />
      </section>
      <CiteBox bill={view.id} cite={cite} today={today} citing={citing} />
      <SubscribeBox
        id="follow"
        title="Follow this bill"
        explain="A mail when its registry changes it."
        fields={{ kind: 'bill', bill: view.id }}
      />
      <StageCorrection view={view} />
    </article>
  );
}

@ApiExcludeController()
@Controller('bills')
export class BillController {
  constructor(
    @Inject(LIBRARY) private readonly library: Library,
    @Inject(DOCUMENTS) private readonly documents: DocumentShelf,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(HTTP_OPTIONS) private readonly options: HttpOptions,
    @Inject(FORMAT_CITATION) private readonly format: FormatCitation,
  ) {}

  @Get('*')
  async one(
    @Param('*') id: string,
    @Query(new ZodPipe(billPageQuery)) query: z.infer<typeof billPageQuery>,
    @Who() visitor: Visitor,
  ): Promise<Screen> {
    const view = await this.library.bill(id);
    if (view === null)
      throw new Fault('bill.unknown', `No bill “${id}” is known here. Search for its number or words of its title.`);
    const today = this.clock.now().toISOString().slice(0, 10);
    const title = `${view.number ?? view.title} (${view.country})`;
    const documents = await this.documents.of(view.id);
    const judgements = hasRole(visitor, 'staff') ? await this.library.judgements(view.id) : null;
    const props = {
      view,
      documents,
      judgements,
      cite: this.cite(view, today),
      today,
      citing: query.cite !== undefined,
    };
    const body = <BillPage {...props} />;
    return new Screen(title, body, { feed: `/feeds/bills.atom${queryString({ bill: view.id })}` });
  }

  private cite(view: BillView, today: string): BillProps['cite'] {
    try {
      const draft = citationDraft(view, today, today, this.options.publicUrl);
      return { draft, sentence: this.format(draft, 'text') };
    } catch (error) {
      if (error instanceof Fault && error.code === 'citation.unverifiable') return { reason: error.message };
      throw error;
    }
  }
}
