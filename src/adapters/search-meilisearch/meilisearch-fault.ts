import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from 'meilisearch';
import { Fault } from '../../domain/fault.js';

/** What to do about an answer of the server that is its operator's matter, by HTTP status. */
const ADVICE: Record<number, string> = {
  401: 'it asks for a key; set MEILI_KEY',
  403: 'it refuses the key; check MEILI_KEY and what the key may do',
  404: 'something else answers at that address; check MEILI_URL',
  408: 'it took too long; try again later',
  429: 'it has too many requests waiting; try again later',
  500: 'it failed; read its log',
  502: 'the proxy before it does not reach it; start Meilisearch',
  503: 'it is overloaded or stopping; try again later',
  507: 'its disk is full; make room',
};

/** The address without a name and password in it, for messages. */
function shown(address: string): string {
  return address.replace(/\/\/[^/@]*@/u, '//');
}

/** Turns what the client throws into a fault that names the server and says what to do; a bug of ours stays as it is. */
export function asSearchFault(error: unknown, address: string): unknown {
  const url = shown(address);
  const fault = (advice: string) =>
    new Fault('search.unavailable', `Meilisearch at ${url} cannot answer: ${advice}`, { engine: 'meilisearch', url });
  if (error instanceof MeilisearchRequestError) return fault('nothing answers there; start it, or check MEILI_URL');
  if (error instanceof MeilisearchRequestTimeOutError) return fault('it did not answer in time; look at its load');
  if (error instanceof MeilisearchTaskTimeOutError)
    return fault('it has not finished the indexing in time; it goes on, try again later');
  if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found')
    return fault('the index is gone; index the bills again');
  const advice = error instanceof MeilisearchApiError ? ADVICE[error.response.status] : undefined;
  return advice ? fault(advice) : error;
}
