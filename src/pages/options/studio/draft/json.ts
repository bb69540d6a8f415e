/** Any JSON value. A draft is a rules file on its way: what is in it may be wrong or missing. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };
/** Where a value stands: names and places in lists from the root. */
export type Path = readonly (string | number)[];

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path; undefined where there is none. */
export const at = (root: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, root);

/** The list at a path; what is no list counts as an empty one. */
export function listAt(root: Json, path: Path): readonly Json[] {
  const value = at(root, path);
  return Array.isArray(value) ? value : [];
}

/** What stands at a path as a person types it; objects and lists are not typed in one field. */
export function textAt(root: Json, path: Path): string {
  const value = at(root, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The words of a list of strings. */
export const wordsAt = (root: Json, path: Path): string[] =>
  listAt(root, path).flatMap((word) =>
    typeof word === 'string' || typeof word === 'number' ? [`${word}`] : [],
  );

/** The same with another value at a path; undefined takes the value away. What stands in the way is replaced. */
export function put(root: Json | undefined, path: Path, value: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  const inner = rest.length > 0 ? put(at(root, [step]), rest, value) : value;
  if (typeof step === 'number') {
    const list: readonly Json[] = Array.isArray(root) ? root : [];
    if (inner === undefined) return list.filter((_item, place) => place !== step);
    return step < list.length ? list.map((item, place) => (place === step ? inner : item)) : [...list, inner];
  }
  const object = isObject(root) ? root : {};
  if (inner !== undefined) return { ...object, [step]: inner };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== step));
}

/** A path as one word: names and places between full stops. */
export const keyOf = (path: Path): string => path.join('.');
