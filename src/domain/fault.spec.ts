import { describe, expect, it } from '@jest/globals';
import { FAULTS, Fault, type FaultCode, faultRecord } from './fault.js';

describe('a fault', () => {
  it.each(Object.entries(FAULTS) as [FaultCode, 'later' | 'never'][])('%s is to be tried again: %s', (code, retry) => {
    expect(new Fault(code, 'what was found').retry).toBe(retry);
  });

  it('is data with its code, its message and what it is about', () => {
    const fault = new Fault('parse.bad-date', 'expected a day, found «31.02»', { shown: '31.02' });
    expect(faultRecord(fault)).toEqual({
      code: 'parse.bad-date',
      message: 'expected a day, found «31.02»',
      shown: '31.02',
    });
  });

  it('keeps its own code and message, whatever its details are called', () => {
    const record = new Fault('parse.layout-changed', 'one', { code: 'other', message: 'two' }).toRecord();
    expect([record.code, record.message]).toEqual(['parse.layout-changed', 'one']);
  });

  it('is told from a bug, which is thrown on as it is', () => {
    const bug = new TypeError('x is not a function');
    expect(() => faultRecord(bug)).toThrow(bug);
  });
});
