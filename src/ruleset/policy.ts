import * as v from 'valibot';
import { AccountSchema } from './account-entry.ts';
import { Since } from './since.ts';
import { JOURNAL_DAYS } from './vocabulary.ts';

/** A value for some of the settings a rules file may speak of, by the name of the setting. */
export const PolicyValuesSchema = v.strictObject({
  mode: v.exactOptional(
    v.pipe(
      v.picklist(['observe', 'warn']),
      v.description(
        'warn: acts are held and asked about. observe: nothing is held, only a quiet line is shown.',
      ),
    ),
  ),
  writingHints: v.exactOptional(
    v.pipe(v.boolean(), v.description('Whether hints appear while the person writes.')),
  ),
  silencing: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description('Whether the person may mark something as “Bukan soal politik” and is not asked again.'),
    ),
  ),
  pause: v.exactOptional(
    v.pipe(v.boolean(), v.description('Whether the person may pause the guard for an hour.')),
  ),
  readPictures: v.exactOptional(
    v.pipe(v.boolean(), v.description('Whether pictures in the posts of others are read, on the device.')),
  ),
  journalDays: v.exactOptional(
    v.pipe(v.picklist(JOURNAL_DAYS), v.description('How long the person’s own journal is kept, in days.')),
  ),
  // Nobody but the person may want their words kept.
  journalTexts: v.exactOptional(
    v.pipe(
      v.literal(false),
      v.description(
        'The journal does not keep the text of what was held; only the person can switch that on.',
      ),
    ),
  ),
  sharedComputer: v.exactOptional(
    v.pipe(
      v.boolean(),
      v.description('Others use this browser too: nothing of what the person does is kept.'),
    ),
  ),
});
export type PolicyValues = v.InferOutput<typeof PolicyValuesSchema>;

/** Every setting a rules file may speak of. */
export type PolicyItem = keyof PolicyValues;
export const POLICY_ITEMS = Object.keys(PolicyValuesSchema.entries) as readonly PolicyItem[];

/** What a rules file wants of settings: locked, set until the person chooses, or joined to what is there. */
export const PolicySchema = v.strictObject({
  since: Since,
  mode: v.exactOptional(v.pipe(v.picklist(['observe', 'warn']), v.description('Short for default.mode.'))),
  enforce: v.exactOptional(
    v.pipe(PolicyValuesSchema, v.description('Holds whatever the person chose, and is shown as locked.')),
  ),
  default: v.exactOptional(v.pipe(PolicyValuesSchema, v.description('Holds until the person chooses.'))),
  add: v.exactOptional(
    v.pipe(
      v.strictObject({
        officialAccounts: v.exactOptional(
          v.pipe(
            v.array(AccountSchema),
            v.maxLength(50),
            v.description(
              'Accounts of the agency: acts done from them fall under the rules for official accounts.',
            ),
          ),
        ),
      }),
      v.description('Joined to the person’s own lists.'),
    ),
  ),
});
export type Policy = v.InferOutput<typeof PolicySchema>;
