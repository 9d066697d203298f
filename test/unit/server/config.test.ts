import { describe, expect, it } from 'vitest';
import { addressesOf, parseConfig } from '../../../server/config.ts';

describe('the environment', () => {
  it('says nothing: reachable from the classroom, on the usual port', () => {
    const expected = { port: 2567, host: '0.0.0.0', dataDir: './data', verbose: false };
    expect(parseConfig({})).toEqual({ ok: true, value: expected });
  });

  it('is taken as it is given', () => {
    const expected = { port: 8080, host: '127.0.0.1', dataDir: '/srv/carotte', verbose: true };
    const env = { PORT: '8080', HOST: '127.0.0.1', DATA_DIR: '/srv/carotte', LOG: 'events' };
    expect(parseConfig(env)).toEqual({ ok: true, value: expected });
  });

  it.each([
    [{ PORT: 'http' }, /PORT .*"http"/],
    [{ PORT: '65536' }, /PORT .*65535/],
    [{ PORT: '-1' }, /PORT/],
    [{ PORT: '80.5' }, /PORT/],
    [{ PORT: '' }, /PORT/],
    [{ HOST: '' }, /HOST/],
    [{ DATA_DIR: '' }, /DATA_DIR/],
    [{ LOG: 'loud' }, /LOG .*"loud"/],
  ])('%j is refused in a sentence', (env, sentence) => {
    const parsed = parseConfig(env);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error).toMatch(sentence);
  });
});

describe('addresses to type into a browser', () => {
  it('begin with this machine when everything is listened to', () => {
    expect(addressesOf('0.0.0.0', 2567)[0]).toBe('http://localhost:2567');
  });

  it('are the one address that is listened to', () => {
    expect(addressesOf('127.0.0.1', 80)).toEqual(['http://127.0.0.1:80']);
    expect(addressesOf('::1', 2567)).toEqual(['http://[::1]:2567']);
  });
});
