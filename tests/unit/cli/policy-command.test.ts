// @vitest-environment node
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROME_ID, FIREFOX_ID } from '../../../src/cli/extension-ids.ts';
import { keygenCommand } from '../../../src/cli/keygen-command.ts';
import { printManagedSchema } from '../../../src/cli/managed-schema.ts';
import { policyCommand } from '../../../src/cli/policy-command.ts';
import { signCommand } from '../../../src/cli/sign-command.ts';
import { MANAGED_KEYS, readManaged } from '../../../src/ruleset/managed-policy.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
const at = (name: string) => join(folder, name);
const ADDRESS = 'https://aturan.kertasari.example/kertasari.signed.json';
const policy = (...args: string[]) => runCommand(policyCommand, ...args, '--out', at('out'));
const written = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
const chrome = () => JSON.parse(written('chrome-linux.json'));
const firefox = () => JSON.parse(written('firefox-policies.json')).policies;

beforeAll(async () => {
  await runCommand(keygenCommand, '--out', at('a'));
  await runCommand(keygenCommand, '--out', at('b'));
  copyFileSync('tests/corpus/kertasari.rules.json', at('rules.json'));
  await runCommand(signCommand, at('rules.json'), '--key', at('a.private.pem'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('policy', () => {
  test('writes the same values for Chrome and Firefox, and they are all understood', async () => {
    const said = await policy('--address', ADDRESS, '--key', at('a.public.pem'), '--every', '60');
    expect(said.status).toBe(0);
    const values = chrome()['3rdparty'].extensions[CHROME_ID];
    expect(values).toMatchObject({ address: ADDRESS, checkEveryMinutes: 60 });
    expect(firefox()['3rdparty'].Extensions[FIREFOX_ID]).toEqual(values);
    expect(readManaged(values)).toMatchObject({
      ignored: [],
      accepted: ['address', 'keys', 'checkEveryMinutes'],
    });
    expect(readdirSync(at('out'))).toHaveLength(4);
  });

  test('holds keys as one line without PEM around them', async () => {
    await policy('--address', ADDRESS, '--key', at('a.public.pem'), '--key', at('b.public.pem'));
    const { keys } = chrome()['3rdparty'].extensions[CHROME_ID];
    expect(keys).toEqual([expect.stringMatching(/^MCow[\w+/=]+$/), expect.stringMatching(/^MCow[\w+/=]+$/)]);
  });

  test('Windows: every value is one text or number; macOS: a property list', async () => {
    await policy('--address', `${ADDRESS}?a=1&b=2`, '--key', at('a.public.pem'), '--every', '60');
    const registry = written('chrome-windows.reg');
    expect(registry).toContain(`\\Google\\Chrome\\3rdparty\\extensions\\${CHROME_ID}\\policy]\r\n`);
    expect(registry).toContain('"checkEveryMinutes"=dword:0000003c\r\n');
    const [, keys = ''] = /^"keys"="(.*)"\r$/m.exec(registry) ?? [];
    expect(JSON.parse(keys.replaceAll('\\"', '"'))).toHaveLength(1);
    const plist = written(`com.google.Chrome.extensions.${CHROME_ID}.plist`);
    expect(plist).toContain('<key>checkEveryMinutes</key>\n<integer>60</integer>');
    expect(plist).toContain('?a=1&amp;b=2</string>');
  });

  test('installs the extension where that is wanted, from the stores or the own server', async () => {
    await policy(
      '--address',
      ADDRESS,
      '--key',
      at('a.public.pem'),
      '--install',
      '--chrome-url',
      'https://a.example/u.xml',
    );
    expect(chrome().ExtensionSettings[CHROME_ID]).toMatchObject({
      installation_mode: 'force_installed',
      update_url: 'https://a.example/u.xml',
    });
    expect(firefox().ExtensionSettings[FIREFOX_ID].install_url).toMatch(/^https:\/\/addons\.mozilla\.org\//);
  });

  test('puts a rules file into the policy, signed or plain', async () => {
    await policy('--rules', at('rules.signed.json'), '--key', at('a.public.pem'));
    expect(chrome()['3rdparty'].extensions[CHROME_ID].rules).toHaveProperty('sig');
    await policy('--rules', at('rules.json'));
    expect(firefox()['3rdparty'].Extensions[FIREFOX_ID].rules).toMatchObject({ channel: 'bkpsdm-kertasari' });
  });

  test.each([
    ['nothing to hand out', 2, []],
    ['an address that is not https', 1, ['--address', 'http://a.example/', '--key', 'a.public.pem']],
    ['an address without a key', 1, ['--address', ADDRESS]],
    ['too often', 1, ['--address', ADDRESS, '--key', 'a.public.pem', '--every', '1']],
    ['not a key', 1, ['--address', ADDRESS, '--key', 'rules.json']],
    ['signed by another key', 1, ['--rules', 'rules.signed.json', '--key', 'b.public.pem']],
    ['settings that are unknown', 1, ['--settings', 'rules.json']],
  ])('refuses %s', async (_what, status, args) => {
    const paths = args.map((arg) => (/\.(?:pem|json)$/.test(arg) && !arg.startsWith('http') ? at(arg) : arg));
    const said = await policy(...paths);
    expect(said.status).toBe(status);
    expect(said.stderr).not.toBe('');
  });
});

describe('the schema Chrome reads', () => {
  const schema = JSON.parse(printManagedSchema());

  test('names exactly the values that are read', () => {
    expect(Object.keys(schema.properties)).toEqual(MANAGED_KEYS);
  });

  test('has one type everywhere, as Chrome wants it', () => {
    const odd: string[] = [];
    const walk = (node: Record<string, unknown>, path: string): void => {
      const { type, items, additionalProperties, description: _, ...others } = node;
      const { properties = {}, ...more } = others as { properties?: object };
      const isRight = ['object', 'array', 'string', 'integer', 'number', 'boolean'].includes(String(type));
      if (!isRight || Object.keys(more).length > 0 || (type === 'array') !== (items !== undefined))
        odd.push(path);
      for (const [name, inside] of Object.entries({ ...properties, items, additionalProperties }))
        if (inside) walk(inside as Record<string, unknown>, `${path}.${name}`);
    };
    walk(schema, '');
    expect(odd).toEqual([]);
  });

  test('lets a whole rules file through', () => {
    const inside = schema.properties.rules.properties;
    expect(inside).toMatchObject({
      seq: { type: 'integer' },
      elections: { items: { properties: { participants: { items: { type: 'object' } } } } },
      sig: { type: 'string' },
    });
  });
});
