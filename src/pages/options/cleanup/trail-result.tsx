import { TRAIL_FINDINGS, type TrailFinding, type TrailOfTab } from '../../../messages.ts';
import { cleanupWordsIn } from '../../../words/cleanup.ts';
import { fillPlain } from '../../../words/fill.ts';
import { sayIn } from '../../../words/index.ts';
import { pagesWordsIn } from '../../../words/pages.ts';
import { printInstant } from '../../dates.ts';
import { type PagePorts, siteName } from '../../ports.ts';
import type { OptionsView } from '../read-options.ts';

type TrailProps = {
  trail: TrailOfTab;
  ports: PagePorts;
  view: OptionsView;
  /** Keys of what the person has dealt with. */
  done: ReadonlySet<string>;
  onToggle: (key: string) => void;
};

/** One list: how far it was read, and each thing in it that would be held today. */
export const TrailResult = ({ trail, ports, view, done, onToggle }: TrailProps) => {
  const { language } = view.settings;
  const words = cleanupWordsIn(language).results;
  const { act, platform, read, found, isOver, at, tabId } = trail;
  const undo = ports.sites.find(({ id }) => id === platform)?.undo?.find((one) => one.act === act);
  const title = `${pagesWordsIn(language).act[act]} · ${siteName(ports.sites, platform)}`;
  return (
    <article class="card trail" aria-label={title}>
      <h3>{title}</h3>
      <p role="status">
        {fillPlain(found.length > 0 ? words.count : words.clean, {
          read: String(read),
          found: String(found.length),
        })}
        <span class="small">
          {isOver ? fillPlain(words.over, { at: printInstant(at, language) }) : words.walking}
        </span>
      </p>
      {!isOver && (
        <button type="button" class="button button--outline" onClick={() => ports.stopTrail(tabId)}>
          {words.stop}
        </button>
      )}
      <ul class="rows">
        {found.map((finding) => (
          <Row key={finding.key} {...{ finding, view }} isDone={done.has(finding.key)} onToggle={onToggle} />
        ))}
      </ul>
      {found.length >= TRAIL_FINDINGS && (
        <p class="small">{fillPlain(words.full, { count: String(TRAIL_FINDINGS) })}</p>
      )}
      {undo && found.length > 0 && (
        <p class="small">{fillPlain(words.undo, { how: sayIn(language, undo) })}</p>
      )}
    </article>
  );
};

type RowProps = {
  finding: TrailFinding;
  view: OptionsView;
  isDone: boolean;
  onToggle: (key: string) => void;
};

const Row = ({ finding: { key, who, link, prohibitions }, view, isDone, onToggle }: RowProps) => {
  const { language } = view.settings;
  const words = cleanupWordsIn(language).results;
  const name = who ?? words.unnamed;
  const rule = view.prohibitions.find(({ id }) => id === prohibitions[0]);
  return (
    <li class={isDone ? 'is-done' : ''}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isDone}
          aria-label={fillPlain(words.doneNamed, { who: name })}
          onChange={() => onToggle(key)}
        />
        <span>
          <bdi>{name}</bdi>
          {rule && <span class="small">{sayIn(language, rule.plain)}</span>}
        </span>
      </label>
      {link && (
        <a
          class="link"
          href={link}
          target="_blank"
          rel="noreferrer"
          aria-label={fillPlain(words.openNamed, { who: name })}
        >
          {words.open}
        </a>
      )}
    </li>
  );
};
