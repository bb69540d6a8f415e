import type { Act } from '../../check/types.ts';
import type { Language, PageState } from '../../messages.ts';
import { fillPlain } from '../../words/fill.ts';
import type { PagesWords } from '../../words/pages.ts';
import { popupWordsIn } from '../../words/popup.ts';
import { printTime } from '../dates.ts';
import { HalfIcon, OpenIcon, PauseIcon, ReloadIcon, TickIcon } from '../icons.tsx';
import { type Site, siteName, siteNames } from '../ports.ts';

type Props = {
  state: PageState | 'unreachable';
  words: PagesWords;
  language: Language;
  sites: readonly Site[];
  onReload: () => void;
  onResume: () => void;
};

/** Whether the open page is guarded: a shape, a sentence, and what to do when it is not. */
export const PageStateCard = ({ state, words, language, sites, onReload, onResume }: Props) => {
  const kind = kindOf(state);
  const sentence = words.state[kind];
  const canReload = kind === 'reload-needed' || kind === 'fault';
  return (
    <section class="state" aria-labelledby="state-title">
      <span class={`badge badge--${BADGE[kind] ?? 'off'}`}>{ICON[kind] ?? <OpenIcon />}</span>
      <div>
        <h2 id="state-title">{sentence.title}</h2>
        <p>{fillPlain(sentence.text, slotsOf(state, words, sites, language))}</p>
        {canReload && (
          <button type="button" class="button button--outline" onClick={onReload}>
            {words.reload}
          </button>
        )}
        {kind === 'paused' && (
          <button type="button" class="button button--outline" onClick={onResume}>
            {popupWordsIn(language).pause.resume}
          </button>
        )}
      </div>
    </section>
  );
};

type Kind = keyof PagesWords['state'];

const BADGE: { [One in Kind]?: string } = {
  checked: 'fine',
  partly: 'warn',
  'reload-needed': 'warn',
  fault: 'stop',
};
const ICON = {
  checked: <TickIcon />,
  paused: <PauseIcon />,
  partly: <HalfIcon />,
  'reload-needed': <ReloadIcon />,
} as {
  [One in Kind]?: preact.JSX.Element;
};

function kindOf(state: Props['state']): Kind {
  if (state === 'unreachable') return state;
  return state.state === 'not-checked' ? state.why : state.state;
}

function slotsOf(
  state: Props['state'],
  words: PagesWords,
  sites: readonly Site[],
  language: Language,
): Record<string, string> {
  const platform = state === 'unreachable' ? undefined : state.platform;
  return {
    site: platform === undefined ? siteNames(sites) : siteName(sites, platform),
    sites: siteNames(sites),
    until: state !== 'unreachable' && state.state === 'paused' ? printTime(state.until, language) : '',
    acts: actsOf(state)
      .map((act) => words.act[act])
      .join(', '),
  };
}

function actsOf(state: Props['state']): readonly Act[] {
  if (state === 'unreachable') return [];
  if (state.state === 'checked') return state.acts;
  return state.state === 'partly' ? state.missing : [];
}
