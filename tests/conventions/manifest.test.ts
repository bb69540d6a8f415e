import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './files.ts';

type Manifest = Record<string, unknown> & {
  content_scripts: { matches: string[]; js: string[]; css?: string[]; world?: string; run_at: string }[];
  host_permissions: string[];
  permissions: string[];
};

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const adapterHosts = filesBelow('rules/platforms')
  .flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as { matches: string[] }).matches)
  .sort();

function manifestOf(browser: keyof typeof BUILDS): Manifest {
  const file = `${BUILDS[browser]}/manifest.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

describe.each(['chrome', 'firefox'] as const)('manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('asks for storage, alarms and the hosts of the adapters, nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'storage']);
    expect([...manifest.host_permissions].sort()).toEqual(adapterHosts);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('shows nothing to pages and to other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('starts one content script before the page, in its own world', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script).toMatchObject({ run_at: 'document_start', js: ['content-scripts/guard.js'] });
    expect(script?.css).toBeUndefined();
    expect(['ISOLATED', undefined]).toContain(script?.world);
    expect([...(script?.matches ?? [])].sort()).toEqual(adapterHosts);
  });

  test('greets no page: the framework would announce the content script to it', () => {
    const script = readFileSync(`${BUILDS[browser]}/content-scripts/guard.js`, 'utf8');
    expect(script).toContain('noScriptStartedPostMessage:!0');
  });

  test('lets its own pages load nothing from elsewhere', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    });
  });

  test('has every file it names', () => {
    const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:js|html|png|css|svg)(?=")/g) ?? [];
    const missing = named.filter((path) => !existsSync(`${BUILDS[browser]}/${path}`));
    expect(named).toContain('content-scripts/guard.js');
    expect(missing).toEqual([]);
  });
});

describe('what only one browser reads', () => {
  test('Chrome: a fixed id and the oldest version', () => {
    const manifest = manifestOf('chrome');
    expect(manifest.key).toMatch(/^MII/);
    expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(120);
  });

  test('Firefox: no data is collected, on the desktop and on Android', () => {
    expect(manifestOf('firefox').browser_specific_settings).toEqual({
      gecko: {
        id: 'jaga-netral@jaga-netral.id',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
  });
});
