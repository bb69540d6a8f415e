import { useState } from 'preact/hooks';
import { picturesWordsIn } from '../../words/pictures.ts';
import type { Site } from '../ports.ts';
import { inForce } from './in-force.ts';
import type { SectionProps } from './options.tsx';
import { LockedBy, lockOn } from './rules/locked.tsx';
import { Section } from './section.tsx';

const hostsOf = (sites: readonly Site[]): string[] => [
  ...new Set(sites.flatMap(({ pictureHosts = [] }) => pictureHosts)),
];

const withPictures = (sites: readonly Site[]): Site[] =>
  sites.filter(({ pictureHosts = [] }) => pictureHosts.length > 0);

/** Switches the reading on and off together with its permission, and says what came of it. */
function useReading({ ports, view, change }: SectionProps) {
  const words = picturesWordsIn(view.settings.language).settings;
  const [said, setSaid] = useState('');
  const hosts = hostsOf(ports.sites);
  // The browser's question is put at once: it may only be asked from within the press itself.
  const turn = async (on: boolean): Promise<void> => {
    const isAllowed = on ? await ports.askHosts(hosts).catch(() => false) : true;
    // Drawn again even when the same is said twice: the box shows what holds, not what was pressed.
    setSaid('');
    if (!isAllowed) return setSaid(words.refused);
    const isSaved = await change({ readPictures: on });
    if (!on) await ports.returnHosts(hosts);
    setSaid(isSaved ? (on ? words.on : words.off) : words.notSaved);
  };
  return { words, said, turn };
}

/** Whether pictures in other people's posts are read before the person reacts to them; off until they say so. */
export const OthersPictures = (props: SectionProps) => {
  const { words, said, turn } = useReading(props);
  const { language, readPictures } = inForce(props.view);
  const isOn = readPictures === true;
  const lock = lockOn(props.view.policy, 'readPictures');
  return (
    <Section id="pictures" title={words.title} text={words.text}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          disabled={lock !== undefined}
          aria-describedby="pictures-how"
          onChange={() => turn(!isOn)}
        />
        <span>
          {words.choice}
          <span class="small">{words.slow}</span>
        </span>
      </label>
      <LockedBy lock={lock} language={language} />
      <p id="pictures-how" class="small">
        {words.how}{' '}
        {withPictures(props.ports.sites)
          .map(({ name }) => name)
          .join(', ')}
        .
      </p>
      <p class="small">{words.own}</p>
      <p role="status" class="small said">
        {said}
      </p>
    </Section>
  );
};
