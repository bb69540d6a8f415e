import type { BaseIssue } from 'valibot';
import { explainIssue } from './issue-words.ts';
import { type JsonError, type JsonExpectation, type JsonPath, lineAndColumn, scanJson } from './json-text.ts';
import type { Bilingual } from './prohibitions.ts';

/** After so many sentences a person starts again from the top. */
export const MOST_SENTENCES = 20;
const MOST_QUOTED = 30;

const EXPECTED: Record<JsonExpectation, Bilingual> = {
  value: {
    id: 'sebuah nilai: teks di antara tanda kutip lurus ", bilangan, true, false, null, { } atau [ ]',
    en: 'a value: text between straight quotes ", a number, true, false, null, { } or [ ]',
  },
  key: { id: 'nama di antara tanda kutip lurus "', en: 'a name between straight quotes "' },
  colon: { id: 'titik dua (:)', en: 'a colon (:)' },
  'comma-or-end': { id: 'koma (,) atau kurung penutup', en: 'a comma (,) or a closing bracket' },
  'end-of-text': { id: 'akhir berkas', en: 'the end of the file' },
};

/** One sentence for the place where a text stops being JSON. */
export function explainJsonError(text: string, error: JsonError): Bilingual {
  const { line, column } = lineAndColumn(text, error.offset);
  const rest = text
    .slice(error.offset, error.offset + MOST_QUOTED)
    .split('\n', 1)[0]!
    .trim();
  const found = error.offset >= text.length ? EXPECTED['end-of-text'] : { id: rest, en: rest };
  const expected = EXPECTED[error.expected];
  return {
    id: `Baris ${line}, kolom ${column}: yang ada ${found.id}, seharusnya ${expected.id}.`,
    en: `Line ${line}, column ${column}: found ${found.en}, expected ${expected.en}.`,
  };
}

/** Something the schema does not allow, and where in the file it stands. */
export type PlacedIssue = { issue: BaseIssue<unknown>; path: JsonPath };

/** Schema issues of the parsed `text` as sentences in its order: line, path, what is there, what should be. */
export function explainIssues(text: string, issues: readonly PlacedIssue[]): readonly Bilingual[] {
  const shown = issues.slice(0, MOST_SENTENCES);
  const paths = shown.map(({ path }) => path);
  const offsets = findOffsets(text, paths);
  return shown
    .map(({ issue, path }, index) => ({ issue, path, offset: offsets[index]! }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ issue, path, offset }) => {
      const { line } = lineAndColumn(text, offset);
      const what = explainIssue(issue);
      const where = printPath(path);
      return { id: `Baris ${line}, ${where}: ${what.id}.`, en: `Line ${line}, ${where}: ${what.en}.` };
    });
}

/** Where each path begins in the text; for a missing value, where the nearest thing around it begins. */
function findOffsets(text: string, paths: readonly JsonPath[]): readonly number[] {
  const offsets = paths.map(() => 0);
  scanJson(text, (visited, offset) => {
    paths.forEach((path, index) => {
      if (visited.every((key, depth) => key === path[depth])) offsets[index] = offset;
    });
  });
  return offsets;
}

/** `elections[0].participants[2].id`; the root is `{}`. */
function printPath(path: JsonPath): string {
  const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return steps.join('').replace(/^\./, '') || '{}';
}
