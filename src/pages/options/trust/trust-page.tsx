import { trustWordsIn } from '../../../words/trust.ts';
import type { SectionProps } from '../options.tsx';
import { Build } from './build.tsx';
import { Licences } from './licences.tsx';
import { Network } from './network.tsx';
import { Permissions } from './permissions.tsx';
import { Stored } from './stored.tsx';

/** What a person can check of us: permissions, storage, requests, version, licences; all read when the page opens. */
export const TrustPage = (props: SectionProps) => {
  const { settings } = props.view;
  const words = trustWordsIn(settings.language);
  const { unseen } = words;
  return (
    <>
      <p class="lead">{words.text}</p>
      <section class="unseen" aria-labelledby="unseen-title">
        <h2 id="unseen-title">{unseen.title}</h2>
        <ul>
          {[unseen.one, unseen.two, unseen.three].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <Network {...props} words={words} />
      <Permissions {...props} words={words} />
      <Stored {...props} words={words} />
      <Build {...props} words={words} />
      <Licences words={words} />
    </>
  );
};
