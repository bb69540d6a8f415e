import * as v from 'valibot';
import {
  ComposerSchema,
  ItemSchema,
  PlaceSchema,
  PressSchema,
  PromiseSchema,
  ShortcutSchema,
} from './adapter.ts';
import { Since } from './since.ts';

const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(40));
const At = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Entry `at` (from 0) of the packaged adapter becomes `entry`; without `entry` it goes, without `at` a new one comes first. */
const changeOf = <Part extends string, Entry extends v.GenericSchema>(part: Part, entry: Entry) =>
  v.strictObject({ part: v.literal(part), at: v.optional(At), entry: v.optional(entry) });

const ChangeSchema = v.pipe(
  v.variant('part', [
    changeOf('items', ItemSchema),
    changeOf('acts', PressSchema),
    changeOf('shortcuts', ShortcutSchema),
    changeOf('composers', ComposerSchema),
    changeOf('places', PlaceSchema),
    changeOf('contract', PromiseSchema),
  ]),
  v.check(({ at, entry }) => at !== undefined || entry !== undefined, 'change'),
);

/**
 * What a rules file says of one site's adapter: switched off, or some of its entries changed. Changes count entries, so
 * they name the adapter they were written for by its `checkedOn`; a later package brings its own and they fall away.
 */
export const RepairSchema = v.pipe(
  v.strictObject({
    id: Slug,
    since: Since,
    off: v.optional(v.literal(true)),
    for: v.optional(v.pipe(v.string(), v.isoDate())),
    changes: v.optional(v.pipe(v.array(ChangeSchema), v.minLength(1), v.maxLength(100))),
  }),
  v.check(
    ({ off, for: date, changes }) => (off === true) !== (date !== undefined && changes !== undefined),
    'repair',
  ),
);
export type Repair = v.InferOutput<typeof RepairSchema>;
export type Change = v.InferOutput<typeof ChangeSchema>;
