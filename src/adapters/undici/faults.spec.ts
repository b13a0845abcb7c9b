import { describe, expect, it } from '@jest/globals';
import { connectionFault, statusFault } from './faults.js';

const url = new URL('https://registry.example/bill');
const coded = (code: string): Error => Object.assign(new Error('as Node words it'), { code });

describe('what the line says', () => {
  it.each([
    ['ENOTFOUND', 'fetch.unreachable', 'fetch.truncated'],
    ['EAI_AGAIN', 'fetch.unreachable', 'fetch.truncated'],
    ['ECONNRESET', 'fetch.unreachable', 'fetch.truncated'],
    ['UND_ERR_SOCKET', 'fetch.unreachable', 'fetch.truncated'],
    ['UND_ERR_SOCKS5_AUTH_FAILED', 'fetch.unreachable', 'fetch.truncated'],
    ['UND_ERR_ABORTED', 'fetch.unreachable', 'fetch.truncated'],
    ['HPE_INVALID_CHUNK_SIZE', 'fetch.server-error', 'fetch.truncated'],
    ['ETIMEDOUT', 'fetch.timeout', 'fetch.timeout'],
    ['UND_ERR_CONNECT_TIMEOUT', 'fetch.timeout', 'fetch.timeout'],
    ['UND_ERR_BODY_TIMEOUT', 'fetch.timeout', 'fetch.timeout'],
    ['CERT_HAS_EXPIRED', 'fetch.tls', 'fetch.tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'fetch.tls', 'fetch.tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'fetch.tls', 'fetch.tls'],
    ['EPROTO', 'fetch.tls', 'fetch.tls'],
    ['UND_ERR_PRX_TLS', 'fetch.tls', 'fetch.tls'],
    ['Z_DATA_ERROR', 'fetch.truncated', 'fetch.truncated'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'fetch.truncated', 'fetch.truncated'],
  ])('%s is %s before the answer begins and %s after', (code, before, after) => {
    expect(connectionFault(coded(code), url, 'connecting')?.code).toBe(before);
    expect(connectionFault(coded(code), url, 'reading')?.code).toBe(after);
  });

  it('a bare error while connecting is the SOCKS agent giving up', () => {
    expect(connectionFault(new Error('SOCKS5 connection timeout'), url, 'connecting')?.code).toBe('fetch.unreachable');
  });

  it.each([
    [new TypeError('x is not a function')],
    [coded('UND_ERR_INVALID_ARG')],
    [coded('ERR_INVALID_URL')],
    ['a string'],
  ])('%s is no fault of the world', (error) => {
    expect(connectionFault(error, url, 'connecting')).toBeNull();
  });

  it('names host, expectation, finding and what to do', () => {
    expect(connectionFault(coded('ENOTFOUND'), url, 'connecting')?.message).toBe(
      'registry.example: expected an answer for https://registry.example/bill, found no connection (ENOTFOUND: as Node words it). Check the network, the name server and the proxy; it is asked again later.',
    );
  });

  it.each([200, 203, 204])('status %i is no fault', (status) => {
    expect(statusFault(url, status)).toBeNull();
  });
});
