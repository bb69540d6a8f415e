import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { codeBelow, filesBelow, read } from './files.ts';

const rules = filesBelow('rules').filter((path) => !path.startsWith('rules/schema/'));
const json = (path: string): Record<string, unknown> =>
  JSON.parse(read(path).text) as Record<string, unknown>;

describe('data in rules/', () => {
  test.each(rules)('%s names a schema that exists, so that editors check it while it is written', (path) => {
    const { $schema } = json(path);
    expect($schema).toBeTypeOf('string');
    const schema = join(dirname(path), String($schema));
    expect(dirname(schema)).toBe('rules/schema');
    expect(existsSync(schema), schema).toBe(true);
  });

  test.each(filesBelow('rules/platforms'))('%s promises every act that structure alone shows', (path) => {
    const { acts, contract } = json(path) as Record<
      'acts' | 'contract',
      { act: string; labels?: string[]; control: string[] }[]
    >;
    const isKnownByWords = (spec: (typeof acts)[number]) =>
      spec.labels !== undefined || spec.control.every((selector) => selector.includes('[aria-label'));
    const promised = new Set(contract.map(({ act }) => act));
    const shown = acts.filter((spec) => !isKnownByWords(spec)).map(({ act }) => act);
    expect(shown.filter((act) => !promised.has(act))).toEqual([]);
  });
});

describe('a site', () => {
  const ids = filesBelow('rules/platforms').map((path) => String(json(path).id));

  test.each(ids)('%s has a replica, and a test that works its controls there', (id) => {
    expect(existsSync(`tests/pages/${id}/shell.json`)).toBe(true);
    expect(existsSync(`tests/e2e/sites/${id}.test.ts`)).toBe(true);
  });

  test.each(filesBelow('rules/platforms'))('%s says what it does not cover, and why', (path) => {
    expect(json(path).notCovered).not.toHaveLength(0);
  });
});

describe('messages', () => {
  test('every message is declared, sent and received', () => {
    const text = codeBelow('src', 'entrypoints')
      .map((file) => file.text)
      .join('\n');
    const names = messageNames();
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => text.split(`'${name}'`).length - 1 < 3)).toEqual([]);
  });
});

/** The keys of `type Messages`. */
function messageNames(): string[] {
  const { path, text } = read('src/messages.ts');
  const { program } = parseSync(path, text);
  const alias = program.body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : undefined))
    .find((node) => node?.type === 'TSTypeAliasDeclaration' && node.id.name === 'Messages');
  if (alias?.type !== 'TSTypeAliasDeclaration' || alias.typeAnnotation.type !== 'TSTypeLiteral') return [];
  return alias.typeAnnotation.members.flatMap((member) =>
    member.type === 'TSPropertySignature' && member.key.type === 'Literal' ? [String(member.key.value)] : [],
  );
}
