import * as v from 'valibot';
import { ActSchema } from './prohibitions.ts';
import { isSelector } from './selector.ts';

/** CSS and nothing else: an adapter never brings a regular expression or code. */
const Selector = v.pipe(v.string(), v.minLength(1), v.maxLength(600), v.check(isSelector, 'selector'));

/** Alternatives in order, newest markup first. Where one element is wanted, the first that is found is used. */
const Selectors = v.pipe(v.array(Selector), v.minLength(1), v.maxLength(12));

const Word = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const Reason = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(40));

/** A host name, or `*.` and one: all hosts below it. At least two labels, so that nobody can ask for a whole country. */
const Host = v.pipe(v.string(), v.maxLength(100), v.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));

/** Whole path segments, `*` for any one of them; matches every path that begins with the pattern. */
const Paths = v.pipe(v.array(v.pipe(v.string(), v.startsWith('/'), v.maxLength(200))), v.minLength(1));

const AddressPieceSchema = v.union([
  v.strictObject({ segment: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ after: Word }),
  v.strictObject({ param: Word }),
  v.strictObject({ fragment: v.literal(true) }),
]);

/**
 * One piece of an address: the nth path segment, the segment after a named one, a query parameter, or what follows `#`.
 * With `piece`, the parameter is an address itself and this piece of it is meant.
 */
const AddressPartSchema = v.union([
  AddressPieceSchema,
  v.strictObject({ param: Word, piece: AddressPieceSchema }),
]);
export type AddressPart = v.InferOutput<typeof AddressPartSchema>;

/** With `mention`, only the first `@name` of the words that were read, without its `@`. */
const mention = v.optional(v.literal(true));

/** Words and marks the site puts before or behind the value ("Follow …", "… to connect", "…:"), taken off in any case. */
const without = v.optional(v.array(Word));

