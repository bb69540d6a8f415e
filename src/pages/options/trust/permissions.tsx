import { useEffect, useState } from 'preact/hooks';
import type { TrustWords } from '../../../words/trust.ts';
import { CrossIcon, TickIcon } from '../../icons.tsx';
import type { Site } from '../../ports.ts';
import type { SectionProps } from '../options.tsx';

type Held = { named: readonly string[]; missing: readonly Site[] };
type Words = TrustWords['permissions'];

/** Every permission with its reason, and whether it is granted now. */
export const Permissions = ({
  ports,
  view,
  words: { permissions: words },
}: SectionProps & { words: TrustWords }) => {
  const [held, setHeld] = useState<Held>();
  const { permissions, missingSites, sites } = ports;
  useEffect(() => {
    void Promise.all([permissions(), missingSites()]).then(([named, missing]) => setHeld({ named, missing }));
  }, [permissions, missingSites]);
  if (!held) return null;
  return (
    <section id="permissions" aria-labelledby="permissions-title">
      <h2 id="permissions-title">{words.title}</h2>
      <p class="lead">{words.text}</p>
      <ul class="rows holdings">
        <Hosts hosts={hostsOf(sites, held.missing, view.addedSites)} words={words} />
        {held.named.map((name) => (
          <li key={name}>
            <span>
              <code>{name}</code>
              <span class="small">{whyOf(name, words)}</span>
            </span>
            <span class="fine verified">
              <TickIcon /> {words.granted}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

type Host = { name: string; isGranted: boolean };

const hostsOf = (sites: readonly Site[], missing: readonly Site[], added: readonly string[]): Host[] => [
  ...sites
    .filter(({ matches }) => matches?.length !== 0)
    .map(({ id, name }) => ({ name, isGranted: missing.every((site) => site.id !== id) })),
  ...added.map((name) => ({ name, isGranted: true })),
];

const Hosts = ({ hosts, words }: { hosts: readonly Host[]; words: Words }) => (
  <li>
    <div>
      <strong>{words.hosts}</strong>
      <p class="small">{words.hostsWhy}</p>
      <ul class="site-chips">
        {hosts.map(({ name, isGranted }) => (
          <li key={name} class={isGranted ? 'chip fine' : 'chip'}>
            {isGranted ? <TickIcon /> : <CrossIcon />} {name}
            <span class="only-heard">{isGranted ? words.granted : words.missing}</span>
          </li>
        ))}
      </ul>
    </div>
  </li>
);

const whyOf = (name: string, words: Words): string =>
  Object.hasOwn(words.why, name) ? words.why[name as keyof Words['why']] : words.unknown;
