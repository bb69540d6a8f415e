import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ManagedSchema } from '../ruleset/managed-policy.ts';

/** The part of a JSON Schema that Chrome reads: https://www.chromium.org/administrators/configuring-policy-for-extensions */
type Plain = {
  type: string;
  description?: string;
  properties?: Record<string, Plain>;
  additionalProperties?: Plain;
  items?: Plain;
};
type Given = Record<string, unknown>;

/**
 * What `storage.managed_schema` names: Chrome hands over only values whose types fit. It knows types alone, and everything
 * beyond them is left to our own reader, which can say what is wrong. Alternatives become one object with the entries of all.
 */
export const printManagedSchema = (): string =>
  `${JSON.stringify(plainOf(toJsonSchema(v.object(ManagedSchema.entries), { errorMode: 'ignore' }) as Given))}\n`;

function plainOf(given: Given): Plain | undefined {
  const choices = (given.anyOf ?? given.oneOf) as Given[] | undefined;
  const description = typeof given.description === 'string' ? { description: given.description } : {};
  if (choices) {
    const plain = merge(choices.map(plainOf).filter((choice) => choice !== undefined));
    return plain && { ...plain, ...description };
  }
  const type = typeOf(given);
  if (type === 'object') return { type, ...description, ...insideOf(given) };
  if (type !== 'array') return type === undefined ? undefined : { type, ...description };
  const items = plainOf((given.items ?? { type: 'string' }) as Given);
  return items && { type, ...description, items };
}

function typeOf({ type, const: constant, enum: options }: Given): string | undefined {
  if (typeof type === 'string') return type === 'null' ? undefined : type;
  const example = constant ?? (options as unknown[] | undefined)?.[0];
  if (typeof example === 'number') return 'integer';
  return typeof example === 'string' || typeof example === 'boolean' ? typeof example : undefined;
}

function insideOf({
  properties,
  additionalProperties,
}: Given): Pick<Plain, 'properties' | 'additionalProperties'> {
  const named = Object.entries((properties ?? {}) as Record<string, Given>).flatMap(([name, schema]) => {
    const plain = plainOf(schema);
    return plain ? [[name, plain] as const] : [];
  });
  const others =
    typeof additionalProperties === 'object' ? plainOf(additionalProperties as Given) : undefined;
  return {
    ...(named.length > 0 ? { properties: Object.fromEntries(named) } : {}),
    ...(others ? { additionalProperties: others } : {}),
  };
}

/** One schema that lets through what any of the alternatives does; undefined where their types differ. */
function merge(choices: readonly Plain[]): Plain | undefined {
  const [first, ...rest] = choices;
  return rest.reduce<Plain | undefined>((one, other) => one && both(one, other), first);
}

function both(one: Plain, other: Plain): Plain | undefined {
  if (one.type !== other.type) return undefined;
  if (one.type === 'array') {
    const items = one.items && other.items && both(one.items, other.items);
    return items && { ...one, items };
  }
  if (one.type !== 'object') return one;
  const properties: Record<string, Plain> = { ...one.properties };
  for (const [name, plain] of Object.entries(other.properties ?? {})) {
    const merged = properties[name] ? both(properties[name], plain) : plain;
    if (merged) properties[name] = merged;
    else delete properties[name];
  }
  return { ...one, properties };
}
