import type { Handlers } from '../../adapters/jobs/queue.js';
import { searchSources } from '../../adapters/prisma/search-source.js';
import { dayIn } from '../../domain/day.js';
import { job } from '../../domain/job.js';
import type { Topic } from '../../domain/subscription.js';
import { classify } from '../../pipeline/classify/classify.js';
import { toSearchDocument } from '../../pipeline/index/search-document.js';
import { confirmationMail } from '../confirmation-mail.js';
import type { Program } from '../program.js';
import { registryOf, registryOfPage } from '../registry-lookup.js';
import { fetchDocuments } from './documents.js';
import { deliverAlert } from './deliver.js';
import { linkAppeal, linkBill } from './linking.js';
import { matchChange } from './match.js';

/** Puts a bill into an engine's index as it stands now; takes out one that was merged into another. */
export async function indexBill(program: Program, engine: Program['search'], bill: string): Promise<void> {
  const [source] = await searchSources(program.db, { ids: [bill], limit: 1 });
  if (!source) return engine.remove([bill]);
  const today = dayIn('UTC', program.clock.now());
  const document = toSearchDocument(source.state, source.assessment, {
    titleEn: source.titleEn,
    text: source.text,
    today,
  });
  await engine.put([{ ...document, bill }]);
}

/** Sends the one mail that an unconfirmed address gets. */
async function askToConfirm({ db, seal, mailer, config }: Program, id: string): Promise<void> {
  const subscription = await db.prisma.subscription.findUnique({ where: { id } });
  if (subscription?.status !== 'pending') return;
  const mail = confirmationMail(config.publicUrl)(
    subscription.topic as unknown as Topic,
    seal.sign('subscription', id),
  );
  await mailer.send({ to: subscription.email, ...mail });
}

/** One handler for every queue. */
export function handlersOf(program: Program): Handlers {
  const { alerts, library, seal, links, mailer, config } = program;
  const match = { alerts, library, search: program.ownSearch, seal, publicUrl: config.publicUrl };
  return {
    collect: async ({ registry }) => void (await program.read(registry, { cause: 'schedule' })),
    classify: ({ bill, change }) =>
      program.assessments.judge(bill, classify, change, (told) => [job('link-bill', { bill, change: told })]),
    'link-bill': async (data) => {
      // The database's own index comes first: a saved search is matched on it.
      await indexBill(program, program.ownSearch, data.bill);
      await linkBill(data, links);
      await program.wantDocuments(data.bill);
    },
    'link-appeal': (data) => linkAppeal(data, links, registryOf(program.scrapers), registryOfPage(program.scrapers)),
    documents: async ({ bill }) => {
      await fetchDocuments(bill, program.documentParts);
      await indexBill(program, program.ownSearch, bill);
      // Also when a try before this one read the texts and was cut off: the same input is judged once.
      await program.queue.enqueue(program.db.sql, [job('classify', { bill, change: null })]);
    },
    // The database's own index has been written by the step before; this is the copy.
    index: ({ bill }) =>
      program.search === program.ownSearch ? Promise.resolve() : indexBill(program, program.search, bill),
    match: ({ change }) => matchChange(change, match),
    confirm: ({ subscription }) => askToConfirm(program, subscription),
    deliver: ({ alert }) => deliverAlert(alert, { alerts, mailer, seal, publicUrl: config.publicUrl }),
  };
}
