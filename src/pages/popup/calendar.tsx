import { localDay } from '../../local-day.ts';
import type { ElectionInfo, Language } from '../../messages.ts';
import { calendarOf, type Stage } from '../../ruleset/calendar.ts';
import { fillPlain } from '../../words/fill.ts';
import { type PopupWords, popupWordsIn } from '../../words/popup.ts';
import { printShortDay } from '../dates.ts';
import { regionName } from '../regions.ts';

/** Further away, what runs now says more. */
const SOON_DAYS = 60;
/** From here on the next phase is what a person plans for. */
const NEAR_DAYS = 7;
const MOST_LISTED = 3;

type Props = {
  elections: readonly ElectionInfo[];
  region: string | null | undefined;
  now: Date;
  language: Language;
};

/** The elections that concern the person, and how far each of them is. */
export const Calendar = ({ elections, region, now, language }: Props) => {
  const words = popupWordsIn(language);
  const stages = calendarOf(elections, region ?? undefined, localDay(now));
  const [first, ...others] = stages;
  return (
    <section class="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title" class="only-heard">
        {words.calendar.title}
      </h2>
      {first ? (
        <Foremost stage={first} words={words} language={language} />
      ) : (
        <p class="small">{sayNone(elections, region, words)}</p>
      )}
      <ul>
        {others.slice(0, MOST_LISTED).map((stage) => (
          <li key={stage.election} class="small">
            <strong>{stage.name}</strong> · {sentencesOf(stage, words, language)[0]}
          </li>
        ))}
      </ul>
      {others.length > MOST_LISTED && (
        <p class="small">{fillPlain(words.calendar.more, { count: String(others.length - MOST_LISTED) })}</p>
      )}
    </section>
  );
};

const sayNone = (elections: Props['elections'], region: Props['region'], { calendar }: PopupWords): string =>
  region && elections.some(({ phases }) => phases.length > 0)
    ? fillPlain(calendar.noneHere, { region: regionName(region) })
    : calendar.none;

type StageProps = { stage: Stage; words: PopupWords; language: Language };

const Foremost = ({ stage, words, language }: StageProps) => {
  const [headline, also] = sentencesOf(stage, words, language);
  return (
    <div class={`stage ${isTense(stage) ? 'stop' : 'warn'}`}>
      <strong>{headline}</strong>
      <span>{stage.name}</span>
      {also && <span class="small">{also}</span>}
    </div>
  );
};

/** In the quiet days and on voting day everything weighs more; they are shown so from a week before. */
const isTense = ({ now, next }: Stage): boolean =>
  [now?.phase, (next?.inDays ?? Infinity) <= NEAR_DAYS ? next?.phase : undefined].some(
    (phase) => phase === 'quiet' || phase === 'voting',
  );

/** What matters most of a stage, then what else there is to say. */
function sentencesOf({ now, next }: Stage, words: PopupWords, language: Language): string[] {
  const said = {
    now: now && sayNow(now, words, language),
    next: next && sayNext(next, words),
  };
  const isNextFirst = (next?.inDays ?? Infinity) <= SOON_DAYS && now?.phase !== 'voting';
  const order = isNextFirst ? [said.next, said.now] : [said.now, said.next];
  return order.filter((sentence) => sentence !== undefined);
}

function sayNow({ phase, to }: NonNullable<Stage['now']>, words: PopupWords, language: Language): string {
  const name = words.phase[phase];
  if (phase === 'voting') return fillPlain(words.calendar.today, { phase: name });
  return fillPlain(words.calendar.now, { phase: name, day: printShortDay(`${to}T12:00:00`, language) });
}

function sayNext({ phase, inDays }: NonNullable<Stage['next']>, words: PopupWords): string {
  const sentence = inDays === 1 ? words.calendar.tomorrow : words.calendar.next;
  return fillPlain(sentence, { phase: words.phase[phase], days: String(inDays) });
}
