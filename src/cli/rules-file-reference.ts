import { printSchema } from './schemas.ts';

/** What is used of a JSON Schema. */
type Schema = {
  type?: string;
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  enum?: readonly unknown[];
  const?: unknown;
  format?: string;
  minimum?: number;
  maxLength?: number;
  maxItems?: number;
};

/** Explained by guides of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  prohibitions: '`rule-author-guide.md` explains the fields of a prohibition.',
  platforms: '`adapter-guide.md` explains repairs of adapters.',
};

const INTRODUCTION = `# The rules file, field by field

Written by \`npm run schemas\` from the same source that reads the file (\`src/ruleset/rules-file.ts\`); a test holds it current. An editor
that knows JSON Schema completes the fields with \`rules/schema/rules-file.schema.json\`.

A name that is not listed here is a mistake: it is refused with its line, never silently lost. Only what says of itself that it is for a
newer reader, by \`since\`, is left out, whole and counted: an election, a participant, an allowed account, a prohibition, a repair, or the
policy. A participant that is left out while others of its kind stay takes its whole election with it, so that no side is left alone. A file
that has \`since\` itself may hold names at its top that this version does not know; they are left out as well. This version reads revision 1.
`;

/** \`docs/rules-file.md\`: every field of a rules file, from the schema that reads it. */
export function printReference(): string {
  const schema = JSON.parse(printSchema('rules-file')) as Schema;
  return `${[INTRODUCTION, ...sections('The file', schema)].join('\n')}`;
}

/** One table for an object, and then one for each object in it. */
function sections(title: string, schema: Schema): string[] {
  const fields = Object.entries(schema.properties ?? {});
  const rows = fields.map(([name, field]) => row(name, field, schema.required?.includes(name) === true));
  const table = ['| field | what it is | |', '| --- | --- | --- |', ...rows].join('\n');
  const within = fields.flatMap(([name, field]) => {
    const inner = field.items ?? field;
    if (ELSEWHERE[name] !== undefined) return [`## ${name}\n\n${ELSEWHERE[name]}\n`];
    return inner.properties ? sections(title === 'The file' ? name : `${title} › ${name}`, inner) : [];
  });
  return [`## ${title}\n\n${table}\n`, ...within];
}

const row = (name: string, field: Schema, isRequired: boolean): string =>
  `| \`${name}\` | ${kindOf(field)}${isRequired ? '' : ', optional'} | ${field.description ?? ''} |`;

function kindOf(field: Schema): string {
  if (field.items) return `list of ${field.items.properties ? 'entries' : kindOf(field.items)}`;
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (field.properties) return 'entry';
  if (field.format === 'date') return 'day';
  if (field.format === 'date-time') return 'moment';
  return KINDS[field.type ?? ''] ?? 'value';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'entry',
};
