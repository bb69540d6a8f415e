import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language, StoredItem } from '../../../messages.ts';
import { fillPlain } from '../../../words/fill.ts';
import type { TrustWords } from '../../../words/trust.ts';
import { askWith } from '../../ask.ts';
import type { SectionProps } from '../options.tsx';
import { RemoveAll } from './remove-all.tsx';
import { groupStored, type StoredGroup } from './stored-groups.ts';

/** What lies in the browser's storage: what it is, for how long, how much, and a button that deletes it. */
export const Stored = ({
  ports: { send },
  view,
  refresh,
  words: all,
}: SectionProps & { words: TrustWords }) => {
  const { stored: words } = all;
  const [items, setItems] = useState<readonly StoredItem[]>([]);
  const [said, setSaid] = useState('');
  const read = useCallback(async () => setItems((await askWith(send)('storage:list')) ?? []), [send]);
  useEffect(() => void read(), [read]);

  const remove = async (keys: readonly string[]): Promise<void> => {
    const answer = await send('storage:remove', keys);
    if (answer.ok) setSaid(words.removed);
    await Promise.all([read(), refresh()]);
  };
  return (
    <section id="stored" aria-labelledby="stored-title">
      <h2 id="stored-title">{words.title}</h2>
      <p class="lead">{words.text}</p>
      <ul class="rows holdings">
        {groupStored(items).map((group) => (
          <Group
            key={group.name}
            group={group}
            words={words}
            language={view.settings.language}
            onRemove={() => remove(group.keys)}
          />
        ))}
      </ul>
      <RemoveAll words={words} onRemove={() => remove(items.map(({ key }) => key))} />
      <p role="status" class="small">
        {said}
      </p>
    </section>
  );
};

type GroupProps = {
  group: StoredGroup;
  words: TrustWords['stored'];
  language: Language;
  onRemove: () => void;
};

const Group = ({ group: { name, keys, size }, words, language, onRemove }: GroupProps) => (
  <li>
    <span>
      <strong>{words.what[name]}</strong>
      <span class="small">{words.how[name]}</span>
    </span>
    <span class="amount">
      <span class="small">{keys.length === 0 ? words.empty : printSize(size, language)}</span>
      {keys.length > 0 && (
        <button
          type="button"
          class="button button--text"
          aria-label={fillPlain(words.removeNamed, { name: words.what[name] })}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      )}
    </span>
  </li>
);

/** "1,2 kB" */
function printSize(bytes: number, language: Language): string {
  const unit = bytes < 1e6 ? { unit: 'kilobyte', of: 1e3 } : { unit: 'megabyte', of: 1e6 };
  const format = { style: 'unit', unit: unit.unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', format).format(
    Math.max(0.1, bytes / unit.of),
  );
}
