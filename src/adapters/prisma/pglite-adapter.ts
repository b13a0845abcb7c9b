import type { PGlite, Transaction } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';

type Adapter = Awaited<ReturnType<PrismaPGlite['connect']>>;
type AdapterTransaction = Awaited<ReturnType<Adapter['startTransaction']>>;

interface Deferred {
  promise: Promise<void>;
  resolve: () => void;
}

function deferred(): Deferred {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** The library's query methods, bound to a transaction instead of the database. */
function queriesOf(transaction: Transaction): Promise<Adapter> {
  return new PrismaPGlite(transaction as unknown as PGlite).connect();
}

/**
 * The library starts a transaction but swallows a failure of its COMMIT, so that a write that was never stored would
 * be acknowledged (its `startTransactionInner` catches after the promise was resolved). Here the caller of `commit`
 * learns of it.
 */
function startTransaction(db: PGlite): Promise<AdapterTransaction> {
  return new Promise((begun, failed) => {
    const work = deferred();
    const ended = db.transaction(async (transaction) => {
      const queries = await queriesOf(transaction);
      begun({
        provider: queries.provider,
        adapterName: queries.adapterName,
        options: { usePhantomQuery: true },
        queryRaw: (query) => queries.queryRaw(query),
        executeRaw: (query) => queries.executeRaw(query),
        commit: () => {
          work.resolve();
          return ended;
        },
        rollback: async () => {
          await transaction.rollback();
          work.resolve();
          await ended;
        },
      } as AdapterTransaction);
      await work.promise;
    });
    ended.catch(failed);
  });
}

/** Prisma's way to the database in this process. */
export function pgliteAdapter(db: PGlite): PrismaPGlite {
  const factory = new PrismaPGlite(db);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.startTransaction = () => startTransaction(db);
    return adapter;
  };
  return factory;
}
