import * as v from 'valibot';

/**
 * The revision of format 1 that this package reads. It rises by one whenever entries get new fields or kinds; what an
 * entry then needs it says itself, in `since`.
 */
export const FORMAT_REVISION = 1;

/** The revision an entry needs to be understood whole; a reader that is older leaves the entry out and counts it. */
export const Since = v.optional(
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.description('Revision of the format this entry needs; older readers leave it out and say so.'),
  ),
);
