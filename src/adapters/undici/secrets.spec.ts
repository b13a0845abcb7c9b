import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../domain/fault.js';
import { faultWithoutSecrets, headersWithSecrets, hideSecrets, withSecrets } from './secrets.js';

const SECRETS = { token: 'a/b+c $& d', api: 'synthetic-key' };

describe('a secret', () => {
  it.each([
    [
      'in the path',
      'https://x.example/api/{token}/search.json',
      'https://x.example/api/a%2Fb%2Bc%20%24%26%20d/search.json',
    ],
    [
      'in the query',
      'https://x.example/bill?api_key={api}&limit=2',
      'https://x.example/bill?api_key=synthetic-key&limit=2',
    ],
  ])('%s is put in for its name', (_, shown, asked) => {
    expect(withSecrets(new URL(shown), SECRETS).href).toBe(asked);
  });

  it('in a header is put in for its name', () => {
    expect(headersWithSecrets({ Authorization: 'ApiKey {api}' }, SECRETS)).toEqual({
      authorization: 'ApiKey synthetic-key',
    });
  });

  it.each(['see synthetic-key', 'https://x.example/a%2Fb%2Bc%20%24%26%20d/', 'a/b+c $& d'])(
    'is hidden in «%s»',
    (text) => {
      const hidden = hideSecrets(text, SECRETS);
      expect(Object.values(SECRETS).filter((value) => hidden.includes(value))).toEqual([]);
      expect(hidden).toMatch(/\{(token|api)\}/);
    },
  );

  it('stands in no fault', () => {
    const fault = new Fault('fetch.timeout', 'at ?k=synthetic-key', { url: 'https://x.example/?k=synthetic-key' });
    expect(JSON.stringify(faultWithoutSecrets(fault, SECRETS).toRecord())).not.toContain('synthetic-key');
  });

  it('that has no place is not sent', () => {
    expect(withSecrets(new URL('https://x.example/'), SECRETS).href).toBe('https://x.example/');
  });
});
