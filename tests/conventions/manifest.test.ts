import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './files.ts';

type Manifest = Record<string, unknown> & {
  content_scripts: unknown;
  host_permissions: string[];
  permissions: string[];
};

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const adapters = filesBelow('rules/platforms').map(
  (path) => JSON.parse(readFileSync(path, 'utf8')) as { id: string; matches: string[] },
);
const adapterHosts = [
  ...new Set(adapters.flatMap(({ matches }) => matches).map((pattern) => `${new URL(pattern).origin}/*`)),
].sort();

function manifestOf(browser: keyof typeof BUILDS): Manifest {
  const file = `${BUILDS[browser]}/manifest.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

describe.each(['chrome', 'firefox'] as const)('manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('asks for storage, alarms, scripting and the hosts of the adapters; for other hosts only when told to', () => {
    expect(manifest.manifest_version).toBe(3);
    const onlyChrome = browser === 'chrome' ? ['offscreen', 'unlimitedStorage'] : [];
    expect([...manifest.permissions].sort()).toEqual(
      ['alarms', ...onlyChrome, 'scripting', 'storage'].sort(),
    );
    expect([...manifest.host_permissions].sort()).toEqual(adapterHosts);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  test('shows nothing to pages and to other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('starts before the page, in its own world, once on each site: its adapter, then the guard; the dialog later', () => {
    const sites = adapters.filter(({ matches }) => matches.length > 0);
    const everywhere = sites.flatMap(({ matches }) => matches);
    expect(manifest.content_scripts).toEqual([
      ...sites.map(({ id, matches }) => ({
        matches,
        js: [`platforms/${id}.js`, 'guard.js'],
        run_at: 'document_start',
        all_frames: true,
      })),
      { matches: everywhere, js: ['warning.js'], run_at: 'document_end', all_frames: true },
    ]);
  });

  test('carries an adapter as data alone', () => {
    for (const { id } of adapters) {
      const script = readFileSync(`${BUILDS[browser]}/platforms/${id}.js`, 'utf8');
      expect(script).toMatch(/^globalThis\.jagaNetralAdapter=JSON\.parse\("(?:[^"\\]|\\.)*"\);\n$/);
    }
  });

  test.each(['guard.js', 'warning.js', 'composer.js'])(
    'greets no page: %s is without the framework’s frame',
    (name) => {
      const script = readFileSync(`${BUILDS[browser]}/${name}`, 'utf8');
      expect(script).not.toContain('content-script-started');
    },
  );

  test.each(['guard.js', 'warning.js', 'composer.js'])(
    '%s is ASCII: an engine keeps it in one byte a character',
    (name) => {
      const script = readFileSync(`${BUILDS[browser]}/${name}`, 'utf8');
      expect([...script].filter((character) => character > '\x7f')).toEqual([]);
    },
  );

  test('lets its own pages load nothing from elsewhere', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:",
    });
  });

  test('carries the reader of pictures, without an address outside of the package', () => {
    const files = ['worker.min.js', 'tesseract-core-simd-lstm.wasm.js', 'ind.traineddata.gz'];
    expect(files.filter((file) => !existsSync(`${BUILDS[browser]}/ocr/${file}`))).toEqual([]);
    const scripts = filesBelow(BUILDS[browser]).filter((path) => path.endsWith('.js'));
    const elsewhere = scripts.filter((path) =>
      /\/\/cdn\.|jsdelivr\.net|unpkg\.com/.test(readFileSync(path, 'utf8')),
    );
    expect(elsewhere).toEqual([]);
  });

  test('has every file it names', () => {
    const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:js|html|png|css|svg)(?=")/g) ?? [];
    const missing = named.filter((path) => !existsSync(`${BUILDS[browser]}/${path}`));
    expect(named).toContain('guard.js');
    expect(missing).toEqual([]);
  });
});

describe('what only one browser reads', () => {
  test('Chrome: a fixed id, the oldest version with Ed25519, and what a policy may say', () => {
    const manifest = manifestOf('chrome');
    expect(manifest.key).toMatch(/^MII/);
    expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(137);
    expect(manifest.storage).toEqual({ managed_schema: 'managed_schema.json' });
    expect(existsSync(`${BUILDS.chrome}/managed_schema.json`)).toBe(true);
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
