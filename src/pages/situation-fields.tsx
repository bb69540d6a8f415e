import { POSITIONS, STATUSES, type Status } from '../check/types.ts';
import type { ElectionInfo, Settings } from '../messages.ts';
import { pagesWordsIn } from '../words/pages.ts';
import { situationWordsIn } from '../words/situation.ts';
import { RegionPicker } from './region-picker.tsx';
import { SpousePicker } from './spouse-picker.tsx';

type Props = {
  settings: Settings;
  elections: readonly ElectionInfo[];
  onChange: (change: Partial<Settings>) => void;
};

/** Whom the acts that speak of office holders speak of. */
const MAY_HOLD_OFFICE: ReadonlySet<Status> = new Set(['pns', 'cpns', 'pppk', 'pppk-part-time']);

/** Who the person is in law: status, office, region, and whether they are married to a candidate. */
export const SituationFields = ({ settings, elections, onChange }: Props) => {
  const { language, status, region } = settings;
  const words = situationWordsIn(language);
  const statusWords = pagesWordsIn(language).status;
  return (
    <>
      <div class="field">
        <label for="status">{words.status}</label>
        <select
          id="status"
          value={status}
          onChange={(event) => onChange({ status: event.currentTarget.value as Status })}
        >
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {statusWords[one]}
            </option>
          ))}
        </select>
      </div>
      {MAY_HOLD_OFFICE.has(status) && <PositionChoice settings={settings} onChange={onChange} />}
      <RegionPicker
        id="region"
        language={language}
        label={words.region}
        text={words.regionText}
        code={region ?? undefined}
        onChange={(code) => onChange({ region: code ?? null })}
      />
      <SpousePicker settings={settings} elections={elections} onChange={(spouse) => onChange({ spouse })} />
    </>
  );
};

const PositionChoice = ({ settings, onChange }: Pick<Props, 'settings' | 'onChange'>) => {
  const words = situationWordsIn(settings.language);
  const choose = (value: string): void =>
    onChange({ position: POSITIONS.find((position) => position === value) ?? null });
  return (
    <div class="field">
      <label for="position">{words.position}</label>
      <p id="position-text" class="small">
        {words.positionText}
      </p>
      <select
        id="position"
        aria-describedby="position-text"
        value={settings.position ?? 'unsaid'}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {(['unsaid', ...POSITIONS] as const).map((one) => (
          <option key={one} value={one}>
            {words.positions[one]}
          </option>
        ))}
      </select>
    </div>
  );
};
