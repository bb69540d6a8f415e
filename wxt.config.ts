import { defineConfig } from 'wxt';
import { renderIcons } from './assets/render-icons.ts';
import { adapterFiles, guardedSites, hostPermissions } from './src/cli/adapter-scripts.ts';
import { asciiPlugin } from './src/cli/ascii-plugin.ts';
import { readAdapters } from './src/cli/read-rules.ts';
import { rulesPlugin } from './src/cli/rules-plugin.ts';

/** Fixes the id in Chrome, so that enterprise policy can name the extension. The private half is kept by the publisher. */
const CHROME_PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyV6aCWCJg6tAzl7BOJeSOGTlj245B+PBRUe/ZtKYpuQ9u4L4CMP7+UuNJugEAWm2/EPg8WuyJb2BQLmAClabtShAUiGzB285P1b5ChLX4GKBTMxahYWxa1oHx2MHJv/o4ncYnoyCFFPmxDfvIg1LQdARBgzquQAlo/xX1AwYkDe5QtpNFJVmGQRdUIOlNQzxGMjve9VkT1JxcHcNsAWV49Tw8+T7O9F+0k6GtHnSkiZWcTuBmdOAEhQAcAg4Cj3pyaIUjJsjn175UIejpnT8TQ+D4zPkb2QKF4bH86M+LnjjaV5fsXmQVuwt63BJ+50iqnv5fjFmlMe4H7kKwV23vwIDAQAB';

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
    'build:publicAssets': (wxt, files) => {
      files.push(...renderIcons(`${wxt.config.wxtDir}/icons`), ...adapterFiles(readAdapters()));
    },
    // Read again at every build, so that `npm run dev` takes a changed adapter in.
    'build:manifestGenerated': (_wxt, manifest) => {
      const adapters = readAdapters();
      manifest.content_scripts = guardedSites(adapters);
      manifest.host_permissions = [...(manifest.host_permissions ?? []), ...hostPermissions(adapters)];
    },
  },
  vite: () => ({
    plugins: [rulesPlugin(), asciiPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: 'Jaga Netral',
    description:
      'Menahan sebelum terlanjur: penjaga netralitas ASN di media sosial. Tidak ada data yang dikirim.',
    permissions: ['storage', 'alarms', 'scripting'],
    // Asked for one by one, for the sites a person adds in the settings; none is granted at installation.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    },
    ...(browser === 'chrome' ? { key: CHROME_PUBLIC_KEY, minimum_chrome_version: '120' } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jaga-netral@jaga-netral.id',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
  }),
});
