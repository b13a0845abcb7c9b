/** A mail taken apart, for tests. */
export interface ReadMail {
  /** Lower-case names; encoded words decoded. */
  headers: Map<string, string>;
  parts: { type: string; content: string }[];
}

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=` @see RFC 2047 */
function decodeWords(text: string): string {
  return text.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?[^?]+\?[QB]\?[^?]*\?=)+/gi, (words) => {
    const bytes = [...words.matchAll(/=\?[^?]+\?([QB])\?([^?]*)\?=/gi)].map(([, encoding, word]) =>
      encoding?.toUpperCase() === 'B'
        ? Buffer.from(word as string, 'base64')
        : unquote((word as string).replaceAll('_', ' ')),
    );
    return Buffer.concat(bytes).toString('utf8');
  });
}

function unquote(text: string): Buffer {
  const plain = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

function split(message: string): { headers: Map<string, string>; body: string } {
  const end = message.indexOf('\r\n\r\n');
  const lines = message
    .slice(0, end)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
  });
  return { headers: new Map(headers), body: message.slice(end + 4) };
}

function contentOf(headers: Map<string, string>, body: string): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? unquote(body)
        : Buffer.from(body, 'latin1');
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}

/** Reads a mail of one or several parts, one level deep. */
export function readMail(message: Buffer): ReadMail {
  const { headers, body } = split(message.toString('latin1'));
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  const pieces =
    boundary === undefined
      ? [message.toString('latin1')]
      : body
          .split(`--${boundary}`)
          .slice(1, -1)
          .map((piece) => piece.replace(/^\r\n/, ''));
  const parts = pieces.map(split).map((piece) => ({
    type: (piece.headers.get('content-type') ?? 'text/plain').split(';')[0] as string,
    content: contentOf(piece.headers, piece.body),
  }));
  return { headers, parts };
}
