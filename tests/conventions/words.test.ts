import { describe, expect, test } from 'vitest';
import { codeBelow, filesBelow, read, type SourceFile } from './files.ts';

/** `path:line` of every line that matches. */
function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

/** What runs in people's browsers; the command line speaks to a terminal. */
const product = codeBelow('src', 'entrypoints').filter(({ path }) => !path.startsWith('src/cli/'));
const pure = codeBelow('src/check', 'src/language', 'src/ruleset');
const TEXT =
  /\.(?:ts|tsx|mjs|json|jsonc|css|html|md|ya?ml|svg|txt)$|^(?:LICENSE|\.npmrc|\.gitignore)$|^\.ci\//;
const everything = filesBelow('.')
  .filter((path) => TEXT.test(path))
  .map(read);

/**
 * The two modules that may make a request. One gets signed rules files from an address an agency or the person gave; the
 * other gets a picture that a page shows once more, where the person switched that on.
 */
const MAY_ASK = ['src/background/picture-fetch.ts', 'src/background/rules-source/fetch-bytes.ts'];

describe('words that may not stand in the product', () => {
  test.each([
    ['unfinished work', /\b(?:TODO|FIXME|XXX|HACK)\b/],
    ['a console', /\bconsole\s*\./],
    ['a channel the page could speak on', /\bpostMessage\b|world:\s*['"]MAIN['"]/],
    [
      'markup from strings',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    ],
    ['code from strings', /\beval\s*\(|new Function\s*\(/],
    ['storage the page can read', /\b(?:localStorage|sessionStorage|indexedDB)\b|document\.cookie/],
    ['an open shadow root', /mode:\s*['"]open['"]/],
    ['a silenced type error', /@ts-(?:ignore|nocheck|expect-error)/],
  ])('%s', (_what, pattern) => {
    expect(linesWith(product, pattern)).toEqual([]);
  });

  test('a request, but for the two', () => {
    const pattern = /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b/;
    const asking = new Set(linesWith(product, pattern).map((line) => line.split(':')[0]));
    expect([...asking]).toEqual(MAY_ASK);
  });

  test('no clock and no chance in the pure parts', () => {
    const clock = /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\bsetTimeout\b/;
    expect(linesWith(pure, clock)).toEqual([]);
  });
});

describe('words that may not stand anywhere', () => {
  test('a path of one machine', () => {
    const path = /(?<![\w.~:/$}])\/(?:work|home|root|Users)\/\w/;
    expect(linesWith(everything, path)).toEqual([]);
  });

  test('where a package was downloaded from', () => {
    const { packages } = JSON.parse(read('package-lock.json').text) as { packages: Record<string, object> };
    const resolved = Object.entries(packages).filter(([, entry]) => 'resolved' in entry);
    expect(resolved.map(([name]) => name)).toEqual([]);
    expect(linesWith([read('.npmrc')], /registry|token/i)).toEqual([]);
  });

  test('a skipped or lonely test', () => {
    expect(linesWith(codeBelow('tests'), /\b(?:test|it|describe)\.(?:only|skip|todo)\(/)).toEqual([]);
  });
});
