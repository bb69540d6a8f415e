import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ElectionInfo, Language, Settings } from '../../messages.ts';
import { pagesWordsIn } from '../../words/pages.ts';
import { type WelcomeWords, welcomeWordsIn } from '../../words/welcome.ts';
import { askWith } from '../ask.ts';
import { Mark } from '../icons.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import { useRoute } from '../options/use-route.ts';
import type { PagePorts } from '../ports.ts';
import { useDocumentLanguage } from '../use-document-language.ts';
import { PinStep } from './pin-step.tsx';
import { PledgeStep } from './pledge-step.tsx';
import { Progress } from './progress.tsx';
import { type Step, stepAfter, stepAt, stepBefore } from './steps.ts';
import { TryStep } from './try-step.tsx';
import { WhereStep } from './where-step.tsx';
import { WhoStep } from './who-step.tsx';

export type WelcomePorts = PagePorts & {
  isFirefox: boolean;
  /** Whether the icon stands in the toolbar; undefined where the browser does not tell. */
  isPinned: () => Promise<boolean | undefined>;
  /** What the try-out runs with: rules and dialog, loaded when somebody comes that far. */
  tryOut: () => Promise<Pick<typeof import('./try-out.ts'), 'judge' | 'askAbout'>>;
  close: () => void;
};

/** What every step gets. */
export type StepProps = {
  ports: WelcomePorts;
  settings: Settings;
  elections: readonly ElectionInfo[];
  words: WelcomeWords;
  /** Stores a change of settings and says whether that worked. */
  onChange: (change: Partial<Settings>) => Promise<void>;
};

const PAGES = { who: WhoStep, where: WhereStep, pledge: PledgeStep, try: TryStep, pin: PinStep };

/** The first minute: who the person is, where the guard works, the pledge, a try-out, and where to find us. */
export const Welcome = ({ ports }: { ports: WelcomePorts }) => {
  const { send } = ports;
  const { view, refresh } = useView(send);
  const [said, setSaid] = useState('');
  const step = stepAt(useRoute().page);
  const language = view?.settings.language ?? 'id';
  const words = welcomeWordsIn(language);
  useDocumentLanguage(language, `${words.title} · ${pagesWordsIn(language).name}`);
  const heading = useFocusOnStep(step);
  if (!view) return null;

  const onChange = async (change: Partial<Settings>): Promise<void> => {
    const answer = await send('settings:set', change);
    setSaid(answer.ok && answer.value.ok ? words.saved : words.notSaved);
    await refresh();
  };
  const Page = PAGES[step];
  return (
    <div class="welcome">
      <WelcomeHead
        language={language}
        words={words}
        onLanguage={(chosen) => onChange({ language: chosen })}
      />
      <Progress step={step} words={words} />
      <main key={step}>
        <h1 ref={heading} tabIndex={-1}>
          {words[step].title}
        </h1>
        <p class="lead">{words[step].text}</p>
        <Page ports={ports} {...view} words={words} onChange={onChange} />
        <p role="status" class="small">
          {said}
        </p>
      </main>
      <Ways step={step} words={words} onClose={ports.close} />
      <p class="small private">{words.private}</p>
    </div>
  );
};

/** What the background knows of the person, and how to read it again. */
function useView(send: WelcomePorts['send']) {
  const [view, setView] = useState<{ settings: Settings; elections: readonly ElectionInfo[] }>();
  const refresh = useCallback(async () => {
    const ask = askWith(send);
    const [settings, elections] = await Promise.all([ask('settings:get'), ask('elections:list')]);
    if (settings) setView({ settings, elections: elections ?? [] });
  }, [send]);
  useEffect(() => void refresh(), [refresh]);
  return { view, refresh };
}

/** Whoever moves on hears and sees the new step from its beginning. */
function useFocusOnStep(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}

type HeadProps = { language: Language; words: WelcomeWords; onLanguage: (language: Language) => void };

const WelcomeHead = ({ language, words, onLanguage }: HeadProps) => {
  const pages = pagesWordsIn(language);
  return (
    <header class="welcome-head">
      <Mark />
      <p>
        <strong>{pages.name}</strong>
        <span class="small">{words.promise}</span>
      </p>
      <LanguageSwitch language={language} words={pages} onChange={onLanguage} />
    </header>
  );
};

type WaysProps = { step: Step; words: WelcomeWords; onClose: () => void };

/** On, back, or out: nothing here has to be done. */
const Ways = ({ step, words, onClose }: WaysProps) => {
  const next = stepAfter(step);
  const before = stepBefore(step);
  return (
    <nav class="ways" aria-label={words.title}>
      {next ? (
        <a class="button button--primary" href={`#${next}`}>
          {words.next}
        </a>
      ) : (
        <button type="button" class="button button--primary" onClick={onClose}>
          {words.pin.close}
        </button>
      )}
      {before && (
        <a class="button button--outline" href={`#${before}`}>
          {words.back}
        </a>
      )}
      {next && (
        <button type="button" class="button button--text" onClick={onClose}>
          {words.skip}
        </button>
      )}
    </nav>
  );
};
