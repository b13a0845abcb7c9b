import { describe, expect, it } from '@jest/globals';
import { madeScraper } from '../../test/harness/bills.js';
import { checkSwitches, keyVariable, keysOf, offReason, readRegistryKeys } from './registry-keys.js';

const scraper = madeScraper({ id: 'de/dip', keys: { api: 'a key from https://dip.example' } });

describe('the key of a registry', () => {
  it('has a variable named after the registry', () => {
    expect(keyVariable('ru/api-duma', 'app_token')).toBe('REGISTRY_KEY_RU_API_DUMA_APP_TOKEN');
  });

  it('is read from its variable, and an empty one counts as unset', () => {
    const { keys, faults } = readRegistryKeys({
      REGISTRY_KEY_DE_DIP_API: 'synthetic-key',
      REGISTRY_KEY_X_Y_Z: '',
      PORT: '1',
    });
    expect([keys, faults]).toEqual([{ REGISTRY_KEY_DE_DIP_API: 'synthetic-key' }, []]);
    expect(keysOf(scraper, keys)).toEqual({ api: 'synthetic-key' });
    expect(offReason(scraper, { registryKeys: keys })).toBeNull();
  });

  it.each(['short', 'with a blank in it'])('is refused without being shown: %s', (value) => {
    const { faults } = readRegistryKeys({ REGISTRY_KEY_DE_DIP_API: value });
    expect(faults).toEqual([expect.stringContaining('REGISTRY_KEY_DE_DIP_API: expected a key of at least 8')]);
    expect(faults.join()).not.toContain(value);
  });

  it('that is missing is told with its variable and where to get one', () => {
    expect(offReason(scraper, { registryKeys: {} })).toBe(
      'it asks for a key and none is set: set REGISTRY_KEY_DE_DIP_API (a key from https://dip.example), and start again',
    );
  });

  it('with a misspelt name is a fault that lists the right ones', () => {
    expect(() => checkSwitches([scraper], { registryKeys: { REGISTRY_KEY_DE_DIPP: 'x' } })).toThrow(
      'one of REGISTRY_KEY_DE_DIP_API',
    );
    expect(() => checkSwitches([scraper], { registryKeys: { REGISTRY_KEY_DE_DIP_API: 'x' } })).not.toThrow();
  });

  it('does not matter for a registry that was not chosen', () => {
    const chosen = { registryKeys: {}, REGISTRIES: 'ru/sozd,kg/kenesh' };
    expect(offReason(scraper, chosen)).toBe('it is not among those that are read here (REGISTRIES)');
    expect(() => checkSwitches([scraper], chosen)).toThrow(
      'REGISTRIES: there is no registry ru/sozd, kg/kenesh; there are de/dip',
    );
  });

  it('is not asked for where the registry has none', () => {
    expect(offReason(madeScraper({}), { registryKeys: {} })).toBeNull();
  });
});
