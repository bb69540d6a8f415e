import { useState } from 'preact/hooks';
import type { LayerInfo } from '../../../messages.ts';
import type { SourceInfo } from '../../../updates.ts';
import { Changes } from './changes.tsx';
import { Counts } from './counts.tsx';
import { Facts } from './facts.tsx';
import { NeutralityNote, RefusedNotes, SkippedNote } from './notes.tsx';
import { Participants } from './participants.tsx';
import { readWhole } from './read-file.ts';
import { RemoveFile } from './remove-file.tsx';
import type { RulesProps } from './rules-page.tsx';
import { standingOf } from './standing.ts';
import { StandingChip } from './standing-chip.tsx';

type Props = RulesProps & {
  layer: LayerInfo;
  source: SourceInfo | undefined;
  /** A file of the before-last update can be compared with. */
  hasBefore: boolean;
  onRemoved: (issuer: string) => void;
};

/** One rules file: who stands behind it, how current it is, what it adds, and what is to be known of it. */
export const LayerCard = (props: Props) => {
  const { layer, source, words, language, ports } = props;
  const origin =
    layer.source === undefined ? 'file' : layer.source.startsWith('address') ? 'address' : layer.source;
  return (
    <li class="card layer" data-channel={layer.channel}>
      <header>
        <h3>{layer.issuer}</h3>
        <span class="chip">{words.kind[layer.kind]}</span>
        <StandingChip shown={standingOf(layer, source, ports.now())} words={words} />
      </header>
      <p class="small">{words.source[origin as keyof typeof words.source]}</p>
      <Counts counts={layer.counts} words={words} language={language} />
      {source && <RefusedNotes {...props} source={source} />}
      <NeutralityNote {...props} />
      {layer.skipped && <SkippedNote {...props} skipped={layer.skipped} />}
      <Facts {...props} />
      <Participants {...props} />
      {props.hasBefore && <Changes {...props} />}
      <Actions {...props} />
    </li>
  );
};

async function remove({ layer, source, ports, reload, onRemoved }: Props): Promise<void> {
  if (source) await ports.send('updates:remove', source.id);
  else await ports.send('rules:remove', layer.channel);
  await reload();
  onRemoved(layer.issuer);
}

const Actions = (props: Props) => {
  const { layer, source, words, ports, reload } = props;
  const [said, setSaid] = useState('');
  const check = async (): Promise<void> => {
    if (!source) return;
    setSaid(words.act.checking);
    await ports.send('updates:check', source.id);
    await reload();
    setSaid(words.act.checked);
  };
  const save = async (): Promise<void> => {
    const text = await readWhole(ports.send, layer);
    ports.saveFile({ name: `${layer.channel}-${layer.seq}.json`, type: 'application/json', text });
  };
  return (
    <div class="inline">
      {source?.address && (
        <button type="button" class="button button--outline" onClick={check}>
          {words.act.check}
        </button>
      )}
      <button type="button" class="button button--outline" onClick={save}>
        {words.act.save}
      </button>
      {!layer.source?.startsWith('policy') && (
        <RemoveFile name={layer.issuer} words={words} onRemove={() => remove(props)} />
      )}
      <span role="status" class="small">
        {said}
      </span>
    </div>
  );
};
