import { slugOf } from '../../../../ruleset/slug.ts';
import { Section } from '../../section.tsx';
import { type Json, listAt, put, textAt } from '../draft/json.ts';
import { AccountsField } from '../fields/accounts-field.tsx';
import { NextStep } from '../steps-nav.tsx';
import { useStudio } from '../studio-context.ts';
import { ProhibitionForm } from './prohibition-form.tsx';

/** Whom a person sees by default: everybody whom the national decree speaks of. */
const USUAL_WHO = ['pns', 'cpns', 'pppk', 'pppk-part-time', 'non-asn'];
const USUAL_RANK = 50;

const newProhibition = (id: string): Json => ({
  id,
  who: USUAL_WHO,
  law: { id: '', en: '' },
  plain: { id: '', en: '' },
  sanction: {},
  certainty: 'contested',
  sources: [],
  acts: [],
  object: ['candidate'],
  rank: USUAL_RANK,
  examples: { breach: [], fine: [] },
});

/** Who takes no side, and what is prohibited here only. */
export const LocalRules = () => {
  const { words, file, replace } = useStudio();
  const list = listAt(file, ['prohibitions']);
  const add = (): void => {
    const ids = new Set(list.map((one) => textAt(one, ['id'])));
    const series = slugOf(textAt(file, ['channel'])) || 'setempat';
    let count = list.length + 1;
    while (ids.has(`${series}/${count}`)) count++;
    replace(put(file, ['prohibitions'], [...list, newProhibition(`${series}/${count}`)]));
  };
  return (
    <>
      <Section id="studio-step" title={words.rules.allow} text={words.rules.allowText}>
        <AccountsField path={['allow', 'accounts']} />
      </Section>
      <Section id="studio-local" title={words.rules.local} text={words.rules.localText}>
        {list.length === 0 && <p class="small">{words.rules.none}</p>}
        {list.map((_one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a prohibition has no other name while it is being written
          <ProhibitionForm key={place} place={place} />
        ))}
        <button type="button" class="button button--outline" onClick={add}>
          {words.rules.add}
        </button>
      </Section>
      <NextStep after="rules" />
    </>
  );
};
