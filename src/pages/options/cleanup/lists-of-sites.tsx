import type { Language } from '../../../messages.ts';
import { cleanupWordsIn } from '../../../words/cleanup.ts';
import { fillPlain } from '../../../words/fill.ts';
import { sayIn } from '../../../words/index.ts';
import type { Site } from '../../ports.ts';

type Props = { sites: readonly Site[]; language: Language };

/** Where each site keeps a person's own lists; a link where the address is the same for everybody. */
export const ListsOfSites = ({ sites, language }: Props) => {
  const { lists } = cleanupWordsIn(language);
  return (
    <>
      <h3>{lists.title}</h3>
      <dl class="own-lists">
        {sites
          .filter(({ trails = [] }) => trails.length > 0)
          .map(({ id, name, trails = [] }) => (
            <div key={id}>
              <dt>{name}</dt>
              {trails.map((trail) => (
                <dd key={trail.act}>
                  <Way trail={trail} site={name} language={language} />
                </dd>
              ))}
            </div>
          ))}
      </dl>
      <p class="small">{lists.missing}</p>
    </>
  );
};

type WayProps = { trail: NonNullable<Site['trails']>[number]; site: string; language: Language };

const Way = ({ trail, site, language }: WayProps) => {
  const way = sayIn(language, trail);
  if (!trail.at) return <>{way}</>;
  const name = fillPlain(cleanupWordsIn(language).lists.open, { site, way });
  return (
    <a class="link" href={trail.at} target="_blank" rel="noreferrer" aria-label={name}>
      {way}
    </a>
  );
};
