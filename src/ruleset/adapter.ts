import * as v from 'valibot';
import { ActSchema } from './prohibitions.ts';

/** CSS and nothing else: an adapter never brings a regular expression or code. */
const Selector = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** Alternatives in order, newest markup first. Where one element is wanted, the first that is found is used. */
const Selectors = v.pipe(v.array(Selector), v.minLength(1), v.maxLength(12));

const Word = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(40));

/** Whole path segments, `*` for any one of them; matches every path that begins with the pattern. */
const Paths = v.pipe(v.array(v.pipe(v.string(), v.startsWith('/'), v.maxLength(200))), v.minLength(1));

/** One piece of an address: the nth path segment, the segment after a named one, or a query parameter. */
const AddressPartSchema = v.union([
  v.strictObject({ segment: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ after: Word }),
  v.strictObject({ param: Word }),
]);
export type AddressPart = v.InferOutput<typeof AddressPartSchema>;

/** With `mention`, only the first `@name` of the words that were read, without its `@`. */
const mention = v.optional(v.literal(true));

/** One way to read a short value; in a list the first that gives something is used. */
const ReadSchema = v.variant('from', [
  v.strictObject({ from: v.literal('text'), find: Selector, mention }),
  /** `ignore`: values the site fills in itself ("Image"), compared without case. */
  v.strictObject({
    from: v.literal('attribute'),
    find: Selector,
    name: Word,
    ignore: v.optional(v.array(Word)),
    mention,
  }),
  v.strictObject({ from: v.literal('link'), find: Selector, part: AddressPartSchema }),
  v.strictObject({ from: v.literal('address'), part: AddressPartSchema }),
  /** An attribute of the pressed control itself. */
  v.strictObject({ from: v.literal('control'), name: Word, mention }),
]);
export type Read = v.InferOutput<typeof ReadSchema>;
const Reads = v.array(ReadSchema);

const AuthorSchema = v.strictObject({
  name: v.optional(Reads),
  handle: v.optional(Reads),
  bio: v.optional(Reads),
});
export type AuthorReads = v.InferOutput<typeof AuthorSchema>;

/** How to read one kind of thing that can be acted on. Several entries of one kind are alternatives, tried in order. */
const ItemSchema = v.strictObject({
  kind: Slug,
  /** The element around the control that holds the whole item. Without `root` and `climb`: the page. */
  root: v.optional(Selectors),
  /**
   * Where no element marks the item: the nearest element around the control that holds one of `until`,
   * given up as soon as it holds two of `single`.
   */
  climb: v.optional(v.strictObject({ until: Selectors, single: Selectors })),
  path: v.optional(Paths),
  /** What tells this item from every other, in every copy the page shows of it. */
  key: Reads,
  /** The entry counts only where the key is one of these parts of the page's address. */
  address: v.optional(v.array(AddressPartSchema)),
  /** The control stands outside its item: read the item with the same key shown elsewhere in the page. */
  elsewhere: v.optional(v.literal(true)),
  author: v.optional(AuthorSchema),
  text: v.optional(Selectors),
  /** Elements that begin a line of text although their tag name does not say so. */
  lines: v.optional(Selectors),
  /** Parts inside the root that are not the author's: comments, "show more". */
  foreign: v.optional(Selectors),
  quoted: v.optional(v.strictObject({ root: Selectors, text: Selectors, author: v.optional(AuthorSchema) })),
  media: v.optional(Reads),
  links: v.optional(Reads),
});
export type ItemSpec = v.InferOutput<typeof ItemSchema>;

/** A control whose press is the act. Done states, openers and counters are simply not matched. */
const PressSchema = v.strictObject({
  act: ActSchema,
  item: Slug,
  control: Selectors,
  /** The control's label or text is one of these (any case), where structure alone does not say what it does. */
  labels: v.optional(v.array(Word)),
  path: v.optional(Paths),
  /** `double`: a double press on `control` is the act (a picture); "continue" presses `instead` in the same item. */
  gesture: v.optional(v.literal('double')),
  instead: v.optional(Selectors),
  /** The control stands in a menu outside the item: what opens that menu from within the item. */
  opener: v.optional(Selectors),
  /** What the site shows in the item once the act is done. Absent: the control goes away. */
  done: v.optional(Selectors),
});
export type PressSpec = v.InferOutput<typeof PressSchema>;

/** A single key that works on the item that has the focus, as if its control were pressed (or its menu opened). */
const ShortcutSchema = v.strictObject({
  key: v.pipe(v.string(), v.length(1)),
  code: Word,
  act: ActSchema,
  item: Slug,
  opens: v.optional(v.literal(true)),
});
export type ShortcutSpec = v.InferOutput<typeof ShortcutSchema>;

/** All that is given must hold. `holds` looks inside the composer, `inside` and `outside` around it. */
const ContextSchema = v.strictObject({
  act: ActSchema,
  path: v.optional(Paths),
  param: v.optional(Word),
  holds: v.optional(Selectors),
  inside: v.optional(Selectors),
  outside: v.optional(Selectors),
});
export type ContextSpec = v.InferOutput<typeof ContextSchema>;

/** Where the person writes. A quoted item inside it makes the act `share`. */
const ComposerSchema = v.strictObject({
  /** The act when no context says otherwise. */
  act: ActSchema,
  /** The kind of item that can be quoted in it. */
  item: Slug,
  /** The box around one composer; absent or not there: the nearest element with both editor and submit. */
  root: v.optional(Selectors),
  editor: Selectors,
  submit: Selectors,
  /** Keys that send. `Shift` is a newline where neither Ctrl nor Meta is asked for. */
  keys: v.array(
    v.strictObject({ key: Word, ctrl: v.optional(v.literal(true)), meta: v.optional(v.literal(true)) }),
  ),
  /** `inputType`s by which the editor hears the sending key a second time. */
  inputs: v.optional(v.array(Word)),
  contexts: v.array(ContextSchema),
  /** Query parameters that hold the text where the editor cannot be read. */
  prefill: v.optional(v.array(Word)),
  media: v.optional(Reads),
});
export type ComposerSpec = v.InferOutput<typeof ComposerSchema>;

const PlaceSchema = v.strictObject({
  path: Paths,
  place: v.picklist(['public', 'group', 'private']),
  name: v.optional(Reads),
});

/** What must be found on a page for an act to be guarded there. `when`: only if the page shows this. */
const PromiseSchema = v.strictObject({
  act: ActSchema,
  path: Paths,
  when: v.optional(Selectors),
  find: Selectors,
});

/** One file in `rules/platforms`: everything the interpreter in `src/platforms` knows about a site. */
export const AdapterSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: Slug,
  /** The site's name as people say it. */
  name: Word,
  matches: v.pipe(v.array(v.pipe(v.string(), v.startsWith('https://'))), v.minLength(1)),
  /** The day its selectors were last compared with the site's own pages. */
  checkedOn: v.pipe(v.string(), v.isoDate()),
  items: v.pipe(v.array(ItemSchema), v.minLength(1)),
  acts: v.pipe(v.array(PressSchema), v.minLength(1)),
  shortcuts: v.array(ShortcutSchema),
  composers: v.array(ComposerSchema),
  places: v.optional(v.array(PlaceSchema)),
  /** The handle of the account that is logged in: whether the person acts for an agency. */
  viewer: v.optional(Reads),
  contract: v.pipe(v.array(PromiseSchema), v.minLength(1)),
});
export type Adapter = v.InferOutput<typeof AdapterSchema>;
