import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { DocumentText, TextVerdict } from '../../domain/document.js';
import { formatOf } from './format.js';
import type { DocumentFile } from './read-document.js';

export interface ExtractLimits {
  /** Files larger than this are not opened. */
  bytes: number;
  /** A document that takes longer is given up. */
  timeoutMs: number;
  /** Of JavaScript memory for one document. */
  heapMb: number;
}

/** 50 MB: the largest scans; 60 s: 300 pages of PDF take 3 s; 512 MB of heap beside a file of 50 MB. */
export const DEFAULT_LIMITS: ExtractLimits = { bytes: 50 * 1024 * 1024, timeoutMs: 60_000, heapMb: 512 };

export interface Extractor {
  /** The text of a document or why there is none. Documents wait for one another; never throws for a document. */
  extract(file: DocumentFile): Promise<DocumentText>;
  /** Ends the worker; what is being read is given up. */
  close(): Promise<void>;
}

/** What the worker sends back; an error is a bug of ours in the worker's code. */
export type Answer = { text: DocumentText } | { error: string };

function refused(file: DocumentFile, verdict: Exclude<TextVerdict, 'text'>, reason: string): DocumentText {
  return {
    verdict,
    reason,
    text: null,
    format: formatOf(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)).format,
  };
}

const isOutOfMemory = (error: unknown) => (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';

function afterCrash(file: DocumentFile, error: unknown, { heapMb }: ExtractLimits): DocumentText {
  if (isOutOfMemory(error))
    return refused(file, 'too-large', `Reading the document takes more than ${heapMb} MB of memory.`);
  return refused(file, 'broken', `Reading the document brought its reader down: ${(error as Error).message}.`);
}

interface Outcome {
  text: DocumentText;
  isWorkerWell: boolean;
}

/** Ends with the first of: an answer, a crash, the time limit. */
async function ask(worker: Worker, file: DocumentFile, limits: ExtractLimits): Promise<Outcome> {
  const settled = new AbortController();
  const { signal } = settled;
  const lost = (text: DocumentText): Outcome => ({ text, isWorkerWell: false });
  const late = `The document could not be read within ${limits.timeoutMs / 1000} seconds.`;
  try {
    worker.postMessage(file);
    return await Promise.race([
      once(worker, 'message', { signal }).then((sent: unknown[]) => {
        const answer = sent[0] as Answer;
        return 'text' in answer
          ? { text: answer.text, isWorkerWell: true }
          : lost(afterCrash(file, new Error(answer.error), limits));
      }),
      once(worker, 'exit', { signal }).then((sent: unknown[]) =>
        lost(afterCrash(file, new Error(`it ended with code ${String(sent[0])}`), limits)),
      ),
      setTimeout(limits.timeoutMs, lost(refused(file, 'broken', late)), { signal }),
    ]);
  } catch (error) {
    // What the thread threw; `once` rejects with it.
    return lost(afterCrash(file, error, limits));
  } finally {
    settled.abort();
  }
}

/** Libraries that print do not print into the results of the program. The thread keeps no program from ending. */
function started(worker: URL | string, { heapMb }: ExtractLimits): Worker {
  const thread = new Worker(worker, { resourceLimits: { maxOldGenerationSizeMb: heapMb }, stdout: true, stderr: true });
  thread.stdout.resume();
  thread.stderr.resume();
  thread.unref();
  return thread;
}

/**
 * Reads documents in a thread of its own, one after another, within limits of bytes, time and memory. The thread is
 * kept from one document to the next and replaced when one brought it down. `worker` is the module it runs (app/extract-worker).
 */
export function openExtractor(worker: URL | string, limits: ExtractLimits = DEFAULT_LIMITS): Extractor {
  let thread: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const start = (): Worker => {
    const fresh = started(worker, limits);
    // It may fall over between two documents: nobody waits then, and the next document gets another.
    fresh.on('error', () => undefined);
    fresh.once('exit', () => (thread = thread === fresh ? null : thread));
    return fresh;
  };
  const end = async () => {
    const ended = thread;
    thread = null;
    await ended?.terminate();
  };
  const readNow = async (file: DocumentFile): Promise<DocumentText> => {
    if (file.bytes.byteLength > limits.bytes) {
      const [size, most] = [file.bytes.byteLength, limits.bytes].map((bytes) => (bytes / 1024 / 1024).toFixed(1));
      return refused(file, 'too-large', `The file has ${size} MB; files of more than ${most} MB are not read.`);
    }
    thread ??= start();
    const { text, isWorkerWell } = await ask(thread, file, limits);
    if (!isWorkerWell) await end();
    return text;
  };
  return {
    extract(file) {
      const reading = queue.then(() => readNow(file));
      queue = reading.catch(() => undefined);
      return reading;
    },
    close: end,
  };
}
