import { prohibitions } from 'virtual:law';
import type { Language } from '../../../../messages.ts';
import type { Prohibition } from '../../../../ruleset/prohibitions.ts';
import type { RulesFile } from '../../../../ruleset/rules-file.ts';
import { byRank, type ShippedProhibition } from '../../../../ruleset/ruleset.ts';
import { sayIn } from '../../../../words/index.ts';
import { bookletWordsIn } from '../../../../words/studio.ts';

type Props = { file: RulesFile; language: Language };
type Group = 'speak' | 'react' | 'power';
type Form = Pick<ShippedProhibition, 'id' | 'law' | 'plain' | 'certainty' | 'acts' | 'signals' | 'needs'>;

/** Kinds of signal that speak of office, money or pressure. */
const POWER = new Set(['gift', 'threat', 'pressure', 'facility', 'office']);
const REACTIONS = new Set(['like', 'follow', 'join', 'attend']);

function groupOf({ acts, signals = [], needs }: Form): Group {
  if (needs?.officialAccount || signals.some((kind) => POWER.has(kind))) return 'power';
  return acts.some((act) => REACTIONS.has(act)) ? 'react' : 'speak';
}

/** Sure forms that hold without being married to a candidate; each sentence once, the weightiest first. */
function printed(): Form[] {
  const seen = new Set<string>();
  return byRank(prohibitions()).filter(
    ({ certainty, level, needs, plain }) =>
      certainty === 'sure' &&
      level !== 'note' &&
      needs?.spouse === undefined &&
      seen.size !== seen.add(plain.id).size,
  );
}

/** The prohibited acts in plain words with their law; those of the place after those of the country. */
export const Forbidden = ({ file, language }: Props) => {
  const words = bookletWordsIn(language);
  const forms = printed();
  const local: readonly Prohibition[] = file.prohibitions ?? [];
  return (
    <>
      <h3 class="booklet-part">{words.forbidden}</h3>
      <p class="booklet-note">{words.forbiddenText}</p>
      {(['speak', 'react', 'power'] as const).map((group) => (
        <FormList
          key={group}
          title={words.groups[group]}
          forms={forms.filter((form) => groupOf(form) === group)}
          language={language}
        />
      ))}
      {local.length > 0 && <FormList title={words.local} forms={local} language={language} />}
    </>
  );
};

type ListProps = { title: string; forms: readonly Form[]; language: Language };

const FormList = ({ title, forms, language }: ListProps) => {
  const words = bookletWordsIn(language);
  if (forms.length === 0) return null;
  return (
    <div class="booklet-forms">
      <h4>{title}</h4>
      <ul>
        {forms.map(({ id, plain, law, certainty }) => (
          <li key={id}>
            {sayIn(language, plain)}
            <span class="booklet-law">
              {sayIn(language, law)}
              {certainty === 'contested' && ` · ${words.contested}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
