import { parentPort } from 'node:worker_threads';
import type { Answer } from './extractor.js';
import { readDocument } from './read-document.js';
import type { DocumentFile, ReadingTools } from './read-document.js';

/** The worker's side: reads each document it is sent and answers once. Call in a worker thread only. */
export function serveExtraction(tools: ReadingTools): void {
  if (!parentPort) throw new Error('serveExtraction runs in a worker thread: start it through openExtractor');
  const port = parentPort;
  port.on('message', (file: DocumentFile) => {
    readDocument(file, tools).then(
      (text) => port.postMessage({ text } satisfies Answer),
      (error: unknown) =>
        port.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Answer),
    );
  });
}
