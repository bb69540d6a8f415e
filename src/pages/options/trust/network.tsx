import { useEffect, useState } from 'preact/hooks';
import type { TrustWords } from '../../../words/trust.ts';
import { askWith } from '../../ask.ts';
import { TickIcon } from '../../icons.tsx';
import type { SectionProps } from '../options.tsx';

/** What the extension has asked the internet for, as the browser counted it, and how that is tested. */
export const Network = ({
  ports: { send },
  words: { network: words },
}: SectionProps & { words: TrustWords }) => {
  const [asked, setAsked] = useState<readonly string[]>();
  useEffect(() => void askWith(send)('requests:list').then(setAsked), [send]);
  return (
    <section id="network" aria-labelledby="network-title">
      <h2 id="network-title">{words.title}</h2>
      {asked?.length === 0 && (
        <p class="fine verified">
          <TickIcon /> <strong>{words.none}</strong>
        </p>
      )}
      {asked !== undefined && asked.length > 0 && (
        <>
          <p>{words.some}</p>
          <ul class="addresses">
            {[...new Set(asked)].map((address) => (
              <li key={address}>
                <code>{address}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.only}</p>
      <p class="small">{words.test}</p>
    </section>
  );
};