/** One way to read a short value; in a list the first that gives something is used. `:scope` finds the item itself. */
const ReadSchema = v.variant('from', [
  v.strictObject({ from: v.literal('text'), find: Selector, mention }),
  /** `ignore`: values the site fills in itself ("Image"), compared without case. */
  v.strictObject({
    from: v.literal('attribute'),
    find: Selector,
    name: Word,
    ignore: v.optional(v.array(Word)),
    without,
    mention,
  }),
  v.strictObject({ from: v.literal('link'), find: Selector, part: AddressPartSchema, mention }),
  v.strictObject({ from: v.literal('address'), part: AddressPartSchema, mention }),
  /** An attribute of the pressed control itself. */
  v.strictObject({ from: v.literal('control'), name: Word, without, mention }),
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
export const ItemSchema = v.strictObject({
  kind: Slug,
  /** The element around the control that holds the whole item. Without `root` and `climb`: the page. */
  root: v.optional(Selectors),
  /**
   * Where no element marks the item: the nearest element around the control that holds one of `until`,
   * given up as soon as it holds one of `single` twice.
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
  /**
   * `root`: the element around the quoted item. Where it has none, `second`: something that every item begins with;
   * where one stands a second time, the quoted item begins.
   */
  quoted: v.optional(
    v.strictObject({
      root: v.optional(Selectors),
      second: v.optional(Selectors),
      text: Selectors,
      author: v.optional(AuthorSchema),
    }),
  ),
  media: v.optional(Reads),
  links: v.optional(Reads),
});
export type ItemSpec = v.InferOutput<typeof ItemSchema>;

/** A control whose press is the act. Done states, openers and counters are simply not matched. */
export const PressSchema = v.strictObject({
  act: ActSchema,
  item: Slug,
  control: Selectors,
  /** The control's label or text is one of these (any case), where structure alone does not say what it does. */
  labels: v.optional(v.array(Word)),
  /** What the same control is called while pressing it takes the act back: such a press is none. */
  undo: v.optional(v.array(Word)),
  path: v.optional(Paths),
  /**
   * `double`: a double press on `control` is the act (a picture); "continue" presses `instead` in the same item.
   * `double tap`: only with a finger. Without `instead` the person makes the gesture again.
   */
  gesture: v.optional(v.picklist(['double', 'double tap'])),
  instead: v.optional(Selectors),
  /** The control stands in a menu outside the item: what opens that menu from within the item. */
  opener: v.optional(Selectors),
  /** The menu opens without a press, by resting on its opener: it belongs to the opener nearest to it on screen. */
  nearest: v.optional(v.literal(true)),
  /** The press does nothing yet but pick the item up: a control or composer that says `carried` sends it. */
  carries: v.optional(v.literal(true)),
  /** What the site shows in the item once the act is done. Absent: the control goes away or changes its name. */
  done: v.optional(Selectors),
});
export type PressSpec = v.InferOutput<typeof PressSchema>;

/** A single key that works on the item that has the focus, as if its control were pressed (or its menu opened). */
export const ShortcutSchema = v.strictObject({
  key: v.pipe(v.string(), v.length(1)),
  code: Word,
  act: ActSchema,
  item: Slug,
  opens: v.optional(v.literal(true)),
  /**
   * Where the key works without any focus: something inside the item it then works on. Of several, the one in the
   * middle of the window.
   */
  active: v.optional(Selectors),
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
  /** Something was picked up before by a press that `carries`: it is sent with what is written here. */
  carried: v.optional(v.literal(true)),
  /** What is quoted here is answered, not passed on: the act stays the one above. */
  answers: v.optional(v.literal(true)),
});
export type ContextSpec = v.InferOutput<typeof ContextSchema>;

/** Where the person writes. A quoted item inside it makes the act `share`. */
export const ComposerSchema = v.strictObject({
  /** The act when no context says otherwise. */
  act: ActSchema,
  /** The kind of item that can be quoted in it. */
  item: Slug,
  /** The box around one composer; absent or not there: the nearest element with both editor and submit. */
  root: v.optional(Selectors),
  editor: Selectors,
  submit: Selectors,
  /** The submit's label or text is one of these (any case), where structure alone does not say what it does. */
  labels: v.optional(v.array(Word)),
  /** Leads to a further step that no longer shows the text: what is written is kept for the `submit` there. */
  next: v.optional(Selectors),
  /** Where everything written here goes, whatever page it is written on. */
  place: v.optional(v.picklist(['public', 'group', 'private'])),
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

export const PlaceSchema = v.strictObject({
  path: Paths,
  /** Only if the page shows this. */
  when: v.optional(Selectors),
  place: v.picklist(['public', 'group', 'private']),
  name: v.optional(Reads),
});

/** What must be found on a page for an act to be guarded there. `when`: only if the page shows this. */
export const PromiseSchema = v.strictObject({
  act: ActSchema,
  path: Paths,
  when: v.optional(Selectors),
  find: Selectors,
});

/** A page of the site where the person sees their own past acts of one kind, a row each. */
export const TrailSchema = v.strictObject({
  act: ActSchema,
  /** The way there, in the words of the site. */
  id: Reason,
  en: Reason,
  /** Where it is, if its address is the same for everybody. */
  at: v.optional(v.pipe(v.string(), v.startsWith('https://'), v.maxLength(200))),
  path: Paths,
  /** Only with this query parameter. */
  only: v.optional(v.strictObject({ param: Word, is: Word })),
  /** Only if the page shows this. */
  when: v.optional(Selectors),
  /** The kind of item in a row; those of its entries that have a `root` are read. */
  item: Slug,
  /** The link in a row that leads to what was acted on. */
  link: Selectors,
});
export type TrailSpec = v.InferOutput<typeof TrailSchema>;

/** How an act is taken back on this site, in one or two short sentences. */
export const UndoSchema = v.strictObject({ act: ActSchema, id: Reason, en: Reason });

/** One file in `rules/platforms`: everything the interpreter in `src/platforms` knows about a site. */
export const AdapterSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: Slug,
  /** The site's name as people say it. */
  name: Word,
  /** Where the guard starts by itself; empty in an adapter for sites that the person adds one by one. */
  matches: v.array(v.pipe(v.string(), v.startsWith('https://'))),
  /** The day its selectors were last compared with the site's own pages. */
  checkedOn: v.pipe(v.string(), v.isoDate()),
  items: v.pipe(v.array(ItemSchema), v.minLength(1)),
  acts: v.pipe(v.array(PressSchema), v.minLength(1)),
  shortcuts: v.array(ShortcutSchema),
  composers: v.array(ComposerSchema),
  places: v.optional(v.array(PlaceSchema)),
  /** The handle of the account that is logged in: whether the person acts for an agency. */
  viewer: v.optional(Reads),
  /** Hosts that its pictures come from, a name or `*.name`: asked for when the person wants pictures to be read. */
  pictureHosts: v.optional(v.pipe(v.array(Host), v.minLength(1), v.maxLength(20))),
  contract: v.pipe(v.array(PromiseSchema), v.minLength(1)),
  /** Where old traces are found. */
  trails: v.optional(v.array(TrailSchema)),
  undo: v.optional(v.array(UndoSchema)),
  /** Acts of the site that are not held, and why: for the table in the README. */
  notCovered: v.optional(v.array(v.strictObject({ act: ActSchema, id: Reason, en: Reason }))),
});
export type Adapter = v.InferOutput<typeof AdapterSchema>;

/** True for an adapter that belongs to no site: the person switches it on where they want it. */
export const isOptional = ({ matches }: Pick<Adapter, 'matches'>): boolean => matches.length === 0;

/** Parts that a JSON Schema names once and refers to. */
export const ADAPTER_PARTS = {
  selectors: Selectors,
  reads: Reads,
  paths: Paths,
  author: AuthorSchema,
  item: ItemSchema,
  press: PressSchema,
  shortcut: ShortcutSchema,
  composer: ComposerSchema,
  place: PlaceSchema,
  promise: PromiseSchema,
  trail: TrailSchema,
};
