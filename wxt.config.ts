import { defineConfig } from 'wxt';
import { renderIcons } from './assets/render-icons.ts';
import { adapterFiles, guardedSites, hostPermissions } from './src/cli/adapter-scripts.ts';
import { asciiPlugin } from './src/cli/ascii-plugin.ts';
import { CHROME_PUBLIC_KEY, FIREFOX_ID } from './src/cli/extension-ids.ts';
import { handFiles } from './src/cli/hand-assets.ts';
import { printManagedSchema } from './src/cli/managed-schema.ts';
import { readAdapters } from './src/cli/read-rules.ts';
import { noElsewherePlugin, readerFiles } from './src/cli/reader-assets.ts';
import { rulesPlugin } from './src/cli/rules-plugin.ts';

const MANAGED_SCHEMA = 'managed_schema.json';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  // Builds beside a browser that has the usual one loaded go elsewhere.
  outDir: process.env.JAGA_NETRAL_OUTPUT ?? '.output',
  // What a reviewer needs to build the same package again; hidden files only where the build reads them.
  zip: {
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['.output/**', '.wxt/**', 'web-ext-artifacts/**'],
  },
  hooks: {
    // Left out here and not by a mark in the page: what is marked as skipped would be missing in the source archive.
    'entrypoints:found': (wxt, found) => {
      if (wxt.config.browser === 'chrome') return;
      const at = found.findIndex(({ name }) => name === 'offscreen');
      if (at !== -1) found.splice(at, 1);
    },
    'build:publicAssets': (wxt, files) => {
      files.push(
        ...renderIcons(`${wxt.config.wxtDir}/icons`),
        ...adapterFiles(readAdapters()),
        ...readerFiles(),
      );
      files.push(...handFiles(`${wxt.config.wxtDir}/hands`));
      if (wxt.config.browser === 'chrome')
        files.push({ relativeDest: MANAGED_SCHEMA, contents: printManagedSchema() });
    },
    // Read again at every build, so that `npm run dev` takes a changed adapter in.
    'build:manifestGenerated': (_wxt, manifest) => {
      const adapters = readAdapters();
      manifest.content_scripts = guardedSites(adapters);
      manifest.host_permissions = [...(manifest.host_permissions ?? []), ...hostPermissions(adapters)];
    },
  },
  vite: () => ({
    plugins: [rulesPlugin(), noElsewherePlugin(), asciiPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: 'Jaga Netral',
    description:
      'Menahan sebelum terlanjur: penjaga netralitas ASN di media sosial. Tidak ada data yang dikirim.',
    // Chrome reads pictures in an offscreen document; Firefox does it in the background.
    // Chrome gives storage.local 10 MB otherwise; a whole candidate list has 50. Firefox has no such limit.
    permissions: [
      ...['storage', 'alarms', 'scripting'],
      ...(browser === 'chrome' ? ['offscreen', 'unlimitedStorage'] : []),
    ],
    // Asked for one by one, for the sites a person adds in the settings; none is granted at installation.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:",
    },
    // Chrome has Ed25519, with which rules files are signed, since 137. It also wants to know beforehand what a policy may say.
    ...(browser === 'chrome'
      ? {
          key: CHROME_PUBLIC_KEY,
          minimum_chrome_version: '137',
          storage: { managed_schema: MANAGED_SCHEMA },
        }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
});
