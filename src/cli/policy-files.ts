import { CHROME_ID, FIREFOX_ID } from './extension-ids.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type Values = { readonly [name: string]: Json };

/** Where the browsers get the extension itself, when a policy installs it. */
export type Install = { updateUrl: string; installUrl: string };

/** One file for administrators: where it goes on which system, and what is in it. */
export type PolicyFile = { path: string; goes: string; text: string };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The same values in the form each system wants. `install`: the extension is installed too, and cannot be removed. */
export const policyFiles = (values: Values, install: Install | undefined): PolicyFile[] => [
  {
    path: 'chrome-linux.json',
    goes: '/etc/opt/chrome/policies/managed, /etc/chromium/policies/managed',
    text: json({ ...(install ? forced(install) : {}), '3rdparty': { extensions: { [CHROME_ID]: values } } }),
  },
  {
    path: 'chrome-windows.reg',
    goes: 'Windows: regedit, GPO (Chrome, Edge)',
    text: `\ufeff${registry(values, install)}`,
  },
  {
    path: `com.google.Chrome.extensions.${CHROME_ID}.plist`,
    goes: 'macOS: /Library/Managed Preferences, MDM',
    text: plist(values),
  },
  {
    path: 'firefox-policies.json',
    goes: '/etc/firefox/policies/policies.json; Windows, macOS: distribution/policies.json',
    text: json({ policies: firefoxPolicies(values, install) }),
  },
];

const forced = ({ updateUrl }: Install) => ({
  ExtensionSettings: {
    [CHROME_ID]: { installation_mode: 'force_installed', update_url: updateUrl, toolbar_pin: 'force_pinned' },
  },
});

const firefoxPolicies = (values: Values, install: Install | undefined) => ({
  ...(install
    ? {
        ExtensionSettings: {
          [FIREFOX_ID]: { installation_mode: 'force_installed', install_url: install.installUrl },
        },
      }
    : {}),
  '3rdparty': { Extensions: { [FIREFOX_ID]: values } },
});

const BROWSERS = ['Google\\Chrome', 'Microsoft\\Edge'] as const;

/** Chrome reads lists and objects in the registry as JSON texts. */
function registry(values: Values, install: Install | undefined): string {
  const lines = Object.entries(values).map(([name, value]) => `${quoted(name)}=${registryValue(value)}`);
  return [
    'Windows Registry Editor Version 5.00',
    ...BROWSERS.flatMap((browser) => {
      const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}`;
      const policy = ['', `[${root}\\3rdparty\\extensions\\${CHROME_ID}\\policy]`, ...lines];
      if (!install) return policy;
      const { ExtensionSettings } = forced(install);
      return [...policy, '', `[${root}]`, `"ExtensionSettings"=${registryValue(ExtensionSettings)}`];
    }),
    '',
  ].join('\r\n');
}

function registryValue(value: Json): string {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const plist = (values: Values): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plistValue(values),
    '</plist>',
    '',
  ].join('\n');

function plistValue(value: Json): string {
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'string') return `<string>${escaped(value)}</string>`;
  if (Array.isArray(value)) return `<array>\n${value.map(plistValue).join('\n')}\n</array>`;
  const rows = Object.entries(value).map(
    ([name, each]) => `<key>${escaped(name)}</key>\n${plistValue(each)}`,
  );
  return `<dict>\n${rows.join('\n')}\n</dict>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
