import { describe, expect, it } from '@jest/globals';
import { madeState } from '../../../test/harness/bills.js';
import { patch } from '../../domain/change.js';
import { provenChange } from './proven-change.js';

const given = { cause: 'source', sha256: 'abc', parserVersion: '1' } as const;

describe('a change that is to be stored', () => {
  it('gives the new state from the old, and says what happened', () => {
    const [before, after] = [madeState(), madeState({ stage: 'committee' })];
    const change = provenChange(before, after, given)!;
    expect(patch(before, change.patch)).toEqual(after);
    expect(change).toMatchObject({ ...given, kinds: ['stage'], summary: 'Stage: not known → In committee' });
  });

  it('is none when nothing changed', () => expect(provenChange(madeState(), madeState(), given)).toBeNull());

  it('begins with the whole state', () => {
    expect(provenChange(null, madeState(), given)).toMatchObject({
      kinds: ['new-bill'],
      patch: [{ op: 'add', path: '', value: madeState() }],
    });
  });
});
