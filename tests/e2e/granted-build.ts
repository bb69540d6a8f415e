import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An unpacked extension; `remove` where it is a copy. */
export type Build = { folder: string; remove?: () => void };

/**
 * A copy of a build that has been granted further hosts: no driver can answer the browser's own question. To the extension
 * it is as if the person had said yes to each.
 */
export function grantedBuild(build: string, hosts: readonly string[]): Build {
  const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-build-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
