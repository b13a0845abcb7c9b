import { decode } from '../../scrapers/kit/charset.js';
import { serveExtraction } from '../adapters/extract/serve.js';
import { pdfPages } from '../adapters/pdfjs/pdf-pages.js';

/** The module that openExtractor starts in a thread: it puts the readers of documents together. */
serveExtraction({ decode, readPdf: pdfPages });
